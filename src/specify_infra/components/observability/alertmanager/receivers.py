"""Where alerts go to people: each receiver says what Alertmanager calls it, whom it dials, and where its secret is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from msgspec import Meta

from specify_infra.errors import Problem, problem
from specify_infra.model import Endpoint, Option, SecretRef
from specify_infra.values import DialledHost, Port, Ranges

ANYWHERE = ("0.0.0.0/0",)
"""Services of the internet have no addresses that stay."""

Channel = Annotated[str, Meta(pattern=r"^[#@]?[^\s{}]+$(?!\n)", description="a channel, such as #alerts")]


class Nobody(Option, frozen=True, kw_only=True, tag=True):
    """Nobody is told: alerts are only shown."""

    def config(self) -> dict[str, Any]:
        return {}

    def endpoints(self) -> tuple[Endpoint, ...]:
        return ()

    def secrets(self) -> tuple[SecretRef, ...]:
        return ()


class Told(Option, frozen=True, kw_only=True):
    """Base of the receivers that dial someone with a secret."""

    kind: ClassVar[str]
    """What Alertmanager's configuration calls them."""
    field: ClassVar[str]
    """Its field for the secret's file."""

    secret: SecretRef
    """The Secret, and the one key of it, that holds the address or key to send with."""
    host: DialledHost
    """The host that is dialled."""
    port: Port = 443
    """Its port. Default: 443."""
    cidrs: Ranges = ANYWHERE
    """The addresses behind the host. Default: any, since such services keep none."""

    def problems(self) -> Iterator[Problem]:
        if len(self.secret.keys) != 1:
            yield problem(
                "one key is read", where="secret.keys", got=", ".join(self.secret.keys), allowed="one key", do="name that key only"
            )

    def config(self) -> dict[str, Any]:
        return {self.kind: [{self.field: path(self.secret), "send_resolved": True, **self.extra()}]}

    def extra(self) -> dict[str, Any]:
        """Return what else this kind of receiver needs."""
        return {}

    def endpoints(self) -> tuple[Endpoint, ...]:
        return (Endpoint(name="alerts", host=self.host, port=self.port, scheme="https", cidrs=self.cidrs),)

    def secrets(self) -> tuple[SecretRef, ...]:
        return (self.secret,)


class Webhook(Told, frozen=True, kw_only=True, tag=True):
    """Any service that takes Alertmanager's JSON by HTTP; the Secret holds its address."""

    kind: ClassVar[str] = "webhook_configs"
    field: ClassVar[str] = "url_file"


class Slack(Told, frozen=True, kw_only=True, tag=True):
    """A channel of Slack, or of what speaks as it does; the Secret holds the webhook's address."""

    kind: ClassVar[str] = "slack_configs"
    field: ClassVar[str] = "api_url_file"

    host: DialledHost = "hooks.slack.com"
    """The host that is dialled. Default: Slack's."""
    channel: Channel
    """Where messages go, such as #alerts."""

    def extra(self) -> dict[str, Any]:
        text = "{{ range .Alerts }}{{ .Annotations.description }} <{{ .Annotations.runbook_url }}|runbook>\n{{ end }}"
        return {"channel": self.channel, "title": "{{ .Status | toUpper }} {{ .CommonLabels.alertname }}", "text": text}


class PagerDuty(Told, frozen=True, kw_only=True, tag=True):
    """PagerDuty's Events API v2; the Secret holds the integration's routing key."""

    kind: ClassVar[str] = "pagerduty_configs"
    field: ClassVar[str] = "routing_key_file"

    host: DialledHost = "events.pagerduty.com"
    """The host that is dialled. Default: PagerDuty's."""

    def extra(self) -> dict[str, Any]:
        severity = "{{ .CommonLabels.severity }}"
        return {"severity": severity, "links": [{"href": "{{ (index .Alerts 0).Annotations.runbook_url }}", "text": "runbook"}]}


AnyReceiver = Nobody | Webhook | Slack | PagerDuty


def folder(secret: SecretRef) -> str:
    """Return where a Secret is mounted."""
    return f"/etc/alertmanager/secrets/{secret.name}"


def path(secret: SecretRef) -> str:
    """Return the file of a Secret's key."""
    return f"{folder(secret)}/{secret.keys[0]}"
