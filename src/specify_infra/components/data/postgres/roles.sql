-- The roles, each with no more than it needs, and their passwords. Names and passwords come from the environment.
-- Neither the log nor pg_stat_statements may keep a password.
SET log_statement = 'none';
SET log_min_duration_statement = -1;
SET log_min_error_statement = 'panic';
SELECT set_config('pg_stat_statements.track_utility', 'off', false) AS quiet \gset

\getenv database APP_DATABASE
\getenv app APP_USERNAME
\getenv app_password APP_PASSWORD
\getenv reader READER_USERNAME
\getenv reader_password READER_PASSWORD
\getenv exporter_password EXPORTER_PASSWORD

-- The application: owns its database, and nothing else.
SELECT format('CREATE ROLE %I', :'app') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'app') \gexec
ALTER ROLE :"app" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'app')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
ALTER DATABASE :"database" OWNER TO :"app";

-- Who reads: whatever server answers, also one that was a replica a moment ago.
SELECT format('CREATE ROLE %I', :'reader') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'reader') \gexec
ALTER ROLE :"reader" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'reader_password';
ALTER ROLE :"reader" SET default_transaction_read_only = on;

-- The exporter: statistics.
SELECT 'CREATE ROLE exporter' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'exporter') \gexec
ALTER ROLE exporter LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 5 PASSWORD :'exporter_password';
GRANT pg_monitor TO exporter;

-- Who copies and who rewinds, where Patroni has made them.
\getenv replication_password REPLICATION_PASSWORD
\if :{?replication_password}
SELECT format('ALTER ROLE %I PASSWORD %L', rolname, :'replication_password') FROM pg_roles WHERE rolname = 'replication' \gexec
\endif
\getenv rewind_password REWIND_PASSWORD
\if :{?rewind_password}
SELECT format('ALTER ROLE %I PASSWORD %L', rolname, :'rewind_password') FROM pg_roles WHERE rolname = 'rewind' \gexec
\endif

-- The pool and the dumps, where there are some.
\getenv pooler POOLER_USERNAME
\getenv pooler_password POOLER_PASSWORD
\if :{?pooler}
SELECT format('CREATE ROLE %I', :'pooler') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'pooler') \gexec
ALTER ROLE :"pooler" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'pooler_password';
GRANT CONNECT ON DATABASE :"database" TO :"pooler";
\endif
\getenv dump DUMP_USERNAME
\getenv dump_password DUMP_PASSWORD
\if :{?dump}
SELECT format('CREATE ROLE %I', :'dump') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'dump') \gexec
-- pg_read_all_data does not reach rows that a policy hides, and pg_dump gives up at the first table that has one.
ALTER ROLE :"dump" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION BYPASSRLS PASSWORD :'dump_password';
GRANT pg_read_all_data TO :"dump";
GRANT CONNECT ON DATABASE :"database", postgres, template1 TO :"dump";
\endif

-- Nobody comes near a database that was not granted to him. What stands there already is not written again.
REVOKE ALL ON DATABASE :"database", postgres, template1 FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"reader";
GRANT CONNECT ON DATABASE postgres TO exporter;
SELECT 'GRANT CONNECT ON DATABASE postgres TO rewind' FROM pg_roles WHERE rolname = 'rewind' \gexec

CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
