"""What a component may know about where it is put: the namespace, the cluster, and the choices made for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from specify_infra.errors import InfraError, Problem, refuse
from specify_infra.model import Endpoint, Exposure, GitOps, Layer, Mesh, Monitoring, Peer, Tls, Watched, labels, selector
from specify_infra.model.references import networks
from specify_infra.options import (
    EXPOSURES,
    AnySecrets,
    ArgoCD,
    CertManager,
    ExistingSecrets,
    Flux,
    Istio,
    Linkerd,
    NoExposure,
    NoGitOps,
    NoMesh,
    NoMonitoring,
    NoTls,
    PrometheusOperator,
)
from specify_infra.specs import Shipped, Spec
from specify_infra.values import Cidr, Count, Namespace, Ports, Ranges, Url


class Cluster(Spec, frozen=True, kw_only=True):
    """Facts about the cluster that manifests cannot ask for."""

    dns: Peer = Peer(name="cluster DNS", namespace="kube-system", labels={"k8s-app": "kube-dns"})
    """The pods that answer DNS. Default: CoreDNS as every distribution labels it."""
    node_local_dns: tuple[Cidr, ...] = ()
    """Addresses of NodeLocal DNSCache, such as 169.254.20.10/32. Default: none, it is not installed."""
    api_server: Ranges = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
    """Addresses of the API server behind its Service. Default: the private ranges; narrow them to your control plane."""
    api_server_ports: Ports = (443, 6443)
    """Ports of the API server behind its Service. Default: 443 and 6443: policies see the address after translation."""
    nodes: Ranges = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
    """Addresses of the nodes, whose kubelets are scraped. Default: the private ranges; narrow them to your nodes."""
    most_nodes: Count = 100
    """The most nodes that there may be, for the quota of what runs on each. Default: 100."""

    def problems(self) -> Iterator[Problem]:
        yield from networks(self.node_local_dns, "node_local_dns")
        yield from networks(self.api_server, "api_server")
        yield from networks(self.nodes, "nodes")


class Context(Spec, frozen=True, kw_only=True):
    """Where components are put, and the choices that hold for all of them."""

    namespace: Namespace = "specify"
    """The system's name and namespace; other layers append theirs. Default: specify."""
    one_namespace: bool = False
    """Put all layers into one namespace. Default: false: each layer has its own quota, policies and Pod Security level."""
    cluster: Cluster = Cluster()
    """Facts about the cluster. Default: what most clusters have."""
    exposure: Annotated[Exposure, Shipped(EXPOSURES)] = NoExposure()
    """How requests come in. Default: not at all."""
    mesh: Annotated[Mesh, Shipped((NoMesh, Istio, Linkerd))] = NoMesh()
    """How pods talk to each other. Default: plain TCP within the network policies."""
    monitoring: Annotated[Monitoring, Shipped((NoMonitoring, PrometheusOperator))] = NoMonitoring()
    """Who scrapes metrics. Default: nobody, and the metrics ports stay closed."""
    runbooks: Url = "https://git.example.com/platform/infrastructure/docs/runbooks"
    """Where the runbooks of docs/runbooks are read; each alert links to its page. Default: the presets' placeholder."""
    tls: Annotated[Tls, Shipped((NoTls, CertManager))] = NoTls()
    """Whether connections within the cluster are encrypted. Default: no, which suits development and meshes."""
    secrets: AnySecrets = ExistingSecrets()
    """Where Secrets come from. Default: someone else makes them."""
    gitops: Annotated[GitOps, Shipped((NoGitOps, Flux, ArgoCD))] = NoGitOps()
    """Who applies the result. Default: you do."""

    def namespace_of(self, layer: Layer) -> str:
        """Return the namespace of a layer's objects."""
        bare = self.one_namespace or layer in ("application", "foundation")
        return self.namespace if bare else f"{self.namespace}-{layer}"

    @property
    def agents(self) -> str:
        """The namespace of pods that need their node's own files, which no other pod may share."""
        return f"{self.namespace}-agents"

    def offering(self, api: str) -> tuple[Endpoint, ...]:
        """Return the endpoints here that speak an API, by their parameter ``api``: none, where components are alone."""
        return ()

    def watched(self) -> tuple[Watched, ...]:
        """Return the kinds of custom objects here that tell how they fare: GitOps' stages, the exposure's routes."""
        stages = self.gitops.applied
        return (*([stages] if stages else []), *self.exposure.watched(self.namespace))

    def metadata(self, name: str) -> dict[str, Any]:
        """Return the labels of an object that belongs to a workload or component, as keyword arguments of a kind."""
        return {"labels": labels(name, self.namespace)}

    def endpoint(self, target: Endpoint | str) -> Endpoint:
        """Return the endpoint that a need points at.

        Raises:
            InfraError: when it is a reference, and there is no such endpoint here.
        """
        if isinstance(target, Endpoint):
            return target
        do = "give the endpoint itself: a component alone has no environment to look it up in"
        raise refuse("a reference needs an environment", got=target, do=do)

    def host(self, endpoint: Endpoint) -> str:
        """Return the host name to dial. Its ``.svc`` ending holds in every cluster, whatever its domain."""
        service = endpoint.service or endpoint.component
        return endpoint.host or f"{service}.{self.namespace_of(endpoint.layer)}.svc"

    def certified(self, endpoint: Endpoint) -> bool:
        """Tell whether an endpoint proves by a certificate of this environment who it is: its scheme is https, where there are some."""
        return endpoint.scheme == "https" and endpoint.host is None and self.tls.enabled

    def address(self, endpoint: Endpoint) -> str:
        """Return the URL of an endpoint that speaks HTTP. Within the environment https holds where there are certificates."""
        encrypted = self.certified(endpoint) or (endpoint.scheme == "https" and endpoint.host is not None)
        return f"{'https' if encrypted else 'http'}://{self.host(endpoint)}:{endpoint.port}"

    def peer(self, endpoint: Endpoint) -> Peer:
        """Return who listens behind an endpoint, as network policies see it."""
        if endpoint.host is not None:
            return Peer(name=endpoint.host, cidrs=endpoint.cidrs)
        workload = endpoint.workload or endpoint.component
        return Peer(name=workload, namespace=self.namespace_of(endpoint.layer), labels=endpoint.pods or selector(workload))


def resolved(targets: Mapping[str, Endpoint | str], context: Context) -> dict[str, Endpoint]:
    """Return the endpoints that a component's fields point at.

    Args:
        targets: field's name to endpoint or reference.
        context: where to look references up.

    Raises:
        InfraError: with a problem for each field that points nowhere.
    """
    found: dict[str, Endpoint] = {}
    problems: list[Problem] = []
    for field, target in targets.items():
        try:
            found[field] = context.endpoint(target)
        except InfraError as error:
            problems += error.under(field)
    if problems:
        raise InfraError(problems)
    return found
