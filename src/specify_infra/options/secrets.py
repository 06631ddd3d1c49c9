"""Where Secrets come from. Whatever the choice: what is in them is never in ``dist/``, unless it is encrypted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal

from specify_infra.errors import Problem, problem, refuse
from specify_infra.kubernetes.crd.external_secrets import external_secret
from specify_infra.kubernetes.crd.sealed_secrets import sealed_secret
from specify_infra.kubernetes.document import Document
from specify_infra.model import Option, SecretRef, Stage
from specify_infra.values import Name


class ExistingSecrets(Option, frozen=True, kw_only=True, tag=True):
    """Someone else makes them: they are there before the pods are."""

    def documents(self, secret: SecretRef, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()

    def stages(self, environment: str) -> Iterable[Stage]:
        return ()


class ExternalSecrets(Option, frozen=True, kw_only=True, tag=True):
    """External Secrets Operator fetches them from a vault or a cloud's secret manager."""

    store: Name = "specify"
    """The store that it reads. Default: specify. The store itself is the cluster's: it holds the way to log in."""
    store_kind: Literal["ClusterSecretStore", "SecretStore"] = "ClusterSecretStore"
    """The store's kind. Default: ClusterSecretStore, which serves every namespace."""
    prefix: str = ""
    """What stands before a Secret's name in the store, such as production/. Default: nothing."""
    refresh: str = "1h"
    """How often they are read again, so that a rotated password arrives. Default: 1h."""

    def documents(self, secret: SecretRef, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        yield external_secret(
            secret.name,
            namespace,
            store={"kind": self.store_kind, "name": self.store},
            refresh=self.refresh,
            data=[{"secretKey": key, "remoteRef": {"key": f"{self.prefix}{secret.name}", "property": key}} for key in secret.keys],
            **metadata,
        )

    def stages(self, environment: str) -> Iterable[Stage]:
        return ()


class SealedSecrets(Option, frozen=True, kw_only=True, tag=True):
    """Bitnami's controller decrypts what was sealed for this cluster with ``kubeseal``, each value for one namespace and name."""

    sealed: dict[str, dict[str, dict[str, str]]] = {}
    """Namespace, then Secret's name, then key, to the ciphertext of ``kubeseal --raw``. Default: none, for an environment without
    secrets. A Secret that pods of two namespaces read is sealed twice: what is sealed for one opens in no other."""

    def problems(self) -> Iterator[Problem]:
        places: dict[str, str] = {}
        for namespace, secrets in self.sealed.items():
            for name, entries in secrets.items():
                for key, ciphertext in entries.items():
                    where = f"sealed.{namespace}.{name}.{key}"
                    # kubeseal's ciphertext is base64 of a wrapped 256-byte RSA block and more; plain passwords are shorter.
                    if len(ciphertext) < 300:
                        do = "paste the output of kubeseal --raw; never the secret itself"
                        yield problem("not a sealed value", where=where, got=f"{len(ciphertext)} characters", do=do)
                    # No two sealings are alike, so this one was copied, and opens in one of the two places at most.
                    elif (first := places.setdefault(ciphertext, where)) != where:
                        do = f"seal it again: kubeseal --raw --namespace {namespace} --name {name}"
                        yield problem("sealed for another place", where=where, got=f"the value of {first}", do=do)

    def documents(self, secret: SecretRef, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        entries = self.sealed.get(namespace, {}).get(secret.name, {})
        missing = [key for key in secret.keys if key not in entries]
        if missing:
            do = f"add the output of kubeseal --raw --namespace {namespace} --name {secret.name}"
            where = f"secrets.sealed.{namespace}.{secret.name}"
            raise refuse("a secret that pods read is not sealed", where=where, got=f"no {', '.join(missing)}", do=do)
        yield sealed_secret(secret.name, namespace, {key: entries[key] for key in secret.keys}, **metadata)

    def stages(self, environment: str) -> Iterable[Stage]:
        return ()


class SOPS(Option, frozen=True, kw_only=True, tag=True):
    """Secrets encrypted with SOPS stand in the repository; the GitOps engine decrypts them as it applies them."""

    requires: ClassVar[frozenset[str]] = frozenset({"sops"})

    path: str = "secrets/{environment}"
    """The folder of the encrypted Secrets in the repository. Default: secrets/<environment>."""
    keys: Name = "sops-keys"
    """The Secret with the age or PGP keys, in the engine's namespace. Default: sops-keys."""

    def documents(self, secret: SecretRef, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()

    def stages(self, environment: str) -> Iterable[Stage]:
        path = "/" + self.path.format(environment=environment).strip("/")
        yield Stage(name="secrets", path=path, after=("foundation",), kinds=(("", "Secret", True),), decryption=self.keys)


AnySecrets = ExistingSecrets | ExternalSecrets | SealedSecrets | SOPS
