-- What every restored database must say of itself. One query, one row, one column: true.
SELECT
    -- Recovery is over: the target was reached, and the server was promoted.
    NOT pg_is_in_recovery()
    -- No page failed its checksum while it was read.
    AND (SELECT coalesce(sum(checksum_failures), 0) = 0 FROM pg_stat_database)
    -- The catalogue is there, and every index in it can be used.
    AND NOT EXISTS (SELECT FROM pg_index WHERE NOT indisvalid AND indislive AND indisready);
