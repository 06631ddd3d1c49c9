"""How requests come in from outside: one intent, and the ways in that render what they can of it."""

import functools

from specify_infra.options.exposure.certificates import Acme
from specify_infra.options.exposure.contour import ContourProxy
from specify_infra.options.exposure.front import Front
from specify_infra.options.exposure.gateway import GatewayAPI
from specify_infra.options.exposure.implementations import Contour, EnvoyGateway, IstioGateway, NginxGatewayFabric
from specify_infra.options.exposure.ingress import NoExposure, PlainIngress
from specify_infra.options.exposure.nginx import CommunityNginxIngress, NginxIngress

EXPOSURES = (NoExposure, NginxIngress, GatewayAPI, ContourProxy, PlainIngress, CommunityNginxIngress)
"""The ways in that data may name."""

IMPLEMENTATIONS = (EnvoyGateway, NginxGatewayFabric, IstioGateway, Contour)


@functools.cache
def fronts() -> dict[str, Front]:
    """Return the ways in that there are, for the table of who can do what, and for the advice where one cannot."""
    return {
        "NginxIngress": NginxIngress(),
        "NginxIngress(plus=True)": NginxIngress(plus=True),
        **{f"GatewayAPI(implementation={one.__name__}())": GatewayAPI(implementation=one()) for one in IMPLEMENTATIONS},
        "ContourProxy": ContourProxy(),
        "PlainIngress": PlainIngress(ingress_class="nginx"),
        "CommunityNginxIngress": CommunityNginxIngress(accept_archived=True),
    }


__all__ = [
    "EXPOSURES",
    "Acme",
    "CommunityNginxIngress",
    "Contour",
    "ContourProxy",
    "EnvoyGateway",
    "Front",
    "GatewayAPI",
    "IstioGateway",
    "NginxGatewayFabric",
    "NginxIngress",
    "NoExposure",
    "PlainIngress",
    "fronts",
]
