"""Pods as Pod Security `restricted` wants them, for every component. Knows no component."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import present
from specify_infra.model import Endpoint, SecretRef
from specify_infra.model.bounds import Bounds
from specify_infra.values import Image, Quantity, image_reference


class Resources(Bounds, frozen=True, kw_only=True):
    """What a container is promised, and what it may take at most."""

    cpu_request: Quantity = "100m"
    """CPU that is promised. Default: 100m, the seed's."""
    cpu_limit: Quantity = "1000m"
    """CPU at which it is throttled. Default: 1000m, the seed's."""
    memory_request: Quantity = "256Mi"
    """Memory that is promised. Default: 256Mi, the seed's."""
    memory_limit: Quantity = "1Gi"
    """Memory at which it is killed. Default: 1Gi, the seed's."""


def pod_security(user: int) -> dict[str, Any]:
    """Return a pod's ``securityContext``: a user that is not root, and the runtime's seccomp profile."""
    identity = {"runAsUser": user, "runAsGroup": user, "fsGroup": user, "fsGroupChangePolicy": "OnRootMismatch"}
    return {"runAsNonRoot": True, **identity, "seccompProfile": {"type": "RuntimeDefault"}}


def container(
    name: str,
    image: str,
    resources: Resources,
    *,
    command: Sequence[str] = (),
    args: Sequence[str] = (),
    mounts: Mapping[str, str] | None = None,
    **spec: Any,
) -> dict[str, Any]:
    """Return a container without privileges whose root file system is read-only.

    Args:
        name: the container's name.
        image: its image.
        resources: its requests and limits.
        command: the entry point; empty for the image's own.
        args: its arguments; empty for the image's own.
        mounts: volume's name to path.
        **spec: the other keys, in Kubernetes' spelling.
    """
    return present(
        {
            "name": name,
            "image": image,
            "imagePullPolicy": "IfNotPresent",
            "command": list(command) or None,
            "args": list(args) or None,
            **spec,
            "resources": resources.spec,
            "securityContext": {
                "allowPrivilegeEscalation": False,
                "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]},
            },
            "volumeMounts": [{"name": volume, "mountPath": path} for volume, path in (mounts or {}).items()] or None,
        }
    )


def scratch(name: str, size: str) -> dict[str, Any]:
    """Return a volume that is empty at start, gone at the end, and bounded, since it counts as the node's disk."""
    return {"name": name, "emptyDir": {"sizeLimit": size}}


def http_probe(path: str, port: str, *, period: int, failures: int, timeout: int = 3) -> dict[str, Any]:
    """Return a probe by HTTP; it takes ``period * failures`` seconds to give up."""
    get = {"path": path, "port": port}
    return {"httpGet": get, "periodSeconds": period, "timeoutSeconds": timeout, "failureThreshold": failures}


def ca_volume(certificate: str) -> dict[str, Any]:
    """Return the volume of the authority's certificate alone, out of the Secret of a certificate."""
    return {"name": "ca", "secret": {"secretName": certificate, "items": [{"key": "ca.crt", "path": "ca.crt"}]}}


def variable(name: str, value: str) -> dict[str, Any]:
    """Return an environment variable with a plain value."""
    return {"name": name, "value": value}


def secret_variables(prefix: str, secret: SecretRef) -> list[dict[str, Any]]:
    """Return an environment variable for each key of a Secret: ``<PREFIX>_<KEY>``."""
    return [{"name": screaming(f"{prefix}_{key}"), "valueFrom": {"secretKeyRef": {"name": secret.name, "key": key}}} for key in secret.keys]


def endpoint_variables(prefix: str, endpoint: Endpoint, host: str) -> list[dict[str, Any]]:
    """Return what a client must know of an endpoint: host, port, parameters, and credentials by reference."""
    plain = {"host": host, "port": str(endpoint.port), **endpoint.parameters}
    variables = [variable(screaming(f"{prefix}_{key}"), value) for key, value in plain.items()]
    return [*variables, *(secret_variables(prefix, endpoint.secret) if endpoint.secret else ())]


def screaming(name: str) -> str:
    """Return a name as environment variables are written."""
    return "".join(letter if letter.isalnum() else "_" for letter in name).upper()


def unpinned(image: Image) -> list[Problem]:
    """Return the problem of an image that is not the same tomorrow."""
    reference = image_reference(image)
    if reference.digest or reference.tag not in ("", "latest"):
        return []
    do = "name a release's tag, or better its digest"
    return [problem("an image needs a tag or a digest", where="image", got=image, allowed="name:tag or name@sha256:...", do=do)]
