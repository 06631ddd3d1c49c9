"""The pages of Jaeger."""

from __future__ import annotations

from tools.dashboards.shape import WINDOW, Graph, Page

JAEGER_TARGETS = 'namespace="@namespace@", service="@service@"'


def spans(what: str, *, by: str) -> str:
    """Return the PromQL of how many spans each second meet one fate in the Collector's pipeline."""
    return f"sum by ({by}) (rate(otelcol_{what}_spans_total{{{JAEGER_TARGETS}}}{WINDOW}))"


def of_storage(name: str, by: str) -> str:
    return f"sum by ({by}) (rate(jaeger_storage_{name}{{{JAEGER_TARGETS}}}{WINDOW}))"


def decided(what: str, *, by: str, only: str = "") -> str:
    """Return the PromQL of how many traces each second meet one fate in the tail sampler."""
    matchers = f"{JAEGER_TARGETS}, {only}" if only else JAEGER_TARGETS
    return f"sum by ({by}) (rate(otelcol_processor_tail_sampling_{what}{{{matchers}}}{WINDOW}))"


JAEGER = Page(
    file="observability/jaeger/dashboard",
    uid="@uid@",
    title="@name@: traces",
    tags=("traces",),
    rows={
        "Spans": (
            Graph(title="Received", unit="ops", queries={"{{transport}}": spans("receiver_accepted", by="transport")}),
            Graph(
                title="Refused",
                unit="ops",
                queries={"{{transport}}": spans("receiver_refused", by="transport")},
                description="Senders try again for a while, then drop them.",
            ),
            Graph(title="Stored", unit="ops", queries={"{{pod}}": spans("exporter_sent", by="pod")}),
            Graph(
                title="Lost",
                unit="ops",
                queries={"failed": spans("exporter_send_failed", by="pod"), "queue full": spans("exporter_enqueue_failed", by="pod")},
            ),
        ),
        "Storage": (
            Graph(
                title="Queue",
                unit="percentunit",
                queries={
                    "{{pod}}": f"sum by (pod) (otelcol_exporter_queue_size{{{JAEGER_TARGETS}}})"
                    f" / sum by (pod) (otelcol_exporter_queue_capacity{{{JAEGER_TARGETS}}})"
                },
            ),
            Graph(title="Questions", unit="ops", queries={"{{operation}} {{result}}": of_storage("requests_total", "operation, result")}),
            Graph(
                title="Time to answer, 19 of 20",
                unit="s",
                queries={"{{operation}}": f"histogram_quantile(0.95, {of_storage('latency_seconds_bucket', 'le, operation')})"},
            ),
        ),
        "Process": (
            Graph(title="Memory", unit="bytes", queries={"{{pod}}": f"otelcol_process_memory_rss_bytes{{{JAEGER_TARGETS}}}"}),
            Graph(title="CPU", queries={"{{pod}}": f"rate(otelcol_process_cpu_seconds_total{{{JAEGER_TARGETS}}}{WINDOW})"}),
        ),
    },
)

TAIL = Page(
    file="observability/jaeger/tail",
    uid="@uid@",
    title="@name@: tail sampling",
    tags=("traces",),
    rows={
        "Decisions": (
            Graph(
                title="Traces",
                unit="ops",
                queries={"kept: {{sampled}}": decided("global_count_traces_sampled_total", by="sampled")},
            ),
            Graph(
                title="Kept, by who wanted them",
                unit="ops",
                queries={"{{policy}}": decided("count_traces_sampled_total", by="policy", only='sampled="true"')},
            ),
        ),
        "Room": (
            Graph(
                title="Open traces",
                queries={"{{pod}}": f"otelcol_processor_tail_sampling_sampling_traces_on_memory{{{JAEGER_TARGETS}}}"},
                description="At most sampling.traces.",
            ),
            Graph(
                title="Dropped before they were decided",
                unit="ops",
                queries={"{{pod}}": decided("sampling_trace_dropped_too_early_total", by="pod")},
            ),
        ),
    },
)
