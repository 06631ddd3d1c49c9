"""The pages of application and cluster, and the list of all. What a component fills in is written @word@, as in its rules."""

from __future__ import annotations

from tools.dashboards.data import POOL, POSTGRES, REDIS, SERVERS
from tools.dashboards.gitops import GITOPS
from tools.dashboards.logs import ELASTICSEARCH, LOKI, SHIPPER
from tools.dashboards.monitoring import ALERTING, MONITORING
from tools.dashboards.network import CERTIFICATES, ENVOY, ISTIO, LINKERD, NGINX
from tools.dashboards.shape import WINDOW, Graph, Page
from tools.dashboards.traces import JAEGER, TAIL

APP = 'namespace="@namespace@", job="@job@"'
DEPLOYMENTS = 'namespace="@namespace@", deployment=~"@tracks@"'
AUTOSCALERS = 'namespace="@namespace@", horizontalpodautoscaler=~"@tracks@"'
POD = 'namespace="@namespace@", container="@name@"'
OURS = 'namespace=~"@system@(-.+)?"'
DISKS = 'fstype!~"tmpfs|overlay|squashfs"'


def quantile(share: float) -> str:
    return f"histogram_quantile({share}, sum by (le) (rate(http_request_duration_seconds_bucket{{{APP}}}{WINDOW})))"


def budget(kind: str) -> str:
    """Return the PromQL of what is left of an error budget of thirty days."""
    slo = f'{{slo="@name@-{kind}"}}'
    return f"1 - avg_over_time(slo:errors:ratio_rate1h{slo}[30d]) / (1 - slo:objective:ratio{slo})"


GOLDEN = Page(
    file="application/golden-signals",
    uid="@uid@",
    title="@name@: golden signals",
    tags=("application",),
    rows={
        "Objective": (
            Graph(title="Availability: budget left", single=True, unit="percentunit", queries={"left": budget("availability")}),
            Graph(title="Latency: budget left", single=True, unit="percentunit", queries={"left": budget("latency")}),
            Graph(
                title="Burn rate, one hour",
                queries={
                    "{{slo}}": 'slo:errors:ratio_rate1h{slo=~"@name@-.+"} / on (slo) (1 - slo:objective:ratio{slo=~"@name@-.+"})',
                },
                description="1 uses up the budget in exactly thirty days. A page means 14.4.",
            ),
            Graph(
                title="Firing alerts",
                single=True,
                queries={"{{alertname}}": f'count by (alertname) (ALERTS{{{APP}, alertstate="firing"}})'},
            ),
        ),
        "Traffic and errors": (
            Graph(title="Requests", unit="reqps", queries={"{{code}}": f"sum by (code) (rate(http_requests_total{{{APP}}}{WINDOW}))"}),
            Graph(
                title="Share of failures",
                unit="percentunit",
                queries={
                    "5xx": f'(sum(rate(http_requests_total{{{APP}, code=~"5.."}}{WINDOW})) or vector(0))'
                    f" / sum(rate(http_requests_total{{{APP}}}{WINDOW}))"
                },
            ),
            Graph(
                title="Failed connections",
                unit="cps",
                queries={"{{target}}": f"sum by (target) (rate(connection_failures_total{{{APP}}}{WINDOW}))"},
            ),
        ),
        "Latency": (
            Graph(
                title="Time to answer", unit="s", queries={"half": quantile(0.5), "19 of 20": quantile(0.95), "99 of 100": quantile(0.99)}
            ),
            Graph(
                title="Requests within the objective",
                unit="percentunit",
                queries={
                    "within @seconds@ s": f'sum(rate(http_request_duration_seconds_bucket{{{APP}, le="@seconds@"}}{WINDOW}))'
                    f" / sum(rate(http_request_duration_seconds_count{{{APP}}}{WINDOW}))",
                    "objective": 'slo:objective:ratio{slo="@name@-latency"}',
                },
            ),
        ),
        "Saturation": (
            Graph(
                title="CPU of the limit",
                unit="percentunit",
                queries={
                    "{{pod}}": f"sum by (pod) (rate(container_cpu_usage_seconds_total{{{POD}}}{WINDOW}))"
                    f' / on (pod) sum by (pod) (kube_pod_container_resource_limits{{{POD}, resource="cpu"}})'
                },
            ),
            Graph(
                title="Memory of the limit",
                unit="percentunit",
                queries={
                    "{{pod}}": f"sum by (pod) (container_memory_working_set_bytes{{{POD}}})"
                    f' / on (pod) sum by (pod) (kube_pod_container_resource_limits{{{POD}, resource="memory"}})'
                },
            ),
            Graph(
                title="Pods",
                queries={
                    "ready {{deployment}}": f"kube_deployment_status_replicas_ready{{{DEPLOYMENTS}}}",
                    "wanted {{deployment}}": f"kube_deployment_spec_replicas{{{DEPLOYMENTS}}}",
                    "most {{horizontalpodautoscaler}}": f"kube_horizontalpodautoscaler_spec_max_replicas{{{AUTOSCALERS}}}",
                },
            ),
        ),
    },
)

