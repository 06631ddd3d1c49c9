"""What backups add to a database: settings and a sidecar of the servers, jobs, the exporter, and what these need."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from specify_infra.components.data.postgres import backup_config, backup_paths
from specify_infra.components.data.postgres.backup_paths import METRICS_PORT, MOUNTS, SERVER_PORT, TLS, script
from specify_infra.components.data.postgres.backup_source import Additions, Protected
from specify_infra.components.data.postgres.backups import Backups
from specify_infra.components.data.postgres.drill import Drill
from specify_infra.components.data.postgres.restore import RestoreFrom
from specify_infra.components.pods import Resources, container, http_probe, pod_security, scratch, variable
from specify_infra.content import rule_groups
from specify_infra.kubernetes.core import claim_spec, config_map, service
from specify_infra.model import Claim, Endpoint, Need, ServerName, Telemetry, Workload, labels, selector
from specify_infra.model.options import Rollout
from specify_infra.options import Anywhere, Cron, Fixed, Recreate

SIDECAR = Resources(cpu_request="50m", cpu_limit="1000m", memory_request="64Mi", memory_limit="256Mi")
"""What lending the data directory to a backup costs."""

EXPORTER = Resources(cpu_request="10m", cpu_limit="200m", memory_request="48Mi", memory_limit="128Mi")
"""What asking the repositories once a minute costs."""


def additions(backups: Backups, database: Protected, restore: RestoreFrom | None = None, *, patroni: bool = False) -> Additions:
    """Return everything that backups, and a restore where one is wanted, add to a database.

    Args:
        backups: the backups.
        database: what is backed up.
        restore: what an empty data directory is filled from.
        patroni: whether Patroni bootstraps the database; an init container fills the directory otherwise.
    """
    files = server_files(backups, database) | (restore.files(backups, database) if restore else {})
    own = _own(backups, database, files)
    return own.joined(restore.additions(backups, database, patroni=patroni)) if restore else own


def _own(backups: Backups, database: Protected, files: dict[str, str]) -> Additions:
    workloads = tuple(_workloads(backups, database))
    metrics = f"{database.name}-backup-metrics"
    server = Endpoint(name="backup", component=database.name, layer="data", port=SERVER_PORT, service=f"{database.name}-backup")
    readers = [workload.name for workload in workloads if workload.name.endswith(("-full", "-incr"))]
    dialling = (database.name, *(workload.name for workload in workloads))
    return Additions(
        parameters=backups.archive_parameters,
        env=tuple(_env(backups, database, "server.conf")),
        mounts={**MOUNTS, **_ca_mounts(backups)},
        volumes=(
            *backup_paths.volumes(f"{database.name}-backup"),
            backup_paths.tls_volume(f"{database.name}-backup-server"),
            *_cas(backups),
        ),
        containers=(_sidecar(backups, database),),
        annotations=backup_paths.checksum(files),
        workloads=workloads,
        needs=(
            *(Need(workload=name, endpoint=store.endpoint) for name in dialling for store in backups.stores),
            *(Need(workload=name, endpoint=server) for name in readers),
            *_dump_needs(backups, database),
        ),
        certificates=(
            ServerName(name=f"{database.name}-backup-server", hosts=(backup_config.service_host(database),)),
            ServerName(name=f"{database.name}-backup-client", hosts=(backup_config.client_name(database),)),
        ),
        telemetry=(Telemetry(workload=metrics, service=metrics, port=METRICS_PORT),),
        alerts=rule_groups(__package__, "backup_alerts.yaml", chosen=f'namespace="{database.namespace}",service="{metrics}"'),
        recoveries=(backups.recovery(database.name, database.size),),
        secrets=tuple(store.ca for store in backups.stores if store.ca is not None),
        documents=tuple(_documents(backups, database, files)),
    )


def server_files(backups: Backups, database: Protected) -> dict[str, str]:
    """Return the files of the servers' pods."""
    return {
        "server.conf": backup_config.for_server(backups, database),
        "pgbackrest_archive.sh": backup_paths.content("backup_archive.sh"),
        **{name: backup_paths.content(name) for name in ("backup_server.sh", "backup_heartbeat.sql", "server.sh")},
    }


