"""The Kubernetes API for tests: documents in, documents out, and every warning of the server kept.

A thin layer over the official client library's transport. Documents are plain dictionaries, as YAML gives them, so
that what is sent is exactly what was written.
"""

from __future__ import annotations

import builtins
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import EllipsisType
from typing import Any
from urllib.parse import quote, urlencode

import kubernetes.client
import kubernetes.config
from kubernetes.stream import stream

Document = dict[str, Any]

FIELD_MANAGER = "specify-infra-proving-ground"
_WARNING = re.compile(r'299 \S+ "((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class ApplyResult:
    """What a server-side apply did."""

    before: Document | None
    """The object as it was; None if there was none."""
    warnings: tuple[str, ...]
    """The server's warnings: deprecations, Pod Security, duplicate names and the like."""
    document: Document
    """The object as the server has it now."""

    @property
    def changed(self) -> bool:
        """False when the object is what it was, its status aside. For a dry run: whether it would be."""
        return _essence(self.before) != _essence(self.document)


class RefusedError(Exception):
    """The server refused a request. The message names the object, and says what the server said."""

    def __init__(self, what: str, status: int, answer: Document) -> None:
        self.status = status
        """The HTTP status."""
        self.reason: str = answer.get("reason", "")
        """The API's word for it, such as "Invalid" or "AlreadyExists"."""
        self.answer = answer
        super().__init__(f"{what}: {answer.get('message', answer)}")


class NotServedError(Exception):
    """No such kind: its CRD is not installed, or this Kubernetes version has dropped it."""


def named(document: Document) -> str:
    """How messages name a document: "apps/v1 Deployment data/redis"."""
    metadata = document.get("metadata", {})
    name = "/".join(filter(None, (metadata.get("namespace"), metadata.get("name") or metadata.get("generateName"))))
    return f"{document.get('apiVersion')} {document.get('kind')} {name}"


class Cluster:
    """One user's view of one API server, or with `impersonate` another user's, such as a service account's."""

    def __init__(self, kubeconfig: Path, *, impersonate: str = "") -> None:
        configuration = kubernetes.client.Configuration()
        kubernetes.config.load_kube_config(  # type: ignore[no-untyped-call]
            str(kubeconfig), client_configuration=configuration
        )
        configuration.proxy = None
        configuration.retries = False  # a refused connection is an answer: those who wait ask again themselves
        self.api = kubernetes.client.ApiClient(configuration)
        """The library's client, for its generated APIs."""
        self._host = configuration.host
        self._headers = {"Accept": "application/json", "Authorization": configuration.auth_settings()["BearerToken"]["value"]}
        if impersonate:
            self._headers["Impersonate-User"] = self.api.default_headers["Impersonate-User"] = impersonate
        self._kinds: dict[str, dict[str, Document]] = {}

    def request(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: Mapping[str, str] | None = None,
        content_type: str = "application/json",
        what: str = "",
    ) -> tuple[Document, tuple[str, ...]]:
        """One request: the answer and the server's warnings. Raises RefusedError for every status but 2xx."""
        answer = self._open(method, path, body, query, content_type)
        parsed = _parse(answer.data)
        if not 200 <= answer.status < 300:
            raise RefusedError(what or f"{method} {path}", answer.status, parsed)
        warnings = ", ".join(answer.headers.getlist("Warning"))
        return parsed, tuple(re.sub(r"\\(.)", r"\1", text) for text in _WARNING.findall(warnings))

    def _open(self, method: str, path: str, body: Any, query: Mapping[str, str] | None, content_type: str) -> Any:
        # Past the library's serializer, which would drop nulls, and takes as long as the server: a run asks thousands of questions.
        return self.api.rest_client.pool_manager.request(
            method,
            f"{self._host}{path}?{urlencode(query or {})}",
            body=None if body is None else json.dumps(body),
            headers=self._headers | {"Content-Type": content_type},
            timeout=60,
            retries=False,
            preload_content=False,
        )

    def ready(self) -> bool:
        """Whether the server says of itself that it is."""
        return bool(self.request("GET", "/readyz"))

    def apply(
        self,
        document: Document,
        *,
        field_manager: str = FIELD_MANAGER,
        dry_run: bool = False,
        force: bool = False,
        before: Document | EllipsisType | None = ...,
    ) -> ApplyResult:
        """Server-side apply. Unknown and duplicate fields are errors; a conflict is too, unless `force`.

        Who knows the object as it is `before` saves asking for it.
        """
        query = {"fieldManager": field_manager, "fieldValidation": "Strict", "force": str(force).lower()}
        if dry_run:
            query["dryRun"] = "All"
        path = self._path(document["apiVersion"], document["kind"], _namespace(document), document["metadata"]["name"])
        if isinstance(before, EllipsisType):
            before = self._get(path, named(document))
        after, warnings = self.request(
            "PATCH",
            path,
            document,
            query=query,
            content_type="application/apply-patch+yaml",
            what=named(document),
        )
        return ApplyResult(before, warnings, after)

    def create(self, document: Document, *, subresource: str = "", dry_run: bool = False) -> Document:
        """Creates it; the answer of `subresource` requests is theirs."""
        collection = self._path(document["apiVersion"], document["kind"], _namespace(document))
        name = f"/{document['metadata']['name']}/{subresource}" if subresource else ""
        query = {"dryRun": "All"} if dry_run else {}
        return self.request("POST", collection + name, document, query=query, what=named(document))[0]

    def get(self, api_version: str, kind: str, name: str, namespace: str | None = None) -> Document | None:
        """The object, or None if there is none."""
        return self._get(self._path(api_version, kind, namespace, name))

    def list(
        self, api_version: str, kind: str, namespace: str | None = None, *, labels: str = "", fields: str = ""
    ) -> builtins.list[Document]:
        """The objects of a kind, in one namespace or in all; `labels` and `fields` are selectors."""
        query = {"labelSelector": labels, "fieldSelector": fields}
        answer, _ = self.request("GET", self._path(api_version, kind, namespace), query=query)
        # Members of a list come without their type.
        return [{"apiVersion": api_version, "kind": kind} | item for item in answer["items"]]

    def watch(
        self, api_version: str, kind: str, namespace: str | None = None, *, labels: str = "", seconds: int = 30, since: str = ""
    ) -> Iterator[tuple[str, Document]]:
        """Events as ("ADDED" | "MODIFIED" | "DELETED", object), for at most `seconds`; what exists first, or what is new `since`."""
        query = {"watch": "true", "labelSelector": labels, "timeoutSeconds": str(seconds), "resourceVersion": since}
        answer = self._open("GET", self._path(api_version, kind, namespace), None, query, "application/json")
        try:
            rest = b""
            for chunk in answer.stream(amt=None, decode_content=True):
                *lines, rest = (rest + chunk).split(b"\n")
                for line in filter(None, lines):
                    event = json.loads(line)
                    yield event["type"], event["object"]
        finally:
            answer.close()

    def patch(
        self,
        api_version: str,
        kind: str,
        name: str,
        body: Document,
        namespace: str | None = None,
        *,
        subresource: str = "",
    ) -> Document:
        """A merge patch (RFC 7386), of the object or of a subresource such as "status" or "scale"."""
        path = "/".join(filter(None, (self._path(api_version, kind, namespace, name), subresource)))
        return self.request("PATCH", path, body, content_type="application/merge-patch+json")[0]

    def delete(self, api_version: str, kind: str, name: str, namespace: str | None = None, *, grace: int | None = None) -> None:
        """Deletes it and, in the background, what it owns. That it is not there is no error. `grace` is a pod's seconds to end."""
        query = {"propagationPolicy": "Background"} | ({} if grace is None else {"gracePeriodSeconds": str(grace)})
        try:
            self.request("DELETE", self._path(api_version, kind, namespace, name), query=query)
        except RefusedError as refusal:
            if refusal.status != 404:
                raise

    def delete_all(self, api_version: str, kind: str, namespace: str) -> None:
        """Deletes all of a kind in a namespace, pods at once and, in the background, what they own."""
        query = {"propagationPolicy": "Background", "gracePeriodSeconds": "0"}
        self.request("DELETE", self._path(api_version, kind, namespace), query=query)

    def evict(self, pod: str, namespace: str) -> bool:
        """Asks to evict a pod, as a drain does. False when a disruption budget does not allow it now."""
        metadata = {"name": pod, "namespace": namespace}
        eviction = {"apiVersion": "policy/v1", "kind": "Eviction", "metadata": metadata}
        try:
            self.request("POST", f"{self._path('v1', 'Pod', namespace, pod)}/eviction", eviction)
        except RefusedError as refusal:
            if refusal.status != 429:
                raise
            return False
        return True

    def token(self, account: str, namespace: str) -> str:
        """A token of a service account, as its pods get one: for an hour."""
        asked = {"apiVersion": "authentication.k8s.io/v1", "kind": "TokenRequest", "spec": {"expirationSeconds": 3600}}
        answer, _ = self.request("POST", f"/api/v1/namespaces/{namespace}/serviceaccounts/{account}/token", asked)
        return str(answer["status"]["token"])

    def logs(self, pod: str, namespace: str, container: str = "", *, tail: int = 100) -> str:
        """The last lines of a container's output. Only a real node has them."""
        core = kubernetes.client.CoreV1Api(self.api)
        return str(core.read_namespaced_pod_log(pod, namespace, container=container or None, tail_lines=tail))

    def execute(self, pod: str, namespace: str, command: builtins.list[str], container: str = "", *, timeout: float = 120) -> str:
        """Runs a command in a container and returns its output. Only a real node can. Raises TimeoutError."""
        core = kubernetes.client.CoreV1Api(self.api)
        options = {"stdin": False, "stdout": True, "stderr": True, "tty": False, "container": container or None}
        running = stream(core.connect_get_namespaced_pod_exec, pod, namespace, command=command, _preload_content=False, **options)
        running.run_forever(timeout=timeout)
        if running.is_open():
            running.close()
            raise TimeoutError(f"{command} in {namespace}/{pod} has not ended after {timeout:g} s")
        return str(running.read_all())

    def serves(self, api_version: str, kind: str) -> bool:
        """Whether the server has this kind now."""
        try:
            self._kind(api_version, kind)
        except NotServedError:
            return False
        return True

    def _get(self, path: str, what: str = "") -> Document | None:
        try:
            return self.request("GET", path, what=what)[0]
        except RefusedError as refusal:
            if refusal.status != 404:
                raise
            return None

    def _path(self, api_version: str, kind: str, namespace: str | None = None, name: str = "") -> str:
        resource = self._kind(api_version, kind)
        scope = f"/namespaces/{namespace}" if resource["namespaced"] and namespace else ""
        return "/".join(filter(None, (f"{_root(api_version)}{scope}/{resource['name']}", quote(name))))

    def _kind(self, api_version: str, kind: str) -> Document:
        if kind not in self._kinds.get(api_version, {}):
            try:
                resources = self.request("GET", _root(api_version))[0]["resources"]
            except RefusedError:
                resources = []
            self._kinds[api_version] = {item["kind"]: item for item in resources if "/" not in item["name"]}
        try:
            return self._kinds[api_version][kind]
        except KeyError:
            raise NotServedError(f"the server has no {api_version} {kind}") from None


def _root(api_version: str) -> str:
    return f"/apis/{api_version}" if "/" in api_version else f"/api/{api_version}"


def _namespace(document: Document) -> str | None:
    namespace: str | None = document.get("metadata", {}).get("namespace")
    return namespace


def _parse(text: bytes) -> Document:
    try:
        parsed = json.loads(text)
    except ValueError:
        return {"message": text.decode(errors="replace")}
    return parsed if isinstance(parsed, dict) else {"message": parsed}


def _essence(document: Document | None) -> Document | None:
    """What was asked for: an object without its status and the server's bookkeeping.

    Not its resourceVersion: controllers raise that with every status, and so does the first apply after the creation of
    a custom resource whose CRD has a default in its status.
    """
    if document is None:
        return None
    bookkeeping = {"managedFields", "resourceVersion", "generation"}
    metadata = {key: value for key, value in document["metadata"].items() if key not in bookkeeping}
    return {key: value for key, value in document.items() if key != "status"} | {"metadata": metadata}
