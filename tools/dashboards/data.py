"""The pages of the data layer."""

from __future__ import annotations

from tools.dashboards.shape import WINDOW, Graph, Page

REDIS_TARGETS = 'namespace="@namespace@", job=~"@jobs@"'


def redis(title: str, name: str, *, unit: str = "short", rate: bool = False, legend: str = "{{pod}}") -> Graph:
    """Return a graph of one metric of each server."""
    selected = f"{name}{{{REDIS_TARGETS}}}"
    return Graph(title=title, unit=unit, queries={legend: f"rate({selected}{WINDOW})" if rate else selected})


REDIS = Page(
    file="data/redis/dashboard",
    uid="@uid@",
    title="@redis@: Redis",
    tags=("redis",),
    rows={
        "Traffic": (
            redis("Commands", "redis_commands_processed_total", unit="ops", rate=True),
            Graph(
                title="Hits",
                unit="percentunit",
                queries={
                    "{{pod}}": f"rate(redis_keyspace_hits_total{{{REDIS_TARGETS}}}{WINDOW})"
                    f" / (rate(redis_keyspace_hits_total{{{REDIS_TARGETS}}}{WINDOW})"
                    f" + rate(redis_keyspace_misses_total{{{REDIS_TARGETS}}}{WINDOW}))"
                },
            ),
            redis("Clients", "redis_connected_clients"),
            redis("Refused connections", "redis_rejected_connections_total", unit="cps", rate=True),
        ),
        "Memory": (
            Graph(
                title="Of what it may fill",
                unit="percentunit",
                queries={"{{pod}}": f"redis_memory_used_bytes{{{REDIS_TARGETS}}} / (redis_memory_max_bytes{{{REDIS_TARGETS}}} > 0)"},
            ),
            redis("Resident", "redis_memory_used_rss_bytes", unit="bytes"),
            redis("Evicted keys", "redis_evicted_keys_total", unit="ops", rate=True),
            redis("Keys", "redis_db_keys", legend="{{pod}} {{db}}"),
        ),
        "Replication and persistence": (
            redis("Replicas", "redis_connected_slaves"),
            redis("Size of the log", "redis_aof_current_size_bytes", unit="bytes"),
            redis("Changes since the last copy", "redis_rdb_changes_since_last_save"),
        ),
    },
)

CLUSTER = 'namespace="@namespace@", pod=~"@name@-[0-9]+"'
POOLER = 'namespace="@namespace@", pod=~"@name@-pooled-.+"'

POSTGRES = Page(
    file="data/postgres/operated-dashboard",
    uid="@uid@",
    title="@name@: PostgreSQL",
    tags=("postgresql",),
    rows={
        "Servers": (
            Graph(title="Up", queries={"{{pod}}": f"cnpg_collector_up{{{CLUSTER}}}"}),
            Graph(title="Replay lag", unit="s", queries={"{{pod}}": f"cnpg_pg_replication_lag{{{CLUSTER}}}"}),
            Graph(
                title="WAL that waits for the archive",
                queries={"{{pod}}": f'cnpg_collector_pg_wal_archive_status{{{CLUSTER}, value="ready"}}'},
            ),
        ),
        "Work": (
            Graph(
                title="Transactions",
                unit="ops",
                queries={
                    "committed": f"sum(rate(cnpg_pg_stat_database_xact_commit{{{CLUSTER}}}{WINDOW}))",
                    "rolled back": f"sum(rate(cnpg_pg_stat_database_xact_rollback{{{CLUSTER}}}{WINDOW}))",
                },
            ),
            Graph(title="Connections", queries={"{{pod}} {{state}}": f"sum by (pod, state) (cnpg_backends_total{{{CLUSTER}}})"}),
            Graph(
                title="Read from its own memory",
                unit="percentunit",
                queries={
                    "{{pod}}": f"sum by (pod) (rate(cnpg_pg_stat_database_blks_hit{{{CLUSTER}}}{WINDOW}))"
                    f" / (sum by (pod) (rate(cnpg_pg_stat_database_blks_hit{{{CLUSTER}}}{WINDOW}))"
                    f" + sum by (pod) (rate(cnpg_pg_stat_database_blks_read{{{CLUSTER}}}{WINDOW})))"
                },
            ),
            Graph(
                title="Deadlocks",
                unit="ops",
                queries={"{{pod}}": f"sum by (pod) (rate(cnpg_pg_stat_database_deadlocks{{{CLUSTER}}}{WINDOW}))"},
            ),
        ),
        "Pool": (
            Graph(
                title="Clients",
                queries={
                    "served": f"sum(cnpg_pgbouncer_pools_cl_active{{{POOLER}}})",
                    "waiting": f"sum(cnpg_pgbouncer_pools_cl_waiting{{{POOLER}}})",
                },
            ),
            Graph(
                title="Longest wait",
                unit="s",
                queries={"{{pod}} {{database}}": f"max by (pod, database) (cnpg_pgbouncer_pools_maxwait{{{POOLER}}})"},
                description="Clients are refused after 30 s.",
            ),
            Graph(
                title="Server connections",
                queries={
                    "{{pod}} at work": f"sum by (pod) (cnpg_pgbouncer_pools_sv_active{{{POOLER}}})",
                    "{{pod}} idle": f"sum by (pod) (cnpg_pgbouncer_pools_sv_idle{{{POOLER}}})",
                },
            ),
        ),
        "Size": (
            Graph(title="Databases", unit="bytes", queries={"{{datname}}": f"max by (datname) (cnpg_pg_database_size_bytes{{{CLUSTER}}})"}),
            Graph(
                title="Age of the oldest transaction",
                queries={"{{datname}}": f"max by (datname) (cnpg_pg_database_xid_age{{{CLUSTER}}})"},
                description="At two billion the database refuses writes; vacuum keeps it far below.",
            ),
        ),
    },
)

