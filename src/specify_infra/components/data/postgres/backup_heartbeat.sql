-- A message that no table holds: it makes the current segment worth archiving. In a transaction, so that a commit with its
-- time stands there: recovery to a moment needs one behind the moment. Replicas write nothing.
SELECT pg_logical_emit_message(true, 'specify-infra/heartbeat', '') WHERE NOT pg_is_in_recovery();

-- The checkpointer of a server that just started sleeps for all of checkpoint_timeout before it looks at archive_timeout
-- (checkpointer.c: it decides how long to sleep while recovery still runs). A checkpoint wakes it.
SELECT NOT pg_is_in_recovery() AND pg_postmaster_start_time() > now() - make_interval(secs => 2 * :seconds) AS young \gset
\if :young
CHECKPOINT;
\endif
