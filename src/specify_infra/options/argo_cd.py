"""Argo CD: a project that allows just what the stages write, and an Application for each stage, in waves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from specify_infra.kubernetes.crd.argo_cd import app_project, application
from specify_infra.kubernetes.document import Document
from specify_infra.model import Option, Stage, Watched, labels
from specify_infra.options.flux import GitSource
from specify_infra.options.gitops import folder, stages, written
from specify_infra.values import Name

WAVE = "argocd.argoproj.io/sync-wave"


class ArgoCD(Option, frozen=True, kw_only=True, tag=True):
    """Argo CD applies ``dist/``: one Application for each stage, made by a root Application over ``gitops/``."""

    source: GitSource
    """The Git repository that ``dist/`` is committed to; its secret is Argo CD's own repository secret."""
    path: str = "dist"
    """The folder of the repository that holds it. Default: dist."""
    namespace: Name = "argocd"
    """Argo CD's namespace. Default: argocd, which is Argo CD's own."""
    server: str = "https://kubernetes.default.svc"
    """The cluster to apply to, as Argo CD knows it. Default: the one that Argo CD runs in."""

    @property
    def engine(self) -> str:
        return "argo-cd"

    @property
    def keep(self) -> dict[str, str]:
        return {"argocd.argoproj.io/sync-options": "Prune=false,Delete=false"}

    @property
    def replace(self) -> dict[str, str]:
        return {"argocd.argoproj.io/sync-options": "Force=true,Replace=true"}

    @property
    def applied(self) -> Watched:
        told: dict[str, tuple[str, ...]] = {
            "healthy": ("status", "health", "status"),
            "synced": ("status", "sync", "status"),
            "revision": ("status", "sync", "revision"),
        }
        return stages("argoproj.io", "v1alpha1", "Application", self.namespace, told)

    def documents(self, environment: str, system: str, stages: tuple[Stage, ...]) -> Iterable[Document]:
        metadata = {"labels": labels(system, system)}
        yield app_project(system, self.namespace, self._project(environment, stages), **metadata)
        waves = _waves(stages)
        for stage in stages:
            wave = {WAVE: str(waves[stage.name])}
            yield application(f"{system}-{stage.name}", self.namespace, self._application(system, stage), annotations=wave, **metadata)

    def _project(self, environment: str, stages: tuple[Stage, ...]) -> dict[str, Any]:
        namespaces = sorted({namespace for stage in stages for namespace in stage.namespaces})
        return {
            "description": f"{environment}, made by specify-infra",
            "sourceRepos": [self.source.url],
            "destinations": [{"server": self.server, "namespace": namespace} for namespace in namespaces],
            "clusterResourceWhitelist": _kinds(stages, namespaced=False),
            "namespaceResourceWhitelist": _kinds(stages, namespaced=True),
        }

    def _application(self, system: str, stage: Stage) -> dict[str, Any]:
        owned = [
            {"group": group, "kind": kind, "namespace": namespace, "name": name, "jsonPointers": list(pointers)}
            for group, kind, namespace, name, pointers in stage.owned_fields
        ]
        return {
            "project": system,
            "source": {
                "repoURL": self.source.url,
                "targetRevision": self.source.branch,
                "path": folder(self.path, stage.path),
                "directory": {"recurse": True},
            },
            # A namespaced object that names no namespace would land here; ours all do. Of those the system's own, not a neighbour's.
            "destination": {
                "server": self.server,
                "namespace": next((one for one in stage.namespaces if one.startswith(system)), "default"),
            },
            "ignoreDifferences": owned or None,
            "syncPolicy": {
                "automated": {"prune": True, "selfHeal": True},
                "syncOptions": ["ServerSideApply=true", "ApplyOutOfSyncOnly=true", "RespectIgnoreDifferences=true", "PruneLast=true"],
                # The waves order the first sync; after that a stage that came too early tries again.
                "retry": {"limit": 10, "backoff": {"duration": "15s", "factor": 2, "maxDuration": "5m"}},
            },
        }


def _waves(stages: tuple[Stage, ...]) -> dict[str, int]:
    """Return the wave of each stage, as late as those allow that wait for it: a wave waits for all before, also where nothing is needed."""
    following = {stage.name: 0 for stage in stages}
    for stage in reversed(stages):
        for before in stage.after:
            following[before] = max(following[before], following[stage.name] + 1)
    return {name: max(following.values()) - count for name, count in following.items()}


def _kinds(stages: tuple[Stage, ...], *, namespaced: bool) -> list[dict[str, str]]:
    return [{"group": group, "kind": kind} for group, kind in written(stages, namespaced=namespaced)]