SERVER = 'namespace="@namespace@", job="@job@"'


def server(title: str, name: str, *, unit: str = "short", rate: bool = False, by: str = "pod") -> Graph:
    """Return a graph of one of the metrics that our own exporter queries yield."""
    selected = f"{name}{{{SERVER}}}"
    return Graph(title=title, unit=unit, queries={f"{{{{{by}}}}}": f"sum by ({by}) ({f'rate({selected}{WINDOW})' if rate else selected})"})


SERVERS = Page(
    file="data/postgres/server-dashboard",
    uid="@uid@",
    title="@name@: PostgreSQL",
    tags=("postgresql",),
    rows={
        "Servers": (
            Graph(
                title="Writes",
                queries={"{{pod}}": f"1 - postgres_server_in_recovery{{{SERVER}}}"},
                description="1 on the server that writes; a failover moves it.",
            ),
            server("Replay lag", "postgres_server_replay_lag_seconds", unit="s"),
            server("WAL that a replica has not replayed", "postgres_replica_lag_bytes", unit="bytes", by="replica"),
            server("WAL that a slot keeps", "postgres_slot_retained_bytes", unit="bytes", by="slot"),
        ),
        "Work": (
            server("Committed transactions", "postgres_database_commits_total", unit="ops", rate=True, by="database"),
            server("Transactions rolled back", "postgres_database_rollbacks_total", unit="ops", rate=True, by="database"),
            Graph(
                title="Connections of those allowed",
                unit="percentunit",
                queries={"{{pod}}": f"postgres_server_connections{{{SERVER}}} / postgres_server_connections_limit{{{SERVER}}}"},
            ),
            Graph(
                title="Read from its own memory",
                unit="percentunit",
                queries={
                    "{{pod}}": f"sum by (pod) (rate(postgres_database_blocks_hit_total{{{SERVER}}}{WINDOW}))"
                    f" / (sum by (pod) (rate(postgres_database_blocks_hit_total{{{SERVER}}}{WINDOW}))"
                    f" + sum by (pod) (rate(postgres_database_blocks_read_total{{{SERVER}}}{WINDOW})))"
                },
            ),
            server("Oldest transaction", "postgres_server_oldest_transaction_seconds", unit="s"),
            server("Deadlocks", "postgres_database_deadlocks_total", unit="ops", rate=True, by="database"),
            server("Written to temporary files", "postgres_database_temporary_bytes_total", unit="Bps", rate=True, by="database"),
        ),
        "Size": (
            Graph(
                title="Databases", unit="bytes", queries={"{{database}}": f"max by (database) (postgres_database_size_bytes{{{SERVER}}})"}
            ),
            Graph(
                title="Age of the oldest transaction id",
                queries={"{{database}}": f"max by (database) (postgres_database_frozen_age{{{SERVER}}})"},
                description="At two billion the server stops; vacuum keeps it far below.",
            ),
        ),
    },
)

POOL = Page(
    file="data/postgres/pooler-dashboard",
    uid="@uid@",
    title="@name@: PgBouncer",
    tags=("postgresql",),
    rows={
        "Clients": (
            Graph(
                title="Clients",
                queries={
                    "served": f"sum(pgbouncer_pools_client_active_connections{{{SERVER}}})",
                    "waiting": f"sum(pgbouncer_pools_client_waiting_connections{{{SERVER}}})",
                },
            ),
            Graph(
                title="Longest wait",
                unit="s",
                queries={"{{pod}} {{database}}": f"max by (pod, database) (pgbouncer_pools_client_maxwait_seconds{{{SERVER}}})"},
                description="Clients are refused after @wait_timeout@ s.",
            ),
            Graph(
                title="Clients of those allowed",
                unit="percentunit",
                queries={"{{pod}}": f"pgbouncer_used_clients{{{SERVER}}} / pgbouncer_config_max_client_connections{{{SERVER}}}"},
            ),
        ),
        "Servers": (
            Graph(
                title="Server connections",
                queries={
                    "{{pod}} at work": f"sum by (pod) (pgbouncer_pools_server_active_connections{{{SERVER}}})",
                    "{{pod}} idle": f"sum by (pod) (pgbouncer_pools_server_idle_connections{{{SERVER}}})",
                },
            ),
            server("Transactions", "pgbouncer_stats_totals_sql_transactions_pooled_total", unit="ops", rate=True, by="database"),
            server(
                "Time that clients wait, of each second", "pgbouncer_stats_totals_client_wait_seconds_total", unit="s", rate=True, by="pod"
            ),
        ),
    },
)