def job_files(backups: Backups, database: Protected) -> dict[str, str]:
    """Return the files of the jobs and the exporter."""
    names = ["backup_run.sh", "backup_exporter.py", *(["backup_dump.sh"] if backups.dumps else [])]
    drilled = ["drill.sh", "drill.conf", "drill_hba.conf"] if backups.drill else []
    return {
        "job.conf": backup_config.for_jobs(backups, database),
        "repository.conf": backup_config.for_drill(backups, database),
        **{name: backup_paths.content(name) for name in (*names, *drilled)},
    }


def assertions(drill: Drill) -> dict[str, str]:
    """Return the SQL files of a drill: ours, and the user's."""
    return {"postgres.restored.sql": backup_paths.content("drill.sql"), **{f"{name}.sql": sql for name, sql in drill.assertions.items()}}


def _documents(backups: Backups, database: Protected, files: dict[str, str]) -> Iterable[dict[str, Any]]:
    def tags(name: str) -> dict[str, str]:
        return labels(name, database.part_of)

    name = f"{database.name}-backup"
    yield config_map(name, database.namespace, files, labels=tags(name))
    yield config_map(f"{name}-jobs", database.namespace, job_files(backups, database), labels=tags(name))
    if backups.drill:
        yield config_map(f"{database.name}-drill", database.namespace, assertions(backups.drill), labels=tags(f"{database.name}-drill"))
    port = {"name": "backup", "port": SERVER_PORT, "targetPort": "backup", "protocol": "TCP", "appProtocol": "tls"}
    chosen = {**selector(database.name), **database.writing}
    # Ready pods only: one that is lost keeps its labels, and is not the one that writes any more.
    yield service(name, database.namespace, selector=chosen, ports=[port], spec={"clusterIP": "None"}, labels=tags(name))
    silent = {"clusterIP": "None", "publishNotReadyAddresses": True}
    port = {"name": "metrics", "port": METRICS_PORT, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}
    metrics = f"{name}-metrics"
    yield service(metrics, database.namespace, selector=selector(metrics), ports=[port], spec=silent, labels=tags(metrics))


def _env(backups: Backups, database: Protected, config: str) -> list[dict[str, Any]]:
    """Return what pgBackRest reads from its environment, credentials by reference."""
    named = [variable("PGBACKREST_CONFIG", f"{backup_paths.CONFIG}/{config}"), variable("PGBACKREST_STANZA", database.name)]
    for number, store in enumerate(backups.stores, start=1):
        named += store.variables(f"PGBACKREST_REPO{number}_S3_KEY", f"PGBACKREST_REPO{number}_S3_KEY_SECRET")
    return named


def _sidecar(backups: Backups, database: Protected) -> dict[str, Any]:
    env = [
        *_env(backups, database, "server.conf"),
        variable("BIN_DIR", database.bin_dir),
        variable("SERVER", f"{backup_paths.CONFIG}/server.sh"),
        variable("TLS_FOLDER", TLS),
        variable("HEARTBEAT_SECONDS", str(backups.heartbeat)),
        variable("HEARTBEAT_SQL", f"{backup_paths.CONFIG}/backup_heartbeat.sql"),
        *(variable(*pair) for pair in (("PGHOST", database.socket_path), ("PGPORT", str(database.port)), ("PGUSER", database.superuser))),
    ]
    ping = {
        "exec": {"command": ["pgbackrest", "--io-timeout=8", "server-ping"]},
        "periodSeconds": 30,
        "timeoutSeconds": 10,
        "failureThreshold": 3,
    }
    return container(
        "backup",
        database.image,
        SIDECAR,
        command=script("backup_server.sh"),
        mounts={**database.mounts, **MOUNTS, **_ca_mounts(backups), "backup-tls": TLS},
        ports=[{"name": "backup", "containerPort": SERVER_PORT, "protocol": "TCP"}],
        env=env,
        livenessProbe=ping,
        readinessProbe=ping,
        # A backup that reads these files ends with the server anyway.
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )


