"""Which programs the proving ground runs, and how each is built. Data only.

Versions are not written here: a program's module folder under ``tools/`` pins them in go.mod and go.sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TOOLS = Path(__file__).parent / "tools"

KUBERNETES = "k8s.io/kubernetes"
CONTAINERD = "github.com/containerd/containerd/v2"
CNI = "github.com/containernetworking/plugins"

SERVER_VERSIONS = ("1.34", "1.35", "1.36", "1.37")
"""The Kubernetes minor versions that the manifests are held to."""

DEFAULT_VERSION = "1.36"
"""The minor version that the whole control plane runs; the others are API servers only."""


@dataclass(frozen=True, kw_only=True)
class Program:
    """One binary: where its source is pinned and what the Go linker must be told."""

    name: str
    module: str
    """The Go module whose version is the program's version."""
    package: str
    """The main package's path."""
    folder: str
    """The folder under tools/ whose go.mod pins it."""
    variables: tuple[str, ...] = ()
    """Go string variables that are set to ``v<version>``: clients parse what the servers say here."""
    tags: tuple[str, ...] = ()
    cgo: bool = False
    needs: tuple[str, ...] = ()
    """Debian packages that a cgo build needs."""


def _kubernetes(command: str, *, folder: str = "control-plane", name: str = "") -> Program:
    return Program(
        name=name or command,
        module=KUBERNETES,
        package=f"{KUBERNETES}/cmd/{command}",
        folder=folder,
        # An unset version reads "v0.0.0-master+$Format": no client can parse it.
        variables=("k8s.io/component-base/version.gitVersion",),
    )


def apiserver(version: str) -> str:
    """The program name of the API server of one minor version, such as "1.34"."""
    return "kube-apiserver" if version == DEFAULT_VERSION else f"kube-apiserver-{version}"


_ALL = (
    Program(name="etcd", module="go.etcd.io/etcd/server/v3", package="go.etcd.io/etcd/server/v3", folder="control-plane"),
    _kubernetes("kube-apiserver"),
    _kubernetes("kubectl"),
    Program(name="kwok", module="sigs.k8s.io/kwok", package="sigs.k8s.io/kwok/cmd/kwok", folder="control-plane"),
    _kubernetes("kube-controller-manager"),
    _kubernetes("kube-scheduler"),
    *(
        _kubernetes("kube-apiserver", folder=f"apiserver-{version}", name=apiserver(version))
        for version in SERVER_VERSIONS
        if version != DEFAULT_VERSION
    ),
    _kubernetes("kubelet"),
    _kubernetes("kube-proxy"),
    *(
        Program(
            name=name,
            module=CONTAINERD,
            package=f"{CONTAINERD}/cmd/{name}",
            folder="node",
            variables=(f"{CONTAINERD}/version.Version",),
        )
        for name in ("containerd", "containerd-shim-runc-v2", "ctr")
    ),
    Program(
        name="runc",
        module="github.com/opencontainers/runc",
        package="github.com/opencontainers/runc",
        folder="runc",
        cgo=True,
        tags=("seccomp",),
        needs=("gcc", "libseccomp-dev", "pkg-config"),
    ),
    *(
        Program(name=path.rpartition("/")[2], module=CNI, package=f"{CNI}/plugins/{path}", folder="node")
        for path in ("main/bridge", "main/loopback", "ipam/host-local", "meta/portmap")
    ),
    Program(name="coredns", module="github.com/coredns/coredns", package="github.com/coredns/coredns", folder="node"),
    Program(
        name="contour",
        module="github.com/projectcontour/contour",
        package="github.com/projectcontour/contour/cmd/contour",
        folder="contour",
    ),
    Program(
        name="rollouts-controller",
        module="github.com/argoproj/argo-rollouts",
        package="github.com/argoproj/argo-rollouts/cmd/rollouts-controller",
        folder="rollouts",
    ),
    Program(
        name="versitygw",
        module="github.com/versity/versitygw",
        package="github.com/versity/versitygw/cmd/versitygw",
        folder="s3",
    ),
    *(
        Program(
            name=name,
            module="github.com/prometheus/prometheus",
            package=f"github.com/prometheus/prometheus/cmd/{name}",
            folder="prometheus",
            # The clouds' service discoveries are most of its dependencies, and nothing that we emit uses one.
            tags=("remove_all_sd", "enable_dns_sd", "enable_kubernetes_sd"),
        )
        for name in ("prometheus", "promtool")
    ),
    Program(
        name="amtool",
        module="github.com/prometheus/alertmanager",
        package="github.com/prometheus/alertmanager/cmd/amtool",
        folder="amtool",
    ),
    Program(name="otel-collector", module="go.opentelemetry.io/collector/otelcol", package=".", folder="collector"),
    Program(
        name="admission-webhook",
        module="github.com/prometheus-operator/prometheus-operator",
        package="github.com/prometheus-operator/prometheus-operator/cmd/admission-webhook",
        folder="admission-webhook",
    ),
    Program(
        name="prometheus-operator",
        module="github.com/prometheus-operator/prometheus-operator",
        package="github.com/prometheus-operator/prometheus-operator/cmd/operator",
        folder="prometheus-operator",
    ),
    # A collector of our own: the parts of the Kubernetes distribution that the log shipper's configuration names.
    Program(
        name="log-shipper",
        module="github.com/open-telemetry/opentelemetry-collector-contrib/receiver/filelogreceiver",
        package=".",
        folder="log-shipper",
    ),
    Program(
        name="mustache",
        module="github.com/breml/logstash-config",
        package="github.com/breml/logstash-config/cmd/mustache",
        folder="logstash-config",
    ),
    Program(name="istioctl", module="istio.io/istio", package="istio.io/istio/istioctl/cmd/istioctl", folder="istio"),
    Program(name="dashboard-check", module="github.com/grafana/grafana-foundation-sdk/go", package=".", folder="dashboards"),
)

PROGRAMS = {program.name: program for program in _ALL}

CONTROL_PLANE = ("etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kwok")
"""What every ground with controllers needs."""

ADDONS = ("contour", "rollouts-controller", "prometheus", "promtool", "admission-webhook", "prometheus-operator", "istioctl")
"""What `make test-addons` needs on top of the control plane."""

NODE = (
    "kubelet",
    "kube-proxy",
    "containerd",
    "containerd-shim-runc-v2",
    "ctr",
    "runc",
    "bridge",
    "loopback",
    "host-local",
    "portmap",
    "coredns",
)
"""What `make test-node` needs on top of the control plane."""

SERVERS = (
    "etcd",
    "kube-apiserver",
    "prometheus",
    "promtool",
    "amtool",
    "versitygw",
    "dashboard-check",
    "log-shipper",
    "mustache",
    "otel-collector",
    "istioctl",
)
"""What `make test-servers` needs on top of Debian's packages."""
