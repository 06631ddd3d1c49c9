"""Flux: a source, and a Kustomization for each stage, each with an account that may do just what the stages need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.core import service_account
from specify_infra.kubernetes.crd.flux import git_repository, kustomization, oci_repository
from specify_infra.kubernetes.document import Document, plural
from specify_infra.kubernetes.rbac import cluster_role, cluster_role_binding
from specify_infra.model import Option, Stage, Watched, labels
from specify_infra.options.gitops import Duration, RepositoryUrl, folder, stages, written
from specify_infra.values import Name

LEFT_OUT = ("/spec/replicas",)
"""Fields that are not written where a controller owns them, so that applying what is written leaves them alone."""

HEALTH = {
    # Its observedGeneration is text, which Flux cannot read by itself (https://github.com/fluxcd/flux2/issues/4632).
    # A Rollout that waits for a person has done all that it can for now.
    "Rollout": {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "Rollout",
        "failed": "has(status.phase) && status.phase == 'Degraded'",
        "current": "has(status.phase) && has(status.observedGeneration) && status.observedGeneration == string(metadata.generation) "
        "&& status.phase in ['Healthy', 'Paused']",
    },
}
"""How Flux can tell that objects of a kind work, where they do not say it as Kubernetes' own do."""


class GitSource(Option, frozen=True, kw_only=True, tag=True):
    """A Git repository that ``dist/`` is committed to."""

    url: RepositoryUrl
    """The repository's address, https:// or ssh://."""
    branch: str = "main"
    """The branch to follow. Default: main."""
    secret: Name | None = None
    """The Secret with the way to log in, in the engine's namespace. Default: none, it is public."""

    def problems(self) -> Iterator[Problem]:
        if self.url.startswith("oci://"):
            yield problem("not a Git repository", where="url", got=self.url, do="use OCISource")

    def document(self, name: str, namespace: str, interval: str, metadata: dict[str, Any]) -> Document:
        spec = {"interval": interval, "url": self.url, "ref": {"branch": self.branch}, **_login(self.secret)}
        return git_repository(name, namespace, spec, **metadata)


class OCISource(Option, frozen=True, kw_only=True, tag=True):
    """An OCI artifact that ``dist/`` is pushed to."""

    url: RepositoryUrl
    """The artifact's address, oci://."""
    tag: str = "latest"
    """The tag to follow. Default: latest: here a moving tag is the point."""
    secret: Name | None = None
    """The image pull secret, in the engine's namespace. Default: none, it is public."""

    def problems(self) -> Iterator[Problem]:
        if not self.url.startswith("oci://"):
            yield problem("not an OCI address", where="url", got=self.url, allowed="oci://...", do="use GitSource")

    def document(self, name: str, namespace: str, interval: str, metadata: dict[str, Any]) -> Document:
        spec = {"interval": interval, "url": self.url, "ref": {"tag": self.tag}, **_login(self.secret)}
        return oci_repository(name, namespace, spec, **metadata)


class Flux(Option, frozen=True, kw_only=True, tag=True):
    """Flux's source and kustomize controllers apply ``dist/``, stage by stage, each once those before it are healthy."""

    provides: ClassVar[frozenset[str]] = frozenset({"sops"})

    source: GitSource | OCISource
    """Where ``dist/`` is."""
    path: str = "dist"
    """The folder of the source that holds it. Default: dist."""
    namespace: Name = "flux-system"
    """Flux's namespace. Default: flux-system, which is Flux's own."""
    interval: Duration = "10m"
    """How often the cluster is compared with Git even if nothing was pushed. Default: 10m."""
    retry: Duration = "1m"
    """How long to wait after a failure. Default: 1m."""
    timeout: Duration = "15m"
    """How long a stage may take to become healthy. Default: 15m, more than a rollout's own deadline."""

    @property
    def engine(self) -> str:
        return "flux"

    @property
    def keep(self) -> dict[str, str]:
        return {"kustomize.toolkit.fluxcd.io/prune": "disabled"}

    @property
    def replace(self) -> dict[str, str]:
        return {"kustomize.toolkit.fluxcd.io/force": "enabled"}

    @property
    def applied(self) -> Watched:
        ready = ("status", "conditions", "[type=Ready]", "status")
        told = {"healthy": ready, "synced": ready, "revision": ("status", "lastAppliedRevision"), "suspended": ("spec", "suspend")}
        return stages("kustomize.toolkit.fluxcd.io", "v1", "Kustomization", self.namespace, told)

    def documents(self, environment: str, system: str, stages: tuple[Stage, ...]) -> Iterable[Document]:
        metadata = {"labels": labels(system, system)}
        yield self.source.document(system, self.namespace, self.retry, metadata)
        account = f"{system}-reconciler"
        yield service_account(account, self.namespace, automount=False, **metadata)
        # The role is the system's own: two systems of one cluster do not share what they may do.
        yield cluster_role(account, _rules(stages), **metadata)
        yield cluster_role_binding(account, self.namespace, account, **metadata)
        for stage in stages:
            yield self._kustomization(system, account, stage, metadata)

    def _kustomization(self, system: str, account: str, stage: Stage, metadata: dict[str, Any]) -> Document:
        secret = {"decryption": {"provider": "sops", "secretRef": {"name": stage.decryption}}} if stage.decryption else {}
        spec = {
            "dependsOn": [{"name": f"{system}-{before}"} for before in stage.after] or None,
            "sourceRef": {"kind": self.source.document(system, self.namespace, self.retry, {})["kind"], "name": system},
            "path": f"./{folder(self.path, stage.path)}",
            "interval": self.interval,
            "retryInterval": self.retry,
            "timeout": self.timeout,
            "prune": True,
            "wait": True,
            "serviceAccountName": account,
            "ignore": list(_ignored(stage)) or None,
            "healthCheckExprs": [HEALTH[kind] for _, kind, _ in stage.kinds if kind in HEALTH] or None,
            **secret,
        }
        return kustomization(f"{system}-{stage.name}", self.namespace, spec, **metadata)


def _ignored(stage: Stage) -> Iterator[dict[str, Any]]:
    """Yield rules for what controllers change of what is written; what is left out needs none."""
    for group, kind, namespace, name, pointers in stage.owned_fields:
        paths = [pointer for pointer in pointers if pointer not in LEFT_OUT]
        if paths:
            # A target's fields are regular expressions: the name must not mean specify-canary too.
            yield {"paths": paths, "target": {"group": group or None, "kind": kind, "namespace": namespace, "name": f"^{name}$"}}


def _login(secret: str | None) -> dict[str, Any]:
    return {"secretRef": {"name": secret}} if secret else {}


def _rules(stages: tuple[Stage, ...]) -> list[dict[str, Any]]:
    """Return what the account must hold: the kinds that it writes, and whatever the Roles among them hand out."""
    groups: dict[str, list[str]] = {}
    for group, kind in [*written(stages, namespaced=False), *written(stages, namespaced=True)]:
        groups.setdefault(group, []).append(plural(kind))
    verbs = ["get", "list", "watch", "create", "patch", "update", "delete"]
    writes = [{"apiGroups": [group], "resources": sorted(set(kinds)), "verbs": verbs} for group, kinds in sorted(groups.items())]
    # Kubernetes refuses a Role that grants more than its creator has.
    return [*writes, *(rule for stage in stages for rule in stage.permissions)]
