"""dev: one pod, as little as still behaves like production."""

from __future__ import annotations

from specify_infra.components import Specify
from specify_infra.environment import Environment
from specify_infra.environments.defaults import IMAGE, REPOSITORY
from specify_infra.options import Fixed, Flux, GitSource


def dev(*, image: str = IMAGE, repository: str = REPOSITORY) -> Environment:
    """Return the dev preset: one pod without exposure; the same security, policies and GitOps as production.

    Args:
        image: what the application runs.
        repository: the Git repository that ``dist/`` is committed to.
    """
    return Environment(
        name="dev",
        components=(
            Specify(
                image=image,
                replicas=Fixed(count=1),
                settings={"LOG_LEVEL": "debug"},
            ),
        ),
        gitops=Flux(source=GitSource(url=repository)),
    )
