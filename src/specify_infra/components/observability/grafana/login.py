"""Who may log in to Grafana: an administrator with a password, or whoever an identity provider knows."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.content import content, filled
from specify_infra.errors import Problem, problem
from specify_infra.model import Endpoint, Option, SecretRef
from specify_infra.values import DialledHost, Port, Ranges, Url


def folder(secret: SecretRef) -> str:
    """Return where a Secret is mounted."""
    return f"/etc/grafana/secrets/{secret.name}"


class AdminPassword(Option, frozen=True, kw_only=True, tag=True):
    """One administrator, whose name and password a Secret holds."""

    secret: SecretRef = SecretRef(name="grafana-admin", keys=("username", "password"))
    """The Secret with the name first and the password second. Default: grafana-admin, username and password."""

    def problems(self) -> Iterator[Problem]:
        if len(self.secret.keys) != 2:
            yield problem(
                "two keys are read", where="secret.keys", got=", ".join(self.secret.keys), do="name the user's key, then the password's"
            )

    def ini(self) -> str:
        """Return its part of grafana.ini."""
        user, password = self.secret.keys
        return filled(content(__package__, "admin.ini"), {"folder": folder(self.secret), "user": user, "password": password}).strip()

    def endpoints(self) -> tuple[Endpoint, ...]:
        return ()


class Oidc(Option, frozen=True, kw_only=True, tag=True):
    """Whoever an OpenID Connect provider knows; its groups decide who may change something."""

    secret: SecretRef = SecretRef(name="grafana-oidc", keys=("client-id", "client-secret"))
    """The Secret with the client's id and secret. Default: grafana-oidc, client-id and client-secret."""
    title: str = "OpenID Connect"
    """What the log-in page calls the provider. Default: OpenID Connect."""
    host: DialledHost
    """The provider's host, which Grafana dials."""
    port: Port = 443
    """Its port. Default: 443."""
    cidrs: Ranges
    """The addresses behind the host."""
    authorize: Url
    """The provider's authorization endpoint, which browsers open."""
    token: Url
    """The provider's token endpoint."""
    userinfo: Url
    """The provider's userinfo endpoint."""
    admins: str = "platform"
    """The group whose members are administrators; all others may look. Default: platform."""

    def problems(self) -> Iterator[Problem]:
        if self.secret.keys != ("client-id", "client-secret"):
            yield problem(
                "other keys",
                where="secret.keys",
                got=", ".join(self.secret.keys),
                allowed="client-id, client-secret",
                do="name the keys so",
            )

    def ini(self) -> str:
        """Return its part of grafana.ini."""
        roles = f"contains(groups[*], '{self.admins}') && 'Admin' || 'Viewer'"
        values = {
            "folder": folder(self.secret),
            "title": self.title,
            "authorize": self.authorize,
            "token": self.token,
            "userinfo": self.userinfo,
            "roles": roles,
        }
        return filled(content(__package__, "oidc.ini"), values).strip()

    def endpoints(self) -> tuple[Endpoint, ...]:
        return (Endpoint(name="oidc", host=self.host, port=self.port, scheme="https", cidrs=self.cidrs),)
