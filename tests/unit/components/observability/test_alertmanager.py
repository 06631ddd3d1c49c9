"""Alertmanager: who is told of what, and with which Secret."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from specify_infra import Alertmanager, Environment, PagerDuty, Plan, SecretRef, Slack, Webhook, plan, presets
from specify_infra.testing import assert_sound, only
from tests.support import app, environment, pod, problems

SLACK = Slack(secret=SecretRef(name="chat", keys=("url",)), channel="#alerts")
PAGER = PagerDuty(secret=SecretRef(name="pager", keys=("key",)))
HOOK = Webhook(secret=SecretRef(name="hook", keys=("url",)), host="hooks.example.org", cidrs=("10.8.0.0/24",))

TELLING = [preset for preset in presets() if any(isinstance(component, Alertmanager) for component in preset.components)]


def planned(**changes: Any) -> Plan:
    return assert_sound(environment(app(), Alertmanager(**changes)))


def receivers(plan: Plan) -> dict[str, dict[str, Any]]:
    config = yaml.safe_load(only(plan, "ConfigMap", "alertmanager")["data"]["alertmanager.yml"])
    return {receiver["name"]: receiver for receiver in config["receivers"]}


def test_nobody_is_told_by_default() -> None:
    assert receivers(planned()) == {name: {"name": name} for name in ("page", "ticket", "shown", "watchdog")}


@pytest.mark.parametrize("preset", TELLING, ids=lambda preset: preset.name)
def test_the_presets_tell_someone_of_critical_alerts_and_of_warnings(preset: Environment) -> None:
    found = receivers(plan(preset))
    assert all(len(found[name]) > 1 for name in ("page", "ticket"))


def test_secrets_are_files() -> None:
    plan = planned(page=PAGER, ticket=SLACK, watchdog=HOOK)
    found = receivers(plan)
    assert found["page"]["pagerduty_configs"][0]["routing_key_file"] == "/etc/alertmanager/secrets/pager/key"
    assert found["ticket"]["slack_configs"][0]["api_url_file"] == "/etc/alertmanager/secrets/chat/url"
    assert found["watchdog"]["webhook_configs"][0]["url_file"] == "/etc/alertmanager/secrets/hook/url"
    volumes = {volume["name"]: volume for volume in pod(only(plan, "StatefulSet", "alertmanager"))["volumes"]}
    assert volumes["secret-pager"] == {"name": "secret-pager", "secret": {"secretName": "pager"}}


def test_a_receiver_may_be_dialled_and_nobody_else() -> None:
    flows = [flow for flow in planned(watchdog=HOOK).flows if flow.source.name == "alertmanager" and flow.why == "alerts"]
    assert [(flow.target.cidrs, flow.port) for flow in flows] == [(("10.8.0.0/24",), 443)]


def test_a_secret_that_two_receivers_share_is_mounted_once() -> None:
    volumes = pod(only(planned(page=SLACK, ticket=SLACK), "StatefulSet", "alertmanager"))["volumes"]
    assert [volume["name"] for volume in volumes].count("secret-chat") == 1


def test_members_gossip_by_tcp_and_udp() -> None:
    flows = [flow for flow in planned(replicas=3).flows if flow.why == "members"]
    assert [(flow.port, flow.protocol) for flow in flows] == [(9094, "TCP"), (9094, "UDP")]
    arguments = pod(only(planned(replicas=3), "StatefulSet", "alertmanager"))["containers"][0]["args"]
    assert "--cluster.peer=alertmanager-2.alertmanager-pods.specify-observability.svc:9094" in arguments


def test_one_alone_does_not_gossip() -> None:
    assert "--cluster.listen-address=" in pod(only(planned(), "StatefulSet", "alertmanager"))["containers"][0]["args"]


def test_a_changed_configuration_rolls_the_pods() -> None:
    marks = [
        only(planned(page=page), "StatefulSet", "alertmanager")["spec"]["template"]["metadata"]["annotations"] for page in (PAGER, SLACK)
    ]
    assert marks[0] != marks[1]


def test_a_receiver_reads_one_key() -> None:
    (found,) = problems(lambda: Slack(secret=SecretRef(name="chat", keys=("a", "b")), channel="#alerts"))
    assert found.where == "secret.keys"
