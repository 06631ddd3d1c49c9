"""The pages of logs: the shipper, and the stores."""

from __future__ import annotations

from tools.dashboards.shape import WINDOW, Graph, Page

TARGETS = 'namespace="@namespace@", service="@service@"'


def each(name: str, *, by: str, rate: bool = False, only: str = "") -> str:
    """Return the PromQL of a metric's sum by labels; as ``rate`` by the second."""
    selected = f"{name}{{{TARGETS}{only}}}"
    return f"sum by ({by}) ({f'rate({selected}{WINDOW})' if rate else selected})"


def graph(title: str, name: str, *, by: str, unit: str = "short", rate: bool = False, description: str = "") -> Graph:
    """Return a graph of one metric by labels."""
    legend = " ".join(f"{{{{{label}}}}}" for label in by.split(", "))
    return Graph(title=title, unit=unit, queries={legend: each(name, by=by, rate=rate)}, description=description)


SHIPPER = Page(
    file="observability/shipper/dashboard",
    uid="@uid@",
    title="@name@: logs on their way",
    tags=("logs",),
    rows={
        "Lines": (
            graph("Read", "otelcol_receiver_accepted_log_records_total", by="node", unit="ops", rate=True),
            graph("Taken", "otelcol_exporter_sent_log_records_total", by="exporter", unit="ops", rate=True),
            Graph(
                title="Lost",
                unit="ops",
                queries={
                    "refused for good": each("otelcol_exporter_send_failed_log_records_total", by="exporter", rate=True),
                    "not put aside": each("otelcol_exporter_enqueue_failed_log_records_total", by="exporter", rate=True),
                },
            ),
        ),
        "Waiting": (
            Graph(
                title="On the nodes' disks, of what may",
                unit="percentunit",
                queries={
                    "{{node}} {{exporter}}": f"{each('otelcol_exporter_queue_size', by='node, exporter')}"
                    f" / {each('otelcol_exporter_queue_capacity', by='node, exporter')}"
                },
                description="When it is full, files are read no further, and kubelets throw the oldest away.",
            ),
        ),
        "Process": (
            graph("Memory", "otelcol_process_memory_rss_bytes", by="pod", unit="bytes"),
            graph("CPU", "otelcol_process_cpu_seconds_total", by="pod", rate=True),
        ),
    },
)

HEAP = ', area="heap"'

ELASTICSEARCH = Page(
    file="observability/elk/dashboard",
    uid="@uid@",
    title="@name@: Elasticsearch",
    tags=("logs",),
    rows={
        "Cluster": (
            Graph(
                title="Nodes",
                single=True,
                queries={"nodes": f"max(elasticsearch_cluster_health_number_of_nodes{{{TARGETS}}})"},
            ),
            Graph(
                title="Shards without a home",
                single=True,
                queries={"shards": f"max(elasticsearch_cluster_health_unassigned_shards{{{TARGETS}}})"},
            ),
            Graph(
                title="Red or yellow",
                single=True,
                queries={"{{color}}": f'max by (color) (elasticsearch_cluster_health_status{{{TARGETS}, color!="green"}})'},
            ),
        ),
        "Work": (
            graph("Lines written", "elasticsearch_indices_indexing_index_total", by="name", unit="ops", rate=True),
            graph("Searches", "elasticsearch_indices_search_query_total", by="name", unit="ops", rate=True),
            Graph(
                title="Time of a search",
                unit="s",
                queries={
                    "{{name}}": f"{each('elasticsearch_indices_search_query_time_seconds', by='name', rate=True)}"
                    f" / ({each('elasticsearch_indices_search_query_total', by='name', rate=True)} > 0)"
                },
            ),
            Graph(
                title="Refused",
                unit="ops",
                queries={
                    "{{name}} {{type}}": each(
                        "elasticsearch_thread_pool_rejected_count", by="name, type", rate=True, only=', type=~"write|search"'
                    )
                },
                description="Its queues are full. Logs wait, searches fail.",
            ),
        ),
        "Room": (
            Graph(
                title="Disks",
                unit="percentunit",
                queries={
                    "{{name}}": f"1 - {each('elasticsearch_filesystem_data_available_bytes', by='name')}"
                    f" / {each('elasticsearch_filesystem_data_size_bytes', by='name')}"
                },
                description="Above 85 % a node gets no new shards.",
            ),
            graph("Logs", "elasticsearch_indices_store_size_bytes", by="name", unit="bytes"),
            Graph(
                title="Heap",
                unit="percentunit",
                queries={
                    "{{name}}": f"{each('elasticsearch_jvm_memory_used_bytes', by='name', only=HEAP)}"
                    f" / {each('elasticsearch_jvm_memory_max_bytes', by='name', only=HEAP)}"
                },
            ),
            graph("Collecting garbage, of each second", "elasticsearch_jvm_gc_collection_seconds_sum", by="name", unit="s", rate=True),
        ),
    },
)

LOKI = Page(
    file="observability/loki/dashboard",
    uid="@uid@",
    title="@name@: Loki",
    tags=("logs",),
    rows={
        "Lines": (
            Graph(title="Taken", unit="ops", queries={"lines": f"sum(rate(loki_distributor_lines_received_total{{{TARGETS}}}{WINDOW}))"}),
            Graph(
                title="Taken, bytes",
                unit="Bps",
                queries={"bytes": f"sum(rate(loki_distributor_bytes_received_total{{{TARGETS}}}{WINDOW}))"},
            ),
            graph("Not taken", "loki_discarded_samples_total", by="reason", unit="ops", rate=True),
        ),
        "Requests": (
            graph("Requests", "loki_request_duration_seconds_count", by="route, status_code", unit="reqps", rate=True),
            Graph(
                title="Time to answer, 19 of 20",
                unit="s",
                queries={
                    "{{route}}": f"histogram_quantile(0.95, {each('loki_request_duration_seconds_bucket', by='le, route', rate=True)})",
                },
            ),
        ),
        "Storing": (
            graph("Streams in memory", "loki_ingester_memory_streams", by="pod"),
            graph("Chunks in memory", "loki_ingester_memory_chunks", by="pod"),
            Graph(
                title="Could not be stored",
                queries={
                    "store": f"sum(increase(loki_ingester_chunks_flush_failures_total{{{TARGETS}}}{WINDOW}))",
                    "disk full": f"sum(increase(loki_ingester_wal_disk_full_failures_total{{{TARGETS}}}{WINDOW}))",
                },
            ),
        ),
    },
)
