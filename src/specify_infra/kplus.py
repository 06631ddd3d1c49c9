"""The border with cdk8s-plus-27: your kplus workloads use what we run, with everything that a connection needs.

The only module that imports cdk8s_plus_27, and no synth of ours loads it.
"""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.constructs.manifest import place  # first: it chooses the Node that jsii starts

import cdk8s  # isort: skip
import cdk8s_plus_27 as kplus  # isort: skip
from constructs import Construct  # isort: skip

from specify_infra.components.pods import endpoint_variables
from specify_infra.context import Context
from specify_infra.errors import refuse
from specify_infra.kubernetes.document import Document
from specify_infra.model import Endpoint, Flow, Peer, SecretRef, labels
from specify_infra.passes.network import dns, policy

__all__ = ["connect", "secret", "service"]


def connect(workload: kplus.Workload, endpoint: Endpoint, context: Context, *, prefix: str) -> None:
    """Let a kplus workload use an endpoint: variables, credentials by reference, and policies on both sides.

    Each container gets ``<PREFIX>_HOST``, ``<PREFIX>_PORT``, the endpoint's parameters, and a variable for each key of
    its Secret, which the context's ``secrets`` bring into the workload's namespace. Policies add up, so other ones of
    yours keep their meaning; but a pod that any policy selects may do only what policies allow, and this one allows the
    endpoint and DNS.

    Args:
        workload: a Deployment, StatefulSet, DaemonSet, Job or CronJob of kplus, in a chart with a namespace.
        endpoint: what it uses, such as ``Specify(...).http``.
        context: the context or environment that the endpoint lives in.
        prefix: what its variables start with, such as ``database``.

    Raises:
        InfraError: when the workload's chart has no namespace, or the endpoint is in a mesh.
    """
    namespace = _namespace(workload)
    if context.mesh.proxy and endpoint.component:
        got = f"{endpoint.reference}, in {type(context.mesh).__name__}"
        do = "bring the workload in as a component of the environment, whose needs the mesh's policies are made of"
        raise refuse("a mesh lets in whom the environment declares, and no kplus workload", where="endpoint", got=got, do=do)
    told = list(variables(workload, endpoint, context, prefix))
    for container in workload.containers:
        for name, value in told:
            container.env.add_variable(name, value)
    scope = Construct(workload, f"uses-{endpoint.component or endpoint.host}-{endpoint.name}".replace(".", "-"))
    if endpoint.secret:
        _bring(workload, endpoint.secret, namespace, context)
    place(scope, policies(workload, endpoint, context))


def _bring(workload: kplus.Workload, reference: SecretRef, namespace: str, context: Context) -> None:
    """Place what brings a Secret into a namespace, once for all endpoints of a chart that share it."""
    chart, id = cdk8s.Chart.of(workload), f"brings-{reference.name}"
    if chart.node.try_find_child(id) is None:
        place(Construct(chart, id), context.secrets.documents(reference, namespace, context.metadata(workload.node.id)))


def variables(scope: Construct, endpoint: Endpoint, context: Context, prefix: str) -> Iterator[tuple[str, kplus.EnvValue]]:
    """Yield the variables that tell a container of an endpoint, as kplus takes them."""
    for entry in endpoint_variables(prefix, endpoint, context.host(endpoint)):
        if "value" in entry:
            yield entry["name"], kplus.EnvValue.from_value(entry["value"])
        else:
            source = entry["valueFrom"]["secretKeyRef"]
            owner = secret(scope, SecretRef(name=source["name"], keys=(source["key"],)))
            yield entry["name"], kplus.EnvValue.from_secret_value(kplus.SecretValue(secret=owner, key=source["key"]))


def policies(workload: kplus.Workload, endpoint: Endpoint, context: Context) -> Iterator[Document]:
    """Yield the policy that lets the workload out, and the one that lets it in, where the endpoint is ours."""
    here = Peer(name=workload.node.id, namespace=_namespace(workload), labels=dict(workload.match_labels))
    there = context.peer(endpoint)
    flows = [Flow(source=here, target=there, port=endpoint.pod_port, why=endpoint.name), *dns(here, context)]
    name = f"{workload.node.id}-to-{there.name}-{endpoint.name}".replace("_", "-").lower()
    metadata = {"labels": labels(workload.node.id, context.namespace)}
    yield policy(here, flows, metadata, directions=("Egress",), name=name)
    if there.namespace:
        yield policy(there, flows, metadata, directions=("Ingress",), name=name)


def secret(scope: Construct, reference: SecretRef) -> kplus.ISecret:
    """Return a Secret that is referred to by name, as kplus takes it; nothing is emitted."""
    id = f"secret-{reference.name}"
    known = scope.node.try_find_child(id)  # two endpoints may share one
    return known or kplus.Secret.from_secret_name(scope, id, reference.name)  # type: ignore[return-value]


def service(scope: Construct, id: str, endpoint: Endpoint, context: Context) -> kplus.Service:
    """Return an endpoint as a kplus Service: an alias in the scope's namespace for the Service that answers.

    kplus knows no reference to a Service that it has not made; an ExternalName is one that it makes, and DNS resolves it.

    Args:
        scope: a chart of yours, or a construct in one.
        id: the alias's id, and its name where the chart sets none.
        endpoint: what it stands for.
        context: the context or environment that the endpoint lives in.
    """
    port = kplus.ServicePort(name=endpoint.name.replace("_", "-"), port=endpoint.port)
    # The whole name: an ExternalName is looked up as it stands, without the resolver's search list.
    host = endpoint.host or f"{context.host(endpoint)}.cluster.local"
    return kplus.Service(scope, id, type=kplus.ServiceType.EXTERNAL_NAME, external_name=host, ports=[port])


def _namespace(workload: kplus.Workload) -> str:
    namespace = cdk8s.Chart.of(workload).namespace
    if not namespace:
        do = 'give its chart one: Chart(app, "shop", namespace="shop")'
        raise refuse("a connection needs a namespace", where=workload.node.path, got="a chart without namespace", do=do)
    return str(namespace)
