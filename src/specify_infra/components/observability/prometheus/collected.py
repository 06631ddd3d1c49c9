"""What Prometheus makes of the other components' declarations: its configuration, its rules, and the Roles to find them by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specify_infra.components.observability.prometheus.parts import CA, DISCOVERY
from specify_infra.content import parsed, written
from specify_infra.kubernetes.core import config_map
from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.rbac import role, role_binding
from specify_infra.model import Declaration, Endpoint, ServerName, Telemetry, labels

if TYPE_CHECKING:
    from specify_infra.components.observability.prometheus.component import Prometheus


def documents(
    server: Prometheus, declarations: tuple[Declaration, ...], environment: Any, alertmanagers: tuple[Endpoint, ...]
) -> Iterator[Document]:
    """Yield the ConfigMaps with its configuration and rules, and a Role in each other namespace with targets."""
    own = environment.namespace_of("observability")
    metadata = {"labels": labels(server.name, environment.namespace)}
    config = configuration(server, declarations, environment, alertmanagers)
    yield config_map(server.name, own, {"prometheus.yml": written(config)}, **metadata)
    yield config_map(f"{server.name}-rules", own, rules(declarations, environment.runbooks), **metadata)
    watched = {declaration.namespace for declaration in declarations if declaration.telemetry} - {own}
    for namespace in sorted(watched | ({"default"} if server.kubernetes else set())):
        # Its name tells whose it is: two systems of one cluster both look into the namespace default.
        name = f"{own}-{server.name}"
        yield role(name, namespace, DISCOVERY, **metadata)
        yield role_binding(name, namespace, account=server.name, owner=own, **metadata)


def configuration(
    server: Prometheus, declarations: tuple[Declaration, ...], environment: Any, alertmanagers: tuple[Endpoint, ...]
) -> dict[str, Any]:
    """Return prometheus.yml: its fixed part, a job for each declared target, and those of Kubernetes."""
    base = parsed(__package__, "prometheus.yml", system=environment.namespace, environment=environment.name)
    base["alerting"]["alertmanagers"] = [_alertmanager(one, environment.host(one)) for one in alertmanagers]
    jobs = [job(telemetry, declaration.namespace) for declaration in declarations for telemetry in declaration.telemetry]
    base["scrape_configs"] = [*jobs, *(kubernetes(server) if server.kubernetes else ())]
    return base  # type: ignore[no-any-return]


def job(telemetry: Telemetry, namespace: str) -> dict[str, Any]:
    """Return the scrape configuration of a target."""
    found = parsed(
        __package__,
        "pods.yml" if telemetry.pods else "service.yml",
        namespace=namespace,
        service=telemetry.service,
        path=telemetry.path,
        port=telemetry.port,
        port_name=telemetry.port_name,
        interval=telemetry.interval,
        selector=",".join(f"{key}={value}" for key, value in telemetry.pods.items()),
    )
    return found | ({"honor_labels": True} if telemetry.honor_labels else {}) | _encrypted(telemetry.certificate)  # type: ignore[no-any-return]


def _encrypted(certificate: ServerName | None) -> dict[str, Any]:
    """Return how a target is believed that is dialled by its pod's address, and certified by its name."""
    if certificate is None:
        return {}
    return {"scheme": "https", "tls_config": {"ca_file": f"{CA}/ca.crt", "server_name": certificate.hosts[0]}}


def kubernetes(server: Prometheus) -> list[dict[str, Any]]:
    """Return the scrape configurations of Kubernetes' own parts."""
    jobs: list[dict[str, Any]] = parsed(__package__, "kubernetes.yml")
    if server.verify_kubelets:
        for one in jobs:
            one["tls_config"].pop("insecure_skip_verify", None)
    return jobs


def rules(declarations: tuple[Declaration, ...], runbooks: str) -> dict[str, str]:
    """Return a file of rules for each component that has some."""
    files: dict[str, str] = {}
    for declaration in declarations:
        groups = [group.under(runbooks) for group in declaration.alerts]
        if groups:
            listed = [{"name": f"{declaration.component}-{group.name}", "rules": list(group.rules)} for group in groups]
            files[f"{declaration.component}.yml"] = written({"groups": listed})
    return files


def _alertmanager(endpoint: Endpoint, host: str) -> dict[str, Any]:
    """Return how an Alertmanager is found: by the addresses of its name, so that every replica gets every alert."""
    return {"scheme": endpoint.scheme, "dns_sd_configs": [{"names": [host], "type": "A", "port": endpoint.port}]}
