"""A component of your own: any object with a name that declares itself. No base class, and every check applies to it."""

from dataclasses import dataclass

from specify_infra import Anywhere, Declaration, Endpoint, Environment, Fixed, Recreate, Specify, Workload, synth


@dataclass(frozen=True)
class Mailer:
    """Takes messages by SMTP and prints them: for development."""

    name: str = "mailer"

    @property
    def smtp(self) -> Endpoint:
        """Where it takes messages; others refer to it as mailer.smtp."""
        return Endpoint(name="smtp", component=self.name, port=1025, scheme="smtp")

    def declare(self, context) -> Declaration:  # type: ignore[no-untyped-def]
        security = {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}
        probe = {"tcpSocket": {"port": 1025}}
        container = {
            "name": self.name,
            "image": "registry.example.com/mailer:1.0.0",
            "ports": [{"name": "smtp", "containerPort": 1025}],
            "livenessProbe": probe,
            "readinessProbe": probe,
            "lifecycle": {"preStop": {"sleep": {"seconds": 5}}},
            "resources": {bound: {"cpu": "50m", "memory": "64Mi"} for bound in ("requests", "limits")},
            "securityContext": security,
        }
        pod = {
            "securityContext": {"runAsNonRoot": True, "runAsUser": 1000, "seccompProfile": {"type": "RuntimeDefault"}},
            "containers": [container],
        }
        namespace = context.namespace_of("application")
        server = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=pod,
            replicas=Fixed(),
            rollout=Recreate(),
            placement=Anywhere(),
        )
        port = {"name": "smtp", "port": 1025, "targetPort": "smtp"}
        service = {
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": {"name": self.name, "namespace": namespace, "labels": server.labels},
            "spec": {"selector": server.selector, "ports": [port]},
        }
        return Declaration(component=self.name, layer="application", namespace=namespace, workloads=(server,), documents=(service,))


mailer = Mailer()
# One reference: variables, both sides of the network policies, and the order of GitOps follow from it.
web = Specify(image="registry.example.com/shop/web:2.1.0", cache=mailer.smtp)
synth([Environment(name="dev", namespace="shop", components=(mailer, web))])
