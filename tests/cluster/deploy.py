"""Applies an environment's folder to a server as GitOps would, and tells every way in which the server disagreed.

It knows servers and files. It must not know our components.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from .client import Cluster, Document, NotServedError, RefusedError, named
from .crds import wait_until_established
from .gitops_order import Files, documents_of, order_of

ENFORCE = "pod-security.kubernetes.io/enforce"

AROUND = {
    "Namespace": "namespaces",
    "ServiceAccount": "serviceaccounts",
    "PriorityClass": "priorityclasses",
    "LimitRange": "limitranges",
    "ResourceQuota": "resourcequotas",
}
"""Kinds that decide whether others are admitted, and where a server stores them: without them nothing else is proven."""


@dataclass
class Report:
    """What became of a tree. Every problem begins with the manifest's path and the object's name."""

    results: list[tuple[PurePosixPath, Document, Document]] = field(default_factory=list)
    """What was applied: the file, the document, and the object that the server made of it."""
    pods: int = 0
    """Pod templates that Pod Security admitted as pods."""
    problems: list[str] = field(default_factory=list)
    """Refusals, kinds that the server does not have, warnings, and files that no GitOps object applies."""
    not_restricted: dict[str, str] = field(default_factory=dict)
    """Namespaces that enforce less than the Pod Security level `restricted`, with the level they do enforce."""
    assumed: tuple[str, ...] = ()
    """Namespaces that the tree uses and does not define: somebody else's, made here beforehand."""

    @property
    def applied(self) -> int:
        """How many documents the server accepted."""
        return len(self.results)

    @property
    def proven(self) -> set[str]:
        """Keys of what the server accepted."""
        return {key_of(document) for _, document, _ in self.results}


def read_tree(folder: Path) -> Files:
    """The documents of every file below dist/<environment>."""
    return {
        PurePosixPath(path.relative_to(folder)): [document for document in yaml.load_all(path.read_text(), yaml.CSafeLoader) if document]
        for path in sorted(folder.rglob("*.k8s.yaml"))
    }


def apply_tree(cluster: Cluster, folder: Path, proven: Collection[str] = frozenset()) -> Report:
    """Applies every file of dist/<environment>, strictly and in the order that its GitOps objects give.

    Warnings are problems. Nothing stops at the first problem: the report has them all.
    """
    return apply_files(cluster, read_tree(folder), folder.name, proven=proven)


def apply_files(
    cluster: Cluster,
    files: Files,
    environment: str,
    elsewhere: Collection[str] = (),
    proven: Collection[str] = frozenset(),
    standing: dict[str, str] | None = None,
) -> Report:
    """The same for files that stand nowhere yet; `elsewhere` as in `order_of`, `proven` are keys of what need not be sent again.

    What decides about others is sent all the same, unless it is `standing`, by name, with its key: who empties a server but for
    such objects gives that from one call to the next.
    """
    order = order_of(files, environment, elsewhere)
    standing = {} if standing is None else standing
    report = Report(problems=[f"{path}: no GitOps object applies this file" for path in order.uncovered])
    report.assumed = assume_namespaces(cluster, files)
    for step in order.steps:
        for path, document in documents_of(step, files):
            key = key_of(document)
            if key not in proven or (document["kind"] in AROUND and standing.get(named(document)) != key):
                _apply(cluster, path, document, report)
                standing[named(document)] = key
    _admit_pods(cluster, files, report, proven)
    return report


def key_of(document: Document) -> str:
    """What is the same for equal documents only."""
    return json.dumps(document, sort_keys=True)


def apply_again(cluster: Cluster, report: Report) -> list[str]:
    """Applies what was applied once more and returns the objects that this changed: none, if it is stable.

    Only where no controller acts: nothing else has changed them since.
    """
    return [
        f"{path}: {named(document)}: applying it again changed it"
        for path, document, before in report.results
        if cluster.apply(document, before=before).changed
    ]


def assume_namespaces(cluster: Cluster, files: Files) -> tuple[str, ...]:
    """Makes the namespaces that files use and do not define: what the cluster brings stands before. Returns their names."""
    documents = [document for found in files.values() for document in found]
    used = {document["metadata"]["namespace"] for document in documents if "namespace" in document["metadata"]}
    defined = {document["metadata"]["name"] for document in documents if document["kind"] == "Namespace"}
    existing = {document["metadata"]["name"] for document in cluster.list("v1", "Namespace")}
    assumed = tuple(sorted(used - defined - existing))
    for name in assumed:
        cluster.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}}, before=None)
    return assumed


def _apply(cluster: Cluster, path: PurePosixPath, document: Document, report: Report) -> None:
    try:
        result = cluster.apply(document, before=None)
    except (NotServedError, RefusedError) as error:
        report.problems.append(f"{path}: {error}")
        return
    report.results.append((path, document, result.document))
    report.problems += [f"{path}: {named(document)}: warning: {text}" for text in result.warnings]
    if document["kind"] == "CustomResourceDefinition":
        wait_until_established(cluster, [document])
    if document["kind"] == "Namespace":
        _prepare(cluster, document, report)


def _prepare(cluster: Cluster, namespace: Document, report: Report) -> None:
    """Does what the controllers would: a namespace gets the service account that pods default to."""
    name = namespace["metadata"]["name"]
    level = namespace["metadata"].get("labels", {}).get(ENFORCE, "none")
    if level != "restricted":
        report.not_restricted[name] = level
    account = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "default", "namespace": name}}
    cluster.apply(account, before=None)


def _admit_pods(cluster: Cluster, files: Files, report: Report, proven: Collection[str]) -> None:
    """Asks the server to admit a pod of every template. Pod Security refuses pods, not what makes them."""
    for path, documents in files.items():
        for document in documents:
            for pod in pods_of(document) if key_of(document) not in proven else ():
                try:
                    result = cluster.apply(pod, dry_run=True, before=None)
                except RefusedError as error:
                    report.problems.append(f"{path}: {named(document)}: its pods are refused: {error.answer.get('message')}")
                    continue
                report.pods += 1
                report.problems += [f"{path}: {named(document)}: its pods: warning: {text}" for text in result.warnings]


COMPLETED = ("Pooler",)
"""Kinds whose template is not all of a pod: an operator adds the image, and what makes it restricted."""


def pods_of(document: Document) -> Iterator[Document]:
    """A pod of every pod template in a document, wherever the kind has it: Deployments, CronJobs, Argo Rollouts ..."""
    if document["kind"] in COMPLETED:
        return
    metadata = document["metadata"]
    # A StatefulSet gives its pods a volume for each claim: any volume of that name will do here.
    claims = [claim["metadata"]["name"] for claim in document.get("spec", {}).get("volumeClaimTemplates", ())]
    claimed = [{"name": name, "emptyDir": {}} for name in claims]
    for number, template in enumerate(_templates(document.get("spec"))):
        labels = template.get("metadata") or {}
        yield {
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {
                **{key: labels[key] for key in ("labels", "annotations") if key in labels},
                "name": f"{metadata['name']}-template-{number}",
                "namespace": metadata.get("namespace", "default"),
            },
            "spec": {
                **template["spec"],
                "volumes": [*template["spec"].get("volumes", ()), *claimed],
            },
        }


def _templates(value: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(value, dict):
        return
    for key, child in value.items():
        if key in ("template", "podTemplate") and isinstance(child, dict) and "containers" in child.get("spec", {}):
            yield child
        else:
            yield from _templates(child)
