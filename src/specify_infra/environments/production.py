"""production: the seed document, as literally as is sensible."""

from __future__ import annotations

from specify_infra.components import Specify
from specify_infra.environment import Environment
from specify_infra.environments.defaults import IMAGE, REPOSITORY
from specify_infra.options import Autoscaled, ExternalSecrets, Flux, GitSource, PlainIngress, PrometheusOperator, Spread


def production(*, image: str = IMAGE, repository: str = REPOSITORY, host: str = "specify.example.com") -> Environment:
    """Return the production preset: three to ten pods, balanced over the zones, behind TLS.

    Args:
        image: what the application runs.
        repository: the Git repository that ``dist/`` is committed to.
        host: the name under which it is reachable.
    """
    return Environment(
        name="production",
        components=(
            Specify(
                image=image,
                replicas=Autoscaled(min=3, max=10, cpu=70, memory=80),
                placement=Spread(zones="hard"),
                host=host,
                settings={"LOG_LEVEL": "info"},
            ),
        ),
        exposure=PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt"),
        monitoring=PrometheusOperator(),
        secrets=ExternalSecrets(prefix="production/"),
        gitops=Flux(source=GitSource(url=repository)),
    )