KUBERNETES = Page(
    file="observability/kubernetes/kubernetes",
    uid="@system@-kubernetes",
    title="@system@: Kubernetes",
    tags=("kubernetes",),
    rows={
        "Workloads": (
            Graph(
                title="Pods that are not ready",
                queries={"{{namespace}}/{{pod}}": f'sum by (namespace, pod) (kube_pod_status_ready{{{OURS}, condition="false"}}) > 0'},
            ),
            Graph(
                title="Restarts, one hour",
                queries={"{{pod}}": f"sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{{{OURS}}}[1h])) > 0"},
            ),
            Graph(title="Failed jobs", queries={"{{namespace}}/{{job_name}}": f"kube_job_status_failed{{{OURS}}} > 0"}),
        ),
        "Usage": (
            Graph(
                title="CPU",
                queries={"{{namespace}}": f"sum by (namespace) (rate(container_cpu_usage_seconds_total{{{OURS}}}{WINDOW}))"},
            ),
            Graph(
                title="Memory",
                unit="bytes",
                queries={"{{namespace}}": f"sum by (namespace) (container_memory_working_set_bytes{{{OURS}}})"},
            ),
            Graph(
                title="Throttled",
                unit="percentunit",
                queries={
                    "{{namespace}}/{{pod}}": f"sum by (namespace, pod) (rate(container_cpu_cfs_throttled_periods_total{{{OURS}}}{WINDOW}))"
                    f" / sum by (namespace, pod) (rate(container_cpu_cfs_periods_total{{{OURS}}}{WINDOW})) > 0.05"
                },
            ),
        ),
        "Network": (
            Graph(
                title="Received",
                unit="Bps",
                queries={"{{namespace}}": f"sum by (namespace) (rate(container_network_receive_bytes_total{{{OURS}}}{WINDOW}))"},
            ),
            Graph(
                title="Sent",
                unit="Bps",
                queries={"{{namespace}}": f"sum by (namespace) (rate(container_network_transmit_bytes_total{{{OURS}}}{WINDOW}))"},
            ),
        ),
        "Volumes, quotas and the API": (
            Graph(
                title="Volumes used",
                unit="percentunit",
                queries={
                    "{{namespace}}/{{persistentvolumeclaim}}": f"1 - kubelet_volume_stats_available_bytes{{{OURS}}}"
                    f" / kubelet_volume_stats_capacity_bytes{{{OURS}}}"
                },
            ),
            Graph(
                title="Quotas used",
                unit="percentunit",
                queries={
                    "{{namespace}} {{resource}}": f'kube_resourcequota{{{OURS}, type="used"}}'
                    f' / on (namespace, resourcequota, resource) (kube_resourcequota{{{OURS}, type="hard"}} > 0)'
                },
            ),
            Graph(
                title="API server",
                unit="reqps",
                queries={"{{code}}": f'sum by (code) (rate(apiserver_request_total{{code=~"[45].."}}{WINDOW}))'},
                description="Requests that it refuses (4xx) or fails (5xx).",
            ),
        ),
    },
)


NODES = Page(
    file="observability/kubernetes/nodes",
    uid="@system@-nodes",
    title="@system@: nodes",
    tags=("kubernetes",),
    rows={
        "Nodes": (
            Graph(
                title="CPU",
                unit="percentunit",
                queries={"{{node}}": f'1 - avg by (node) (rate(node_cpu_seconds_total{{mode="idle"}}{WINDOW}))'},
            ),
            Graph(
                title="Memory", unit="percentunit", queries={"{{node}}": "1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes"}
            ),
            Graph(
                title="Disks",
                unit="percentunit",
                queries={"{{node}} {{mountpoint}}": f"1 - node_filesystem_avail_bytes{{{DISKS}}} / node_filesystem_size_bytes"},
            ),
        ),
    },
)


def unused(resource: str, used: str) -> str:
    wanted = f'sum by (namespace) (kube_pod_container_resource_requests{{{OURS}, resource="{resource}"}})'
    return f"{wanted} - sum by (namespace) ({used})"


COST = Page(
    file="observability/kubernetes/cost",
    uid="@system@-cost",
    title="@system@: requests and usage",
    tags=("cost",),
    rows={
        "Requested and not used: what is paid for nothing": (
            Graph(
                title="CPU, cores",
                queries={"{{namespace}}": unused("cpu", f"rate(container_cpu_usage_seconds_total{{{OURS}}}[1h])")},
                description="Below zero: more is used than was asked for, which works as long as nobody else needs it.",
            ),
            Graph(
                title="Memory",
                unit="bytes",
                queries={"{{namespace}}": unused("memory", f"container_memory_working_set_bytes{{{OURS}}}")},
            ),
        ),
        "Used of what was requested": (
            Graph(
                title="CPU",
                unit="percentunit",
                queries={
                    "{{namespace}}": f"sum by (namespace) (rate(container_cpu_usage_seconds_total{{{OURS}}}[1h]))"
                    f' / sum by (namespace) (kube_pod_container_resource_requests{{{OURS}, resource="cpu"}})'
                },
            ),
            Graph(
                title="Memory",
                unit="percentunit",
                queries={
                    "{{namespace}}": f"sum by (namespace) (container_memory_working_set_bytes{{{OURS}}})"
                    f' / sum by (namespace) (kube_pod_container_resource_requests{{{OURS}, resource="memory"}})'
                },
            ),
        ),
        "Nodes": (
            Graph(
                title="Requested of what nodes have",
                unit="percentunit",
                queries={
                    "{{resource}}": 'sum by (resource) (kube_pod_container_resource_requests{resource=~"cpu|memory"})'
                    ' / sum by (resource) (kube_node_status_allocatable{resource=~"cpu|memory"})'
                },
            ),
            Graph(
                title="Volumes requested",
                unit="bytes",
                queries={"{{namespace}}": f"sum by (namespace) (kube_persistentvolumeclaim_resource_requests_storage_bytes{{{OURS}}})"},
            ),
        ),
    },
)

PAGES = (
    *(GOLDEN, KUBERNETES, NODES, COST, GITOPS, MONITORING, ALERTING),
    *(JAEGER, TAIL, SHIPPER, ELASTICSEARCH, LOKI),
    *(REDIS, POSTGRES, SERVERS, POOL),
    *(NGINX, ENVOY, CERTIFICATES, ISTIO, LINKERD),
)
