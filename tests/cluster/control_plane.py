"""A Kubernetes control plane on a ground: etcd, the API server, and on request its controllers and scheduler.

It knows the servers' flags. It must not know what is applied to them.
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from .client import Cluster
from .ground import ADDRESS, Ground
from .pki import Pki
from .processes import Process, wait_until
from .programs import DEFAULT_VERSION, apiserver

SERVICE_RANGE = "10.96.0.0/16"
API_SERVICE = "10.96.0.1"
"""The address of the Service `kubernetes`: the first of the range."""

DNS_SERVICE = "10.96.0.10"
"""Where a real node's cluster DNS is to listen."""

NODES = tuple(f"node-{number}" for number in range(9))
"""The node names that have a kubelet's identity here (user `system:node:<name>`)."""

USERS = {
    "admin": "system:masters",
    "system:kube-controller-manager": "",
    "system:kube-scheduler": "",
    "system:kube-proxy": "",
    **{f"system:node:{name}": "system:nodes" for name in NODES},
}
"""Who may log in, by token, and with which group. Their rights are Kubernetes' own RBAC bootstrap policy."""

# Quicker than the defaults wherever a test would only wait: the decisions that are made stay the same.
CONTROLLER_FLAGS = {
    "horizontal-pod-autoscaler-sync-period": "2s",
    "horizontal-pod-autoscaler-initial-readiness-delay": "1s",
    "horizontal-pod-autoscaler-cpu-initialization-period": "2s",
    "node-monitor-period": "1s",
    "node-monitor-grace-period": "10s",
    "node-eviction-rate": "10",
    "secondary-node-eviction-rate": "10",
    "kube-api-qps": "200",
    "kube-api-burst": "400",
}


