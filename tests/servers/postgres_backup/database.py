"""A real database with the backups that a plan would give it."""

from __future__ import annotations

import json
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from specify_infra.components.data.postgres.backup_parts import additions
from specify_infra.components.data.postgres.backup_source import Additions, Protected
from specify_infra.components.data.postgres.backups import Backups
from specify_infra.components.data.postgres.restore import RestoreFrom
from specify_infra.components.object_store import ObjectStore
from specify_infra.model import SecretRef
from tests.servers.postgres_backup.containers import USER, Node, Pod, end


@dataclass(frozen=True)
class Store:
    """The S3 server, with the certificates of the run."""

    folder: Path
    port: int
    key: str
    secret: str
    pid: int

    def file(self, name: str) -> str:
        return (self.folder / name).read_text()

    def spec(self, prefix: str) -> ObjectStore:
        return ObjectStore(
            host="localhost",
            port=self.port,
            cidrs=("127.0.0.1/32",),
            bucket="backups",
            region="us-east-1",
            prefix=prefix,
            ca=SecretRef(name="store-ca", keys=("ca.crt",)),
        )

    def secrets(self) -> dict[str, dict[str, str]]:
        def pair(name: str) -> dict[str, str]:
            return {"tls.crt": self.file(f"{name}.crt"), "tls.key": self.file(f"{name}.key"), "ca.crt": self.file("ca.crt")}

        return {
            "backup-store": {"access_key_id": self.key, "secret_access_key": self.secret},
            "store-ca": {"ca.crt": self.file("ca.crt")},
            "shop-backup-server": pair("localhost"),
            "shop-backup-client": pair("shop-backup"),
        }


