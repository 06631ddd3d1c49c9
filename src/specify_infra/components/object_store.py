"""A bucket of an object store that speaks S3, outside of the cluster: where backups go, and what is too much for volumes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from msgspec import Meta

from specify_infra.components.pods import screaming
from specify_infra.errors import Problem, problem
from specify_infra.model import Endpoint, SecretRef
from specify_infra.specs import Spec
from specify_infra.values import Cidr, DialledHost, Port

Bucket = Annotated[
    str,
    Meta(pattern=r"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$(?!\n)", description="a bucket's name: 3-63 lower case letters, digits, dots, dashes"),
]

Prefix = Annotated[str, Meta(pattern=r"^[A-Za-z0-9._/-]*$(?!\n)", description="a folder in the bucket, such as backups/production")]


class ObjectStore(Spec, frozen=True, kw_only=True):
    """A bucket that speaks S3 over TLS. In another region, or account, than the cluster: what loses one must not lose both."""

    host: DialledHost
    """The store's host name, such as s3.eu-central-1.amazonaws.com."""
    cidrs: tuple[Cidr, ...]
    """The addresses behind it: a NetworkPolicy cannot match names."""
    bucket: Bucket
    """The bucket. Give it versioning and object lock: backups that an intruder can delete are none."""
    region: str
    """The region, which is part of every signed request."""
    port: Port = 443
    """The store's port. Default: 443."""
    prefix: Prefix = ""
    """The folder in the bucket. Default: none, the bucket is for backups alone."""
    credentials: SecretRef = SecretRef(name="backup-store", keys=("access_key_id", "secret_access_key"))
    """The Secret with the key id and the key, in this order. Default: backup-store, keys access_key_id and secret_access_key."""
    path_style: bool = True
    """Name the bucket in the path, not in the host. Default: true: its addresses are those of the host, and every store takes it."""
    ca: SecretRef | None = None
    """The Secret with the certificate of the store's own CA, one key. Default: none, the image's public CAs vouch for it."""

    def problems(self) -> Iterator[Problem]:
        if len(self.credentials.keys) != 2:
            do = "name two keys: the key id first, then the key"
            yield problem("not a pair of credentials", where="credentials.keys", got=", ".join(self.credentials.keys), do=do)
        if self.ca is not None and len(self.ca.keys) != 1:
            yield problem("not one certificate", where="ca.keys", got=", ".join(self.ca.keys), do="name the one key that holds it")
        # Built here, so that what an endpoint refuses is reported as the store's.
        if not self.cidrs:
            do = f"give the address ranges behind {self.host}, or 0.0.0.0/0 to let the pods reach any address on port {self.port}"
            yield problem("a NetworkPolicy cannot match host names", where="cidrs", got="none", do=do)

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"https://{self.host}" + ("" if self.port == 443 else f":{self.port}")

    @property
    def endpoint(self) -> Endpoint:
        """It as something that pods dial."""
        return Endpoint(name="object-store", scheme="https", host=self.host, port=self.port, cidrs=self.cidrs, secret=self.credentials)

    def variables(self, key: str, secret: str) -> list[dict[str, Any]]:
        """Return the credentials as environment variables of these names, by reference."""
        names = zip((key, secret), self.credentials.keys, strict=True)
        return [
            {"name": screaming(name), "valueFrom": {"secretKeyRef": {"name": self.credentials.name, "key": entry}}} for name, entry in names
        ]

    def ca_volume(self, name: str) -> dict[str, Any] | None:
        """Return the volume with the store's CA as ca.crt; None where there is none."""
        if self.ca is None:
            return None
        return {"name": name, "secret": {"secretName": self.ca.name, "items": [{"key": self.ca.keys[0], "path": "ca.crt"}]}}
