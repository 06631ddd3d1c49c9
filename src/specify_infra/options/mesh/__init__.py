"""How pods talk to each other beyond plain TCP."""

from specify_infra.options.mesh.istio import Istio
from specify_infra.options.mesh.linkerd import Linkerd
from specify_infra.options.mesh.none import NoMesh
from specify_infra.options.mesh.shared import ProxyResources

__all__ = ["Istio", "Linkerd", "NoMesh", "ProxyResources"]