def _workloads(backups: Backups, database: Protected) -> Iterable[Workload]:
    every = [variable("REPOSITORIES", " ".join(str(number + 1) for number in range(len(backups.stores))))]
    reading = [*_env(backups, database, "job.conf"), *every]
    for kind, schedule in (("full", backups.full), ("incr", backups.incremental)):
        if schedule is not None:
            env = [*reading, variable("BACKUP_TYPE", kind)]
            run = Cron(schedule=schedule, deadline=backups.deadline, retries=1)
            main = _container("backup", backups, database, script("backup_run.sh"), env, {"backup-tls": TLS})
            tls = backup_paths.tls_volume(f"{database.name}-backup-client")
            yield _workload(f"{database.name}-backup-{kind}", backups, database, main, run, (tls,))
    if backups.dumps:
        mounts = {"tmp": "/tmp", "server-ca": backup_paths.SERVER_CA}
        main = _container("dump", backups, database, script("backup_dump.sh"), _dump_env(backups, database), mounts)
        run = Cron(schedule=backups.dumps.schedule, deadline=backups.deadline, retries=1)
        extra = (scratch("tmp", "64Mi"), backup_paths.server_ca_volume(database.certificate))
        yield _workload(f"{database.name}-dump", backups, database, main, run, extra)
    if backups.drill:
        yield _drill(backups.drill, backups, database)
    yield _exporter(backups, database, every)


def _dump_env(backups: Backups, database: Protected) -> list[dict[str, Any]]:
    assert backups.dumps is not None
    user, password = backups.dumps.credentials.keys
    by_reference = [
        {"name": name, "valueFrom": {"secretKeyRef": {"name": backups.dumps.credentials.name, "key": key}}}
        for name, key in (("PGUSER", user), ("PGPASSWORD", password))
    ]
    plain = {
        "BIN_DIR": database.bin_dir,
        "PGHOST": f"{database.name}.{database.namespace}.svc",
        "PGPORT": str(database.port),
        "PGSSLMODE": "verify-full",
        "PGSSLROOTCERT": f"{backup_paths.SERVER_CA}/ca.crt",
        "DUMPS_KEPT": str(backups.dumps.keep),
    }
    return [*_env(backups, database, "repository.conf"), *(variable(*item) for item in plain.items()), *by_reference]


def _dump_needs(backups: Backups, database: Protected) -> Iterable[Need]:
    if backups.dumps:
        sql = Endpoint(
            name="sql", component=database.name, layer="data", port=database.port, scheme="postgresql", secret=backups.dumps.credentials
        )
        yield Need(workload=f"{database.name}-dump", endpoint=sql)


