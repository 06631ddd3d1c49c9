"""Restore drills of a database that CloudNativePG runs: its operator restores, as it would have to, and a job asks and takes away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specify_infra.components.data.postgres import operated_parts as parts
from specify_infra.components.data.postgres.backup_schedule import longest_pause
from specify_infra.components.data.postgres.drill import AssertionName
from specify_infra.components.pods import Resources, container, pod_security, scratch, unpinned, variable
from specify_infra.content import checksum, content, rule_groups
from specify_infra.context import Context
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.core import config_map
from specify_infra.kubernetes.crd import cloudnative_pg as crd
from specify_infra.kubernetes.document import Document
from specify_infra.model import Admission, Endpoint, Grant, Need, RuleGroup, Workload, labels
from specify_infra.options import Anywhere, Cron, Fixed
from specify_infra.specs import Spec
from specify_infra.values import CountOrNone, Image, Schedule, Seconds, UserId, impossible

if TYPE_CHECKING:
    from specify_infra.components.data.postgres.operated import PostgresOperated

FOLDER = "/etc/specify-drill"
CA = "/etc/postgres-ca"

LEAVING = 900
"""Seconds of the deadline that are left for taking the cluster away before and after."""


class OperatedDrill(Spec, frozen=True, kw_only=True):
    """Has the operator restore the newest backup into a throw-away cluster of one server, asks it, reads every row, and removes it."""

    schedule: Schedule = "30 5 * * 1"
    """When. Default: Mondays at 5:30, after the night's backup."""
    assertions: dict[AssertionName, str] = {}
    """SQL by name, asked as the owner in its database: each is one query that must answer true. Default: none beyond our own."""
    back: CountOrNone = 0
    """Seconds before now that are brought back, to prove recovery to a moment too. Default: 0, the newest state."""
    read_all: bool = True
    """Read every row that the owner may read. Default: true: a page that cannot be read shows only when it is read."""
    deadline: Seconds = 14400
    """Seconds after which a drill counts as failed. Default: 14400, four hours."""
    image: Image = "docker.io/percona/percona-distribution-postgresql:18.6"
    """The job's image: python3, psql and pg_dump, no older than the servers. Default: the image of PostgresHA, which has them."""
    bin_dir: str = "/usr/pgsql-18/bin"
    """Where psql and pg_dump are in the image. Default: /usr/pgsql-18/bin, as in the default image."""
    user: UserId = 26
    """The user and group id. Default: 26, the image's postgres."""
    resources: Resources = Resources(cpu_request="50m", cpu_limit="1000m", memory_request="64Mi", memory_limit="256Mi")
    """Requests and limits of the job. Default: little, since it asks and waits; the restored server has those of the database."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        for text, low, high in impossible(self.schedule):
            do = "minute, hour, day of the month, month, day of the week: correct that one"
            yield problem("no such time", where="schedule", got=f"{text} in {self.schedule}", allowed=f"{low}-{high}", do=do)
        if self.deadline <= LEAVING:
            do = f"give it more than {LEAVING} s, which taking the restored cluster away may need"
            yield problem("no time to restore", where="deadline", got=self.deadline, do=do)
        if "restored" in self.assertions:
            yield problem("the name of our own assertion", where="assertions.restored", got="restored", do="choose another name")

    @property
    def age_limit(self) -> int:
        """The age from which the last verified restore is too old: one drill may fail and be repeated, two may not."""
        return longest_pause(self.schedule) + 86400 + self.deadline


def workloads(drill: OperatedDrill, database: PostgresOperated, context: Context) -> Iterator[Workload]:
    """Yield the job, and the server that the operator makes for it."""
    files = _files(drill, database, context)
    yield Workload(
        name=job_name(database),
        namespace=context.namespace_of("data"),
        part_of=context.namespace,
        pod={
            "enableServiceLinks": False,
            "securityContext": pod_security(drill.user),
            # At the deadline, time to take the cluster away.
            "terminationGracePeriodSeconds": 60,
            "containers": [_container(drill, database, context)],
            "volumes": [
                {"name": "drill", "configMap": {"name": job_name(database)}},
                scratch("tmp", "16Mi"),
                *((_authority(database),) if context.tls.enabled else ()),
            ],
        },
        replicas=Fixed(),
        rollout=Cron(schedule=drill.schedule, deadline=drill.deadline, retries=0),
        placement=Anywhere(),
        annotations=checksum(files.values()),
    )
    yield parts.operated(database, context, restored_name(database), servers=1)


def job_name(database: PostgresOperated) -> str:
    """Return the job's name."""
    return f"{database.name}-drill"


def restored_name(database: PostgresOperated) -> str:
    """Return the throw-away cluster's name: not the job's, since the operator makes an account of that name."""
    return f"{database.name}-restored"


