"""staging: production in small."""

from __future__ import annotations

from specify_infra.components import Specify
from specify_infra.environment import Environment
from specify_infra.environments.defaults import IMAGE, REPOSITORY
from specify_infra.options import ExternalSecrets, Fixed, Flux, GitSource, PlainIngress, PrometheusOperator, Spread


def staging(*, image: str = IMAGE, repository: str = REPOSITORY, host: str = "specify.staging.example.com") -> Environment:
    """Return the staging preset: what production has, with two pods and no autoscaler.

    Args:
        image: what the application runs.
        repository: the Git repository that ``dist/`` is committed to.
        host: the name under which it is reachable.
    """
    return Environment(
        name="staging",
        components=(
            Specify(
                image=image,
                replicas=Fixed(count=2),
                placement=Spread(),
                host=host,
                settings={"LOG_LEVEL": "info"},
            ),
        ),
        exposure=PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt-staging"),
        monitoring=PrometheusOperator(),
        secrets=ExternalSecrets(prefix="staging/"),
        gitops=Flux(source=GitSource(url=repository)),
    )