def _drill(drill: Drill, backups: Backups, database: Protected) -> Workload:
    folder = "/drill"
    settings = {
        "BIN_DIR": database.bin_dir,
        "REPOSITORY": str(drill.repository),
        "DRILL_DIR": folder,
        "DRILL_CONFIG": f"{backup_paths.CONFIG}/drill.conf",
        "DRILL_HBA": f"{backup_paths.CONFIG}/drill_hba.conf",
        "DRILL_ASSERTIONS": "/etc/specify-drill",
        "DRILL_TIMEOUT": str(drill.deadline),
        "DRILL_BACK": str(drill.back),
        "DRILL_USER": database.superuser,
        "DRILL_READ_ALL": "yes" if drill.read_all else "no",
    }
    env = [*_env(backups, database, "repository.conf"), *(variable(*item) for item in settings.items())]
    mounts = {"drill": folder, "drill-assertions": "/etc/specify-drill", "tmp": "/tmp"}
    main = container(
        "drill", database.image, drill.resources, command=script("drill.sh"), mounts={**MOUNTS, **_ca_mounts(backups), **mounts}, env=env
    )
    claim = Claim(name="drill", size=database.size, storage_class=drill.storage_class)
    room = {
        "ephemeral": {"name": "drill", "ephemeral": {"volumeClaimTemplate": {"spec": claim_spec(claim.size, claim.storage_class)}}},
        "emptyDir": scratch("drill", database.size),
    }
    extra = (room[drill.volume], {"name": "drill-assertions", "configMap": {"name": f"{database.name}-drill"}}, scratch("tmp", "64Mi"))
    run = Cron(schedule=drill.schedule, deadline=drill.deadline, retries=0)
    # The claim is the pod's own and goes with it; it is named here so that the namespace's quota has room for it.
    claims = (claim,) if drill.volume == "ephemeral" else ()
    return _workload(f"{database.name}-drill", backups, database, main, run, extra, claims=claims)


def _exporter(backups: Backups, database: Protected, every: list[dict[str, Any]]) -> Workload:
    limits = {
        "BACKUP_AGE_LIMIT": backups.age_limit,
        # One segment may be on its way; the next one is late.
        "WAL_ARCHIVE_AGE_LIMIT": 2 * backups.rpo,
        **({"RESTORE_DRILL_AGE_LIMIT": backups.drill.age_limit, "DRILL_REPOSITORY": backups.drill.repository} if backups.drill else {}),
    }
    main = container(
        "exporter",
        database.image,
        EXPORTER,
        command=("python3", f"{backup_paths.CONFIG}/backup_exporter.py"),
        mounts={**MOUNTS, **_ca_mounts(backups)},
        ports=[{"name": "metrics", "containerPort": METRICS_PORT, "protocol": "TCP"}],
        env=[*_env(backups, database, "repository.conf"), *every, *(variable(key, str(value)) for key, value in limits.items())],
        livenessProbe=http_probe("/healthz", "metrics", period=60, failures=5),
        readinessProbe=http_probe("/metrics", "metrics", period=30, failures=3),
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )
    return _workload(f"{database.name}-backup-metrics", backups, database, main, Recreate(), ())


def _container(
    name: str, backups: Backups, database: Protected, command: list[str], env: list[dict[str, Any]], mounts: dict[str, str]
) -> dict[str, Any]:
    everything = {**MOUNTS, **_ca_mounts(backups), **mounts}
    return container(name, database.image, backups.resources, command=command, mounts=everything, env=env)


def _workload(
    name: str,
    backups: Backups,
    database: Protected,
    main: dict[str, Any],
    run: Rollout,
    volumes: tuple[dict[str, Any], ...],
    *,
    claims: tuple[Claim, ...] = (),
) -> Workload:
    return Workload(
        name=name,
        namespace=database.namespace,
        part_of=database.part_of,
        pod={
            "enableServiceLinks": False,
            "securityContext": pod_security(database.user),
            "containers": [main],
            "volumes": [*backup_paths.volumes(f"{database.name}-backup-jobs"), *_cas(backups), *volumes],
        },
        replicas=Fixed(),
        rollout=run,
        placement=Anywhere(),
        claims=claims,
        annotations=backup_paths.checksum(job_files(backups, database)),
    )


def _cas(backups: Backups) -> list[dict[str, Any]]:
    found = [store.ca_volume(f"backup-ca{number}") for number, store in enumerate(backups.stores, start=1)]
    return [volume for volume in found if volume is not None]


def _ca_mounts(backups: Backups) -> dict[str, str]:
    return {f"backup-ca{number}": backup_paths.ca(number) for number, store in enumerate(backups.stores, start=1) if store.ca}