def restored_service(database: PostgresOperated) -> str:
    """Return the Service that the operator makes for it."""
    return f"{restored_name(database)}-rw"


def _authority(database: PostgresOperated) -> dict[str, Any]:
    """Return the volume with the authority that vouches for the restored server too."""
    secret = {"secretName": parts.certificate_name(database), "items": [{"key": "ca.crt", "path": "ca.crt"}]}
    return {"name": "ca", "secret": secret}


def _container(drill: OperatedDrill, database: PostgresOperated, context: Context) -> dict[str, Any]:
    settings = {
        "DRILL_FOLDER": FOLDER,
        "DRILL_TIMEOUT": str(drill.deadline - LEAVING),
        "DRILL_BACK": str(drill.back),
        "DRILL_READ_ALL": "yes" if drill.read_all else "no",
        "BIN_DIR": drill.bin_dir,
        "PGHOST": f"{restored_service(database)}.{context.namespace_of('data')}.svc",
        "PGDATABASE": database.database,
        # Without certificates of ours, the operator's: of a CA of its own, which the job does not know.
        **({"PGSSLMODE": "verify-full", "PGSSLROOTCERT": f"{CA}/ca.crt"} if context.tls.enabled else {"PGSSLMODE": "require"}),
    }
    user, password = (
        {"name": name, "valueFrom": {"secretKeyRef": {"name": database.credentials.name, "key": key}}}
        for name, key in zip(("PGUSER", "PGPASSWORD"), database.credentials.keys, strict=True)
    )
    return container(
        "drill",
        drill.image,
        drill.resources,
        command=("python3", f"{FOLDER}/drill_cluster.py"),
        mounts={"drill": FOLDER, "tmp": "/tmp", **({"ca": CA} if context.tls.enabled else {})},
        env=[*(variable(*item) for item in settings.items()), user, password],
    )


def _files(drill: OperatedDrill, database: PostgresOperated, context: Context) -> dict[str, str]:
    """Return what the job reads: the cluster to make, what to ask it, and how."""
    namespace = context.namespace_of("data")
    cluster = crd.cluster(
        restored_name(database), namespace, parts.restored(database, context), labels=labels(restored_name(database), context.namespace)
    )
    return {
        "cluster.json": json.dumps(cluster, indent=1) + "\n",
        "drill_cluster.py": content(__package__, "drill_cluster.py"),
        "restored.sql": content(__package__, "drill.sql"),
        **{f"{name}.sql": sql for name, sql in drill.assertions.items()},
    }


def needs(database: PostgresOperated) -> Iterator[Need]:
    """Yield what the job and the restored server dial: the job asks the server, which reads the store."""
    assert database.backups is not None
    sql = Endpoint(
        name="sql",
        component=database.name,
        layer="data",
        port=parts.SQL_PORT,
        scheme="postgresql",
        service=restored_service(database),
        workload=restored_name(database),
        pods=parts.pods(restored_name(database)),
    )
    yield Need(workload=job_name(database), endpoint=sql)
    yield Need(workload=restored_name(database), endpoint=database.backups.store.endpoint)


def admissions(database: PostgresOperated) -> tuple[Admission, ...]:
    """Return whom the restored server lets in besides."""
    return parts.admissions(database, restored_name(database))


def grants(database: PostgresOperated) -> Iterator[Grant]:
    """Yield what the job may do: make a cluster, which RBAC cannot limit to a name, and see and remove its own."""
    kind = {"apiGroups": ["postgresql.cnpg.io"], "resources": ["clusters"]}
    yield Grant(
        workload=job_name(database),
        permissions=({**kind, "verbs": ["create"]}, {**kind, "resourceNames": [restored_name(database)], "verbs": ["get", "delete"]}),
    )
    # Its instance manager reads its Cluster; the operator makes the Role.
    yield Grant(workload=restored_name(database))


def alerts(drill: OperatedDrill, database: PostgresOperated, context: Context) -> tuple[RuleGroup, ...]:
    """Return the alert on the age of the last verified restore."""
    namespace = context.namespace_of("data")
    chosen = f'namespace="{namespace}",cronjob="{job_name(database)}"'
    words = {"name": database.name, "namespace": namespace, "chosen": chosen, "limit": drill.age_limit}
    return rule_groups(__package__, "operated_drill_alerts.yaml", **words)


def documents(drill: OperatedDrill, database: PostgresOperated, context: Context) -> Iterator[Document]:
    """Yield what the job reads."""
    files = _files(drill, database, context)
    yield config_map(job_name(database), context.namespace_of("data"), files, labels=labels(job_name(database), context.namespace))
