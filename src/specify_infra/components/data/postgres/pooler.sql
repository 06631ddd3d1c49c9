-- What the pool may ask: one role's login, never a superuser's or a replica's. Run once in each database that is pooled, or in the one of auth_dbname.
-- psql variable: pooler, the pool's role, which exists and may log in.
CREATE SCHEMA IF NOT EXISTS pooler;
REVOKE ALL ON SCHEMA pooler FROM PUBLIC;
GRANT USAGE ON SCHEMA pooler TO :"pooler";

CREATE OR REPLACE FUNCTION pooler.lookup(login text, OUT rolname text, OUT rolpassword text)
    RETURNS record
    LANGUAGE sql
    STABLE
    SECURITY DEFINER
    SET search_path = pg_catalog
AS $$
    SELECT rolname::text, rolpassword
    FROM pg_authid
    WHERE rolname = login AND rolcanlogin AND NOT rolsuper AND NOT rolreplication
      AND (rolvaliduntil IS NULL OR rolvaliduntil > now())
$$;

REVOKE ALL ON FUNCTION pooler.lookup(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pooler.lookup(text) TO :"pooler";