class ControlPlane:
    """One started control plane. Servers are added by methods; all of them end with the ground.

    An `urgent` one has nodes whose heartbeats must arrive in time, however much else the machine has to do.
    """

    def __init__(self, ground: Ground, binaries: Mapping[str, Path], version: str = DEFAULT_VERSION, *, urgent: bool = False) -> None:
        self.ground = ground
        self.urgent = urgent
        self.binaries = binaries
        self.version = version
        self.port = ground.port()
        self.folder = ground.folder / f"control-plane-{version}-{self.port}"
        self.pki = Pki(self.folder / "pki")
        self.url = f"https://{ADDRESS}:{self.port}"
        self.tokens = {user: secrets.token_hex(16) for user in USERS}
        self.processes: dict[str, Process] = {}
        ground.defer(self.stop)
        self.store = self._start_etcd()
        """Where etcd answers."""
        self._start_api_server()
        self.cluster = self.login("admin")
        """The API as the administrator."""
        process = self.processes["kube-apiserver"]
        wait_until(self.cluster.ready, f"Kubernetes {version} is ready", timeout=90, process=process)

    def login(self, user: str) -> Cluster:
        """The API as one of USERS."""
        return Cluster(self.kubeconfig(user))

    def kubeconfig(self, user: str) -> Path:
        """A kubeconfig file for one of USERS."""
        path = self.folder / f"{user.replace(':', '-')}.kubeconfig"
        if path.exists():
            return path  # someone may be about to read it, and would find it empty while it is written once more
        cluster = {"server": self.url, "certificate-authority": str(self.pki.authority)}
        config = {
            "apiVersion": "v1",
            "kind": "Config",
            "clusters": [{"name": "here", "cluster": cluster}],
            "users": [{"name": user, "user": {"token": self.tokens[user]}}],
            "contexts": [{"name": "here", "context": {"cluster": "here", "user": user}}],
            "current-context": "here",
        }
        path.write_text(json.dumps(config, indent=2))
        path.chmod(0o600)
        return path

    def stop(self) -> None:
        """Ends its servers and forgets what they stored; their logs stay."""
        for process in reversed(self.processes.values()):
            process.kill()
        shutil.rmtree(self.folder / "etcd", ignore_errors=True)

    def start_controllers(self, **flags: str) -> Process:
        """The controller manager. `flags`, spelled with underscores, override CONTROLLER_FLAGS."""
        process = self._start(
            "kube-controller-manager",
            CONTROLLER_FLAGS
            | {
                "kubeconfig": str(self.kubeconfig("system:kube-controller-manager")),
                "bind-address": "127.0.0.1",
                "secure-port": str(self.ground.port()),
                "cert-dir": str(self.folder / "controllers"),
                "leader-elect": "false",
                "use-service-account-credentials": "true",
                "service-account-private-key-file": str(self.pki.service_accounts),
                "root-ca-file": str(self.pki.authority),
            }
            | {name.replace("_", "-"): value for name, value in flags.items()},
        )
        # Pods are refused until the controllers have made the namespace's service account.
        wait_until(
            lambda: self.cluster.get("v1", "ServiceAccount", "default", "default"),
            "the controllers work",
            timeout=60,
            process=process,
        )
        return process

    def start_scheduler(self) -> Process:
        """The scheduler, with its default profile."""
        config = self.folder / "scheduler.json"
        kubeconfig = str(self.kubeconfig("system:kube-scheduler"))
        document = {
            "apiVersion": "kubescheduler.config.k8s.io/v1",
            "kind": "KubeSchedulerConfiguration",
            "clientConnection": {"kubeconfig": kubeconfig, "qps": 200, "burst": 400},
            "leaderElection": {"leaderElect": False},
        }
        config.write_text(json.dumps(document))
        flags = {
            "config": str(config),
            "bind-address": "127.0.0.1",
            "secure-port": str(self.ground.port()),
            "cert-dir": str(self.folder / "scheduler"),
        }
        return self._start("kube-scheduler", flags)

    def _start_etcd(self) -> str:
        client, peer = (f"http://127.0.0.1:{self.ground.port()}" for _ in range(2))
        self._start(
            "etcd",
            {
                "data-dir": str(self.folder / "etcd"),
                "listen-client-urls": client,
                "advertise-client-urls": client,
                "listen-peer-urls": peer,
                "initial-advertise-peer-urls": peer,
                "initial-cluster": f"default={peer}",
                # The data is not to outlive the run, nor a crash.
                "unsafe-no-fsync": "true",
                "backend-batch-interval": "5s",
                "backend-batch-limit": "100000",
                "log-level": "warn",
            },
        )
        return client

    def _start_api_server(self) -> None:
        certificate = self.pki.serving(
            "kube-apiserver",
            addresses=("127.0.0.1", ADDRESS, API_SERVICE),
            names=("kubernetes", "kubernetes.default", "kubernetes.default.svc"),
        )
        kubelet_client = self.pki.client("kube-apiserver-kubelet-client", group="system:masters")
        front_proxy = self.pki.client("front-proxy-client", authority=self.pki.front_proxy_authority)
        self._start(
            "kube-apiserver",
            {
                "etcd-servers": self.store,
                "bind-address": "0.0.0.0",
                "advertise-address": ADDRESS,
                "secure-port": str(self.port),
                "tls-cert-file": str(certificate),
                "tls-private-key-file": str(certificate.with_suffix(".key")),
                "client-ca-file": str(self.pki.authority),
                "token-auth-file": str(self._token_file()),
                "authorization-mode": "Node,RBAC",
                "enable-admission-plugins": "NodeRestriction",
                # Without it the server refuses privileged pods before Pod Security sees them.
                "allow-privileged": "true",
                "service-cluster-ip-range": SERVICE_RANGE,
                "service-account-issuer": "https://kubernetes.default.svc",
                "service-account-key-file": str(self.pki.service_accounts),
                "service-account-signing-key-file": str(self.pki.service_accounts),
                # Node names are in no DNS here.
                "kubelet-preferred-address-types": "InternalIP",
                "kubelet-client-certificate": str(kubelet_client),
                "kubelet-client-key": str(kubelet_client.with_suffix(".key")),
                "requestheader-client-ca-file": str(self.pki.front_proxy_authority),
                "requestheader-allowed-names": "front-proxy-client",
                "requestheader-extra-headers-prefix": "X-Remote-Extra-",
                "requestheader-group-headers": "X-Remote-Group",
                "requestheader-username-headers": "X-Remote-User",
                "proxy-client-cert-file": str(front_proxy),
                "proxy-client-key-file": str(front_proxy.with_suffix(".key")),
                # Aggregated APIs and webhooks are reached by endpoint: no kube-proxy serves Service addresses here.
                "enable-aggregator-routing": "true",
                # How long a pod stays bound to a node that has failed, unless it says so itself: not the default 300.
                "default-not-ready-toleration-seconds": "3",
                "default-unreachable-toleration-seconds": "3",
            },
            program=apiserver(self.version),
        )

    def _token_file(self) -> Path:
        path = self.folder / "tokens.csv"
        rows = (f'{self.tokens[user]},{user},{user},"{group}"' for user, group in USERS.items())
        path.write_text("\n".join(rows) + "\n")
        path.chmod(0o600)
        return path

    def _start(self, name: str, flags: Mapping[str, str], program: str = "") -> Process:
        command: list[str | Path] = [self.binaries[program or name], *(f"--{flag}={value}" for flag, value in flags.items())]
        # More memory, for a third less of the processors' time.
        saving = {"GOGC": "400", "GOMEMLIMIT": "1GiB"}
        process = self.ground.start(f"{self.folder.name}/{name}", command, env=saving, urgent=self.urgent)
        self.processes[name] = process
        return process
