"""Who watches the edge: whose labels hold, and what is shown."""

from __future__ import annotations

from typing import Any

import yaml

from specify_infra import CertificateMonitor, GatewayAPI, IngressMonitor, NginxIngress, Plan, Prometheus, draft_plan
from specify_infra.testing import only
from tests.support import app, environment


def planned(**changes: Any) -> Plan:
    return draft_plan(environment(app(), Prometheus(kubernetes=False), CertificateMonitor(), IngressMonitor(), **changes))


def jobs(plan: Plan) -> dict[str, Any]:
    config = yaml.safe_load(only(plan, "ConfigMap", "prometheus")["data"]["prometheus.yml"])
    return {job["job_name"]: job for job in config["scrape_configs"]}


def test_certificates_keep_their_own_namespace() -> None:
    """cert-manager speaks of certificates elsewhere: with its own namespace on them no alert would find one."""
    assert jobs(planned(exposure=NginxIngress()))["cert-manager/certificate-monitor"]["honor_labels"] is True


def test_proxies_speak_of_themselves() -> None:
    found = jobs(planned(exposure=NginxIngress()))
    assert "honor_labels" not in found["nginx-ingress/ingress-monitor"]


def test_each_kind_of_proxies_has_a_dashboard_of_its_own() -> None:
    for exposure, metric in ((NginxIngress(), "nginx_ingress_"), (GatewayAPI(), "envoy_http_")):
        declared = [one for one in planned(exposure=exposure).declarations if one.component == "ingress-monitor"]
        (board,) = [board for one in declared for board in one.dashboards]
        assert metric in board.model
