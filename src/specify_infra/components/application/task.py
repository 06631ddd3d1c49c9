"""A task: a job of the application's image."""

from __future__ import annotations

from typing import Any

from specify_infra.components.pods import Resources
from specify_infra.model import Workload
from specify_infra.options import Anywhere, Cron, Fixed, Once
from specify_infra.specs import Spec
from specify_infra.values import Name


class Task(Spec, frozen=True, kw_only=True):
    """A job of the application's image, with the application's settings, secrets and connections."""

    name: Name
    """What it does, such as migrate; its objects are called <application>-<name>."""
    command: tuple[str, ...] = ()
    """The entry point. Default: the image's own."""
    args: tuple[str, ...] = ()
    """The arguments. Default: the image's own."""
    run: Once | Cron = Once()
    """When it runs. Default: once for each change."""
    resources: Resources = Resources()
    """Requests and limits. Default: the seed's, 100m-1000m CPU and 256Mi-1Gi memory."""

    def workload(self, server: Workload, pod: dict[str, Any]) -> Workload:
        """Return the task as a workload beside the application's pods."""
        return Workload(
            name=f"{server.name}-{self.name}",
            namespace=server.namespace,
            part_of=server.part_of,
            pod=pod,
            replicas=Fixed(),
            rollout=self.run,
            placement=Anywhere(),
            annotations=server.annotations,
        )
