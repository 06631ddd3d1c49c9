"""What happens to requests at the edge, before they reach the pods: one intent, whoever renders it.

The names of its fields are the names of the features that a way in has or lacks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta

from specify_infra.errors import Problem, problem
from specify_infra.model.references import networks
from specify_infra.specs import Spec
from specify_infra.values import Cidr, Count, CountOrNone, Quantity, Seconds

HeaderName = Annotated[
    str,
    Meta(pattern=r"^[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?$(?!\n)", max_length=256, description="a header's name, such as X-Frame-Options"),
]

HeaderValue = Annotated[
    str,
    Meta(
        # What would end or open a string or variable in a proxy's own configuration is left out.
        pattern=r"^[!#%-\[\]-~]([ !#%-\[\]-~]*[!#%-\[\]-~])?$(?!\n)",
        max_length=4096,
        description="a header's value: printable ASCII without \", $ and \\",
    ),
]

Origin = Annotated[
    str,
    Meta(
        pattern=r"^(\*|https?://(\*\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?)$(?!\n)",
        description="an origin such as https://app.example.com or https://*.example.com, or * for all",
    ),
]

Method = Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


class RateLimit(Spec, frozen=True, kw_only=True):
    """How many requests are let through; what goes beyond is answered 429. Each of the edge's pods counts for itself."""

    requests: Count
    """Requests in each second or minute."""
    of: Literal["client", "everyone"] = "client"
    """Whose requests are counted: each address's by itself, or all together. Default: client, so that one does not starve the others."""
    per: Literal["second", "minute"] = "second"
    """The unit. Default: second."""
    burst: CountOrNone | None = None
    """Requests beyond the rate that are let through at once. Default: as many as ``requests``, which every way in can do."""

    @property
    def at_once(self) -> int:
        """How many requests beyond the rate are let through at once."""
        return self.requests if self.burst is None else self.burst

    def features(self) -> set[str]:
        """Return what it takes to count so."""
        counted = "rate_limit" if self.of == "client" else "rate_limit.everyone"
        return {counted} if self.burst is None else {counted, "rate_limit.burst"}


class Cors(Spec, frozen=True, kw_only=True):
    """Which other origins' pages may call it from a browser."""

    origins: tuple[Origin, ...]
    """The origins."""
    methods: tuple[Method, ...] = ("GET", "HEAD", "POST")
    """The methods that they may use. Default: those that a form could use too."""
    headers: tuple[HeaderName, ...] = ("Content-Type",)
    """Request headers that they may set. Default: Content-Type, as JSON needs."""
    exposed: tuple[HeaderName, ...] = ()
    """Response headers that they may read. Default: those that browsers always show."""
    credentials: bool = False
    """Send cookies along. Default: false."""
    max_age: Seconds = 3600
    """Seconds for which a browser keeps the answer. Default: an hour."""

    def problems(self) -> Iterator[Problem]:
        if not self.origins:
            yield problem("nobody may call", where="origins", got="none", do="name an origin, or leave cors out")
        if "*" in self.origins and len(self.origins) > 1:
            yield problem("all and some", where="origins", got=", ".join(self.origins), do='give either "*" or origins')
        if self.credentials and "*" in self.origins:
            do = "name the origins: browsers refuse credentials for all of them"
            yield problem("cookies for everyone", where="credentials", got='true with origins "*"', do=do)


class SecurityHeaders(Spec, frozen=True, kw_only=True):
    """Response headers by which browsers protect users. They replace the application's own of the same name."""

    hsts_seconds: CountOrNone = 31536000
    """For how long a browser asks by HTTPS only. Default: a year; 0 leaves it out, as does an edge without TLS."""
    hsts_subdomains: bool = False
    """Hold it for the host's subdomains too. Default: false: they may be others' servers."""
    frames: Literal["DENY", "SAMEORIGIN"] = "DENY"
    """Who may show it within a page. Default: nobody."""
    referrer: Literal["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"] = "strict-origin-when-cross-origin"
    """What other sites learn of where a user came from. Default: the host alone."""
    content_security_policy: HeaderValue | None = None
    """Where a page's content may come from. Default: none: only the application knows it."""

    def rendered(self, *, encrypted: bool) -> dict[str, str]:
        """Return the headers."""
        hsts = f"max-age={self.hsts_seconds}{'; includeSubDomains' if self.hsts_subdomains else ''}"
        return {
            **({"Strict-Transport-Security": hsts} if encrypted and self.hsts_seconds else {}),
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": self.frames,
            "Referrer-Policy": self.referrer,
            **({"Content-Security-Policy": self.content_security_policy} if self.content_security_policy else {}),
        }


class StickyCookie(Spec, frozen=True, kw_only=True):
    """A cookie by which a browser comes back to the same pod. It breaks the weights of a canary: keep sessions in the cache instead."""

    name: HeaderName = "specify-pod"
    """The cookie's name. Default: specify-pod."""
    seconds: Seconds = 3600
    """How long it lives. Default: an hour."""


class Edge(Spec, frozen=True, kw_only=True):
    """What happens to a route's requests before they reach the pods."""

    redirect: bool = True
    """Send who asks by HTTP to HTTPS. Default: true; without TLS there is nowhere to send."""
    security: SecurityHeaders | None = SecurityHeaders()
    """Response headers that protect users. Default: all that need to know nothing of the application."""
    headers: dict[HeaderName, HeaderValue] = {}
    """More response headers, which replace the application's own. Default: none."""
    cache_control: HeaderValue | None = None
    """The Cache-Control header of all responses, for browsers and a CDN. Default: none, the application says it itself."""
    rate_limit: RateLimit | None = None
    """How many requests each client's address may make. Default: any number."""
    cors: Cors | None = None
    """Which other origins may call it. Default: none may."""
    max_body: Quantity | None = None
    """The largest request body; beyond it the answer is 413. Default: the proxy's own limit."""
    timeout_seconds: Seconds | None = None
    """Seconds that the application may take to answer. Default: the proxy's own limit."""
    sources: tuple[Cidr, ...] = ()
    """Addresses of the clients that may come in; others are answered 403. Default: all."""
    sticky: StickyCookie | None = None
    """Keep a browser with a pod. Default: no, every request is balanced."""

    def problems(self) -> Iterator[Problem]:
        yield from networks(self.sources, "sources")
        names = [name.lower() for name in (*self.headers, *(["Cache-Control"] if self.cache_control else []))]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield problem("one header twice", where=f"headers.{name}", got=name, do="give it once: case makes no difference")

    def wanted(self, *, encrypted: bool) -> frozenset[str]:
        """Return the features that it asks for, by the name of the field that does."""
        names = {name for name in self.__struct_fields__ if getattr(self, name)}
        if self.rate_limit is not None:
            names = (names - {"rate_limit"}) | self.rate_limit.features()
        return frozenset(names - (set() if encrypted else {"redirect"}))

    def rendered(self, *, encrypted: bool) -> dict[str, str]:
        """Return all response headers that it sets."""
        protective = self.security.rendered(encrypted=encrypted) if self.security else {}
        cached = {"Cache-Control": self.cache_control} if self.cache_control else {}
        own = {name.lower() for name in self.headers}
        return {**{name: value for name, value in protective.items() if name.lower() not in own}, **cached, **self.headers}
