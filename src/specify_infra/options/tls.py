"""Whether connections within the cluster are encrypted, and by whose certificates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from specify_infra.kubernetes.crd.cert_manager import certificate as certificate_document
from specify_infra.kubernetes.document import Document
from specify_infra.model import Option, ServerName
from specify_infra.values import Name


class NoTls(Option, frozen=True, kw_only=True, tag=True):
    """They are not: for development, or where a mesh does it."""

    @property
    def enabled(self) -> bool:
        return False

    def documents(self, certificate: ServerName, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()


class CertManager(Option, frozen=True, kw_only=True, tag=True):
    """cert-manager issues a certificate to each server and client, and renews it."""

    issuer: Name = "specify-ca"
    """The issuer, of a private CA: its certificate is what the others trust. Default: specify-ca."""
    issuer_kind: Literal["ClusterIssuer", "Issuer"] = "ClusterIssuer"
    """The issuer's kind. Default: ClusterIssuer, which serves every namespace."""
    duration: str = "2160h"
    """How long a certificate is valid. Default: 2160h, 90 days."""

    @property
    def enabled(self) -> bool:
        return True

    def documents(self, certificate: ServerName, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        spec = {
            "secretName": certificate.name,
            **({"secretTemplate": {"labels": certificate.labels}} if certificate.labels else {}),
            "commonName": certificate.hosts[0],
            "dnsNames": list(certificate.hosts),
            "duration": self.duration,
            # By share of the lifetime: hours would be wrong for any other duration.
            "renewBeforePercentage": 33,
            # PKCS8: everything reads it, and Logstash reads nothing else.
            "privateKey": {"algorithm": "ECDSA", "encoding": "PKCS8", "size": 256, "rotationPolicy": "Always"},
            "usages": ["digital signature", "server auth", "client auth"],
            "issuerRef": {"group": "cert-manager.io", "kind": self.issuer_kind, "name": self.issuer},
        }
        yield certificate_document(certificate.name, namespace, spec, **metadata)
