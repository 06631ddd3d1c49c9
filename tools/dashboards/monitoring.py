"""The pages of Prometheus and Alertmanager."""

from __future__ import annotations

from tools.dashboards.shape import WINDOW, Graph, Page

ALERTMANAGER = 'namespace="@namespace@", service="@service@"'

MONITORING = Page(
    file="observability/prometheus/monitoring",
    uid="@system@-monitoring",
    title="@system@: monitoring",
    tags=("monitoring",),
    rows={
        "Prometheus": (
            Graph(
                title="Samples taken in",
                queries={"{{pod}}": f"rate(prometheus_tsdb_head_samples_appended_total{WINDOW})"},
                description="The capacity finding says how many fit.",
            ),
            Graph(title="Series", queries={"{{pod}}": "prometheus_tsdb_head_series"}),
            Graph(
                title="Volume",
                unit="bytes",
                queries={
                    "{{pod}} blocks": "prometheus_tsdb_storage_blocks_bytes",
                    "{{pod}} write-ahead log": "prometheus_tsdb_wal_storage_size_bytes",
                },
            ),
            Graph(title="Oldest sample", unit="s", queries={"{{pod}}": "time() - prometheus_tsdb_lowest_timestamp_seconds"}),
        ),
        "Targets and rules": (
            Graph(title="Targets that are down", queries={"{{job}} {{instance}}": "up == 0"}),
            Graph(title="Series of a target", queries={"{{job}}": "sum by (job) (scrape_samples_post_metric_relabeling)"}),
            Graph(title="Failed evaluations", queries={"{{rule_group}}": f"rate(prometheus_rule_evaluation_failures_total{WINDOW}) > 0"}),
        ),
        "Alerts": (Graph(title="Firing", queries={"{{severity}}": 'count by (severity) (ALERTS{alertstate="firing"})'}),),
    },
)

ALERTING = Page(
    file="observability/alertmanager/dashboard",
    uid="@uid@",
    title="@name@: who is told",
    tags=("monitoring",),
    rows={
        "Notifications": (
            Graph(
                title="Notifications",
                queries={"{{integration}}": f"sum by (integration) (rate(alertmanager_notifications_total{{{ALERTMANAGER}}}{WINDOW}))"},
            ),
            Graph(
                title="Failed notifications",
                queries={
                    "{{integration}}": f"sum by (integration) (rate(alertmanager_notifications_failed_total{{{ALERTMANAGER}}}{WINDOW}))"
                },
            ),
            Graph(title="Members that see each other", queries={"{{pod}}": f"alertmanager_cluster_members{{{ALERTMANAGER}}}"}),
        ),
    },
)
