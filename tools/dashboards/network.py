"""The pages of what carries requests: the edge, its certificates, the meshes."""

from __future__ import annotations

from tools.dashboards.shape import WINDOW, Graph, Page

OURS = 'resource_namespace=~"@namespaces@"'
# An envoy's own pages for administrators and metrics are connection managers too.
FRONT = 'envoy_http_conn_manager_prefix!~"admin|stats.*|eg-ready.*"'


def rate(name: str, matchers: str, *, by: str) -> str:
    return f"sum by ({by}) (rate({name}{{{matchers}}}{WINDOW}))"


def slowest(histogram: str, matchers: str, *, by: str) -> str:
    """Return the PromQL of the milliseconds, as seconds, in which nineteen of twenty requests are answered."""
    return f"histogram_quantile(0.95, {rate(f'{histogram}_bucket', matchers, by=f'le, {by}')}) / 1000"


def answered(counter: str, matchers: str, histogram: str, *, by: str, legend: str, beside: Graph) -> tuple[Graph, ...]:
    """Return the row of whatever answers requests: how many, ``beside``, and how fast.

    Args:
        counter: counts requests.
        matchers: whose.
        histogram: their milliseconds.
        by: the labels that tell those who answer apart.
        legend: how these are called.
        beside: how many were answered how.
    """
    return (
        Graph(title="Requests", unit="reqps", queries={legend: rate(counter, matchers, by=by)}),
        beside,
        Graph(title="Time to answer, 19 of 20", unit="s", queries={legend: slowest(histogram, matchers, by=by)}),
    )


LATENCY = "nginx_ingress_controller_upstream_server_response_latency_ms"

NGINX = Page(
    file="network/nginx",
    uid="@system@-edge",
    title="@system@: edge",
    tags=("edge",),
    rows={
        "Requests": answered(
            f"{LATENCY}_count",
            OURS,
            LATENCY,
            by="resource_namespace, resource_name",
            legend="{{resource_namespace}}/{{resource_name}}",
            beside=Graph(title="Answers", unit="reqps", queries={"{{code}}": rate(f"{LATENCY}_count", OURS, by="code")}),
        ),
        "Proxies": (
            Graph(title="Connections", queries={"{{pod}}": "nginx_ingress_nginx_connections_active"}),
            Graph(
                title="Changes of configuration, one hour",
                queries={"{{pod}}": "sum by (pod) (increase(nginx_ingress_controller_nginx_reloads_total[1h]))"},
                description="Each starts new workers; the old ones end with their connections.",
            ),
            Graph(
                title="Took the last one",
                queries={"{{pod}}": "min by (pod) (nginx_ingress_controller_nginx_last_reload_status)"},
            ),
        ),
    },
)

ENVOY = Page(
    file="network/envoy",
    uid="@system@-edge",
    title="@system@: edge",
    tags=("edge",),
    rows={
        "Requests": answered(
            "envoy_http_downstream_rq_xx",
            FRONT,
            "envoy_http_downstream_rq_time",
            by="envoy_http_conn_manager_prefix",
            legend="{{envoy_http_conn_manager_prefix}}",
            beside=Graph(
                title="Answers",
                unit="reqps",
                queries={"{{envoy_response_code_class}}xx": rate("envoy_http_downstream_rq_xx", FRONT, by="envoy_response_code_class")},
            ),
        ),
        "Proxies": (
            Graph(title="Connections", queries={"{{pod}}": f"sum by (pod) (envoy_http_downstream_cx_active{{{FRONT}}})"}),
            Graph(
                title="Refused configuration, one hour",
                queries={
                    "{{pod}}": "sum by (pod) (increase(envoy_listener_manager_lds_update_rejected[1h]))"
                    " + sum by (pod) (increase(envoy_cluster_manager_cds_update_rejected[1h]))"
                },
            ),
            Graph(title="Live", queries={"{{pod}}": "max by (pod) (envoy_server_live)"}),
        ),
    },
)

