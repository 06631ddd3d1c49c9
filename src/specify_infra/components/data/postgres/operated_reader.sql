-- Once, when CloudNativePG makes the database: what its owner makes, the reader may read, on whatever server it is. A statement is a line.
CREATE ROLE "@reader@";
ALTER ROLE "@reader@" SET default_transaction_read_only = on;
GRANT CONNECT ON DATABASE "@database@" TO "@reader@";
GRANT USAGE ON SCHEMA public TO "@reader@";
ALTER DEFAULT PRIVILEGES FOR ROLE "@owner@" GRANT USAGE ON SCHEMAS TO "@reader@";
ALTER DEFAULT PRIVILEGES FOR ROLE "@owner@" GRANT SELECT ON TABLES TO "@reader@";
ALTER DEFAULT PRIVILEGES FOR ROLE "@owner@" GRANT SELECT ON SEQUENCES TO "@reader@";