@dataclass
class Database:
    """A server, its sidecar, and the jobs."""

    folder: Path
    store: Store
    binaries: Path
    port: int
    backups: Backups
    protected: Protected
    added: Additions
    node: Node
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    pgdata: Path = Path()
    socket: Path = Path()

    @classmethod
    def create(cls, folder: Path, store: Store, binaries: Path, port: int, backup_port: int, **changes: Any) -> Database:
        backups = Backups(**{"store": store.spec(folder.name), "keep": 2, "compression": "lz4", "wal_timeout": 10} | changes)
        protected = Protected(
            name="shop",
            namespace="specify-data",
            part_of="specify",
            image="registry.example.org/postgres:15",
            bin_dir=str(binaries),
            certificate="shop-tls",
            user=26,
            data_path="/pgdata/data",
            socket_path="/pgsocket",
            mounts={"pgdata": "/pgdata", "socket": "/pgsocket"},
            port=port,
            size="1Gi",
        )
        added = additions(backups, protected)
        moved = {"8432": str(backup_port), "shop-backup.specify-data.svc": "localhost"}
        node = Node(folder, added.documents, store.secrets(), "/usr/bin:/bin", moved)
        made = cls(folder, store, binaries, port, backups, protected, added, node)
        made.boot()
        return made

    # The server's pod

    def boot(self) -> None:
        """Make an empty database with the settings that backups add, and start it with its sidecar."""
        pod = self.server_pod()
        self.tool("initdb", "--pgdata", str(self.pgdata), "--username", "postgres", "--auth", "trust", "--data-checksums")
        self.configure(pod)
        self.start_server(pod)

    def boot_again(self) -> None:
        """Start over with another database, as after a volume that was lost and not restored."""
        self.boot()

    def server_pod(self, name: str = "server") -> Pod:
        volumes = [*self.added.volumes, {"name": "pgdata", "emptyDir": {}}, {"name": "socket", "emptyDir": {}}]
        pod = self.node.pod(name, volumes)
        self.pgdata, self.socket = pod.folder / "pgdata" / "data", pod.folder / "socket"
        # The jobs name the server's folders too: pgBackRest's server reads them for the jobs.
        self.node.moved.update({"/pgdata": str(pod.folder / "pgdata"), "/pgsocket": str(self.socket)})
        return pod

    def container(self) -> dict[str, Any]:
        """Return the server's container, as a database component would make it."""
        mounts = {**self.added.mounts, **self.protected.mounts}
        env = [{"name": "PGDATA", "value": self.protected.data_path}, *self.added.env]
        return {
            "name": "server",
            "env": env,
            "volumeMounts": [{"name": k, "mountPath": v} for k, v in mounts.items()],
            "command": ["postgres"],
        }

    def configure(self, pod: Pod) -> None:
        settings = {**self.added.parameters, "listen_addresses": "localhost", "port": str(self.port)}
        settings |= {"unix_socket_directories": str(self.socket), "fsync": "off"}
        probe = {**self.container(), "command": list(settings.values())}
        values, _ = pod.command(probe)
        lines = [f"{key} = '{value}'" for key, value in zip(settings, values, strict=True)]
        with (self.pgdata / "postgresql.conf").open("a") as file:
            file.write("\n".join(lines) + "\n")

    def start_server(self, pod: Pod) -> None:
        server = {**self.container(), "command": [str(self.binaries / "postgres"), "-D", str(self.pgdata)]}
        self.processes.append(pod.start(server))
        self.wait_for("SELECT NOT pg_is_in_recovery()", "t")
        self.processes.append(pod.start(self.added.containers[0]))
        time.sleep(0.5)

    def tool(self, name: str, *arguments: str) -> str:
        command = [str(self.binaries / name), *arguments]
        return subprocess.run(
            command, user=USER, group=USER, cwd="/", check=True, capture_output=True, text=True, env={"LC_ALL": "C.UTF-8"}
        ).stdout

    def sql(self, query: str) -> str:
        options = ("-X", "-At", "-v", "ON_ERROR_STOP=1", "-h", str(self.socket), "-p", str(self.port), "-U", "postgres")
        return self.tool("psql", *options, "-c", query).strip()

    def wait_for(self, query: str, answer: str, seconds: float = 60) -> None:
        deadline, seen = time.monotonic() + seconds, ""
        while time.monotonic() < deadline:
            try:
                seen = self.sql(query)
            except subprocess.CalledProcessError as error:
                seen = error.stderr
            if seen == answer:
                return
            time.sleep(0.2)
        raise AssertionError(f"{query}: still {seen!r}\n{self.log('server')}")

    def archive(self) -> None:
        """Close the current segment and wait until it is stored."""
        segment = self.sql("SELECT pg_walfile_name(pg_switch_wal())")
        # Not last_archived_wal: after a recovery the last one may be a timeline's history.
        waiting = f"SELECT FROM pg_ls_archive_statusdir() WHERE name = '{segment}.ready'"
        self.wait_for(f"SELECT NOT EXISTS ({waiting})", "t")

    def log(self, name: str) -> str:
        return "\n".join(file.read_text(errors="replace")[-3000:] for file in self.folder.glob(f"*/{name}.log"))

    def stop(self) -> None:
        for process in reversed(self.processes):
            end(process)
        self.processes.clear()

    # The jobs

    def workload(self, suffix: str) -> Any:
        return next(one for one in self.added.workloads if one.name == f"shop-{suffix}")

    def job(self, suffix: str, *, check: bool = True, **extra: str) -> subprocess.CompletedProcess[str]:
        """Run a job's container in a fresh pod."""
        workload = self.workload(suffix)
        pod = self.node.pod(f"{suffix}-{time.monotonic_ns()}", workload.pod["volumes"])
        done = pod.run(workload.pod["containers"][0], check=check, **extra)
        self.last_pod = pod
        return done

    def info(self) -> dict[str, Any]:
        """Return what the repository holds."""
        workload = self.workload("backup-metrics")
        pod = self.node.pod(f"info-{time.monotonic_ns()}", workload.pod["volumes"])
        asked = {**workload.pod["containers"][0], "command": ["pgbackrest", "--output=json", "--log-level-console=off", "info"]}
        [found] = json.loads(pod.run(asked).stdout)
        return dict(found)

    def metrics(self) -> str:
        """Return what the exporter says after one round."""
        workload = self.workload("backup-metrics")
        pod = self.node.pod(f"metrics-{time.monotonic_ns()}", workload.pod["volumes"])
        exporter = workload.pod["containers"][0]
        once = (
            "import sys; sys.path.insert(0, '/etc/specify-backup'); import backup_exporter as e; print(e.exposition(e.collect()), end='')"
        )
        return pod.run({**exporter, "command": ["python3", "-c", once]}).stdout

    def objects(self) -> Path:
        """Return the folder in which the S3 server keeps this database's objects."""
        return self.store.folder / "data" / "backups" / self.folder.name

    # Restores

    def restored(self, target: RestoreFrom) -> Pod:
        """Restore into a new server's pod by the init container, and start that server."""
        self.stop()
        self.added = additions(self.backups, self.protected, target)
        self.node = Node(self.folder, self.added.documents, self.node.secrets, self.node.path, self.node.moved)
        pod = self.server_pod(f"restored-{time.monotonic_ns()}")
        pod.run(self.added.init_containers[0])
        with (self.pgdata / "postgresql.conf").open("a") as file:
            file.write(f"unix_socket_directories = '{self.socket}'\n")
        self.configure(pod)
        self.start_server(pod)
        return pod