CERTIFICATES = Page(
    file="network/certificates",
    uid="@system@-certificates",
    title="@system@: certificates",
    tags=("edge",),
    rows={
        "Certificates": (
            Graph(
                title="Left of the lifetime",
                unit="percentunit",
                queries={
                    "{{namespace}}/{{name}}": "min by (namespace, name) ("
                    '(certmanager_certificate_not_after_timestamp_seconds{namespace=~"@namespaces@"} - time())'
                    " / (certmanager_certificate_not_after_timestamp_seconds - certmanager_certificate_not_before_timestamp_seconds))"
                },
                description="cert-manager renews at a third.",
            ),
            Graph(
                title="Not issued",
                queries={
                    "{{namespace}}/{{name}}": "max by (namespace, name)"
                    ' (certmanager_certificate_ready_status{namespace=~"@namespaces@", condition="False"}) > 0'
                },
            ),
        ),
    },
)

# What the destination counts: a sidecar, or the waypoint before it.
DESTINATION = 'reporter=~"destination|waypoint", destination_service_namespace=~"@namespaces@"'
SERVICE = "destination_service_namespace, destination_service_name"
BY_SERVICE = "{{destination_service_namespace}}/{{destination_service_name}}"

ISTIO = Page(
    file="../options/mesh/istio",
    uid="@system@-mesh",
    title="@system@: mesh",
    tags=("mesh",),
    rows={
        "Requests within the mesh": answered(
            "istio_requests_total",
            DESTINATION,
            "istio_request_duration_milliseconds",
            by=SERVICE,
            legend=BY_SERVICE,
            beside=Graph(
                title="Failed",
                unit="reqps",
                queries={BY_SERVICE: rate("istio_requests_total", f'{DESTINATION}, response_code=~"5.."', by=SERVICE)},
            ),
        ),
        "Proxies": (
            Graph(
                title="Turned away by the circuit breaker",
                unit="reqps",
                queries={
                    BY_SERVICE: rate(
                        "istio_requests_total",
                        'reporter=~"source|waypoint", response_flags=~".*(UO|UH).*", destination_service_namespace=~"@namespaces@"',
                        by=SERVICE,
                    )
                },
            ),
            Graph(
                title="Refused configuration, one hour",
                queries={
                    "{{namespace}}/{{pod}}": "sum by (namespace, pod) ("
                    'increase(envoy_cluster_manager_cds_update_rejected{namespace=~"@namespaces@"}[1h])'
                    ' + increase(envoy_listener_manager_lds_update_rejected{namespace=~"@namespaces@"}[1h]))'
                },
            ),
        ),
    },
)

INBOUND = 'direction="inbound", namespace=~"@namespaces@"'
BY_JOB = "{{namespace}}/{{job}}"

LINKERD = Page(
    file="../options/mesh/linkerd",
    uid="@system@-mesh",
    title="@system@: mesh",
    tags=("mesh",),
    rows={
        "Requests within the mesh": answered(
            "response_total",
            INBOUND,
            "response_latency_ms",
            by="namespace, job",
            legend=BY_JOB,
            beside=Graph(
                title="Failed",
                unit="reqps",
                queries={BY_JOB: rate("response_total", f'{INBOUND}, classification="failure"', by="namespace, job")},
            ),
        ),
        "Identity": (
            Graph(
                title="Turned away",
                unit="reqps",
                queries={
                    f"{BY_JOB} HTTP": rate("inbound_http_authz_deny_total", 'namespace=~"@namespaces@"', by="namespace, job"),
                    f"{BY_JOB} TCP": rate("inbound_tcp_authz_deny_total", 'namespace=~"@namespaces@"', by="namespace, job"),
                },
            ),
            Graph(
                title="Left of the certificate",
                unit="s",
                queries={
                    "{{namespace}}/{{pod}}": "min by (namespace, pod)"
                    ' (identity_cert_expiration_timestamp_seconds{namespace=~"@namespaces@"} - time())'
                },
                description="Of a day; a proxy renews when 70 % of it are over.",
            ),
        ),
    },
)
