"""What the cluster is told once it is there: retention, mappings, snapshots, roles, accounts. As a Job that may run again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from specify_infra.components.observability.elk import elasticsearch_parts as parts
from specify_infra.components.pods import Resources, ca_volume, container, pod_security, scratch, variable
from specify_infra.content import checksum, content, filled
from specify_infra.context import Context
from specify_infra.kubernetes.core import config_map
from specify_infra.kubernetes.document import Document
from specify_infra.model import SecretRef, Workload, labels
from specify_infra.options import Anywhere, Fixed, Once
from specify_infra.options.jobs import WAITING

if TYPE_CHECKING:
    from specify_infra.components.observability.elk.elasticsearch import Elasticsearch

ROLES = ("writer", "reader", "exporter", "dashboards", "tracer")
"""Our own roles, each with a file in roles/ and an account."""

ACCOUNTS = (*ROLES, "kibana")
"""The fields that name an account."""

DATASETS = ("app", "access")
"""Kinds of logs that are kept for different times: data streams are called logs-<dataset>-<system>."""

RESOURCES = Resources(cpu_request="50m", cpu_limit="500m", memory_request="64Mi", memory_limit="128Mi")


def name(search: Elasticsearch) -> str:
    """Return the name of the Job and its files."""
    return f"{search.name}-setup"


def files(search: Elasticsearch, context: Context) -> dict[str, str]:
    """Return the requests, by the name of each body, and ``requests``: the paths in their order."""
    system = context.namespace
    bodies = dict(_bodies(search, system))
    paths = "".join(f"{path} {file}\n" for path, (file, _) in bodies.items())
    return {"requests": paths, **dict(bodies.values()), "setup.sh": content(__package__, "elasticsearch_setup.sh")}


def _bodies(search: Elasticsearch, system: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield path, file and body of each request: what others refer to comes first."""
    words: dict[str, object]
    copies = search.snapshots
    if copies is not None:
        words = {"system": system, "bucket": copies.store.bucket, "path": "/".join(filter(None, (copies.store.prefix, "logs", system)))}
        yield f"_snapshot/{system}", ("repository.json", _filled("repository.json", words))
        words = {"system": system, "hour": copies.hour, "keep_days": copies.keep_days}
        yield f"_slm/policy/{system}", ("snapshots.json", _filled("snapshots.json", words))
    days = {"app": search.keep_days, "access": search.keep_access_days}
    for dataset in DATASETS:
        words = {
            "system": system,
            "dataset": dataset,
            "keep_days": days[dataset],
            "warm_days": search.warm_days,
            "shard_gb": search.shard_gb,
            "shards": search.nodes,
            "replicas": min(1, search.nodes - 1),
        }
        yield f"_ilm/policy/{system}-{dataset}", (f"lifecycle-{dataset}.json", _filled("lifecycle.json", words))
        yield f"_index_template/{system}-{dataset}", (f"template-{dataset}.json", _filled("template.json", words))
    for role in ROLES:
        yield f"_security/role/{system}-{role}", (f"role-{role}.json", _filled(f"roles/{role}.json", {"system": system}))


def _filled(file: str, words: Mapping[str, object]) -> str:
    return filled(content(__package__, file), words)


def job(search: Elasticsearch, context: Context, texts: dict[str, str]) -> Workload:
    """Return the Job. It runs again when what it says changes."""
    tls = context.tls.enabled
    accounts = {account: getattr(search, account) for account in ACCOUNTS}
    mounts = {"setup": "/etc/elasticsearch/setup", **({"ca": "/etc/elasticsearch/ca"} if tls else {}), "admin": "/etc/elasticsearch/admin"}
    main = container(
        "setup",
        search.image,
        RESOURCES,
        command=("bash", "/etc/elasticsearch/setup/setup.sh"),
        mounts=mounts | {"accounts": "/etc/elasticsearch/accounts", "tmp": "/tmp"},
        env=[
            variable("URL", context.address(parts.listening(search))),
            variable("CA", "/etc/elasticsearch/ca/ca.crt" if tls else ""),
            variable("SYSTEM", context.namespace),
        ],
    )
    admin = {"secretName": search.admin.name, "defaultMode": 0o440, "items": [{"key": search.admin.keys[0], "path": "password"}]}
    return Workload(
        name=name(search),
        namespace=context.namespace_of("observability"),
        part_of=context.namespace,
        pod={
            "enableServiceLinks": False,
            "securityContext": pod_security(parts.USER),
            "containers": [main],
            "volumes": [
                {"name": "setup", "configMap": {"name": name(search)}},
                *([ca_volume(f"{search.name}-tls")] if tls else []),
                {"name": "admin", "secret": admin},
                {"name": "accounts", "projected": {"defaultMode": 0o440, "sources": [_account(*item) for item in accounts.items()]}},
                scratch("tmp", "16Mi"),
            ],
        },
        replicas=Fixed(),
        rollout=Once(retries=6, deadline=WAITING),
        placement=Anywhere(),
        annotations=checksum(text for item in texts.items() for text in item),
    )


def _account(account: str, secret: SecretRef) -> dict[str, Any]:
    names = zip(secret.keys, ("username", "password"), strict=True)
    return {"secret": {"name": secret.name, "items": [{"key": key, "path": f"{account}/{path}"} for key, path in names]}}


def documents(search: Elasticsearch, context: Context, texts: dict[str, str]) -> Iterator[Document]:
    """Yield the files of the Job."""
    namespace = context.namespace_of("observability")
    yield config_map(name(search), namespace, texts, labels=labels(name(search), context.namespace))
