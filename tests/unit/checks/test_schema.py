"""What documents may not say, and whether a person is told so in words of use."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specify_infra import schemas
from specify_infra.checks.schema import Violation, known, violations

Document = dict[str, Any]


def document(api_version: str, kind: str, **fields: Any) -> Document:
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": "web"}, **fields}


def deployment(*, pod: Document | None = None, container: Document | None = None, **spec: Any) -> Document:
    labels = {"app": "web"}
    containers = [{"name": "web", "image": "web:1", **(container or {})}]
    template = {"metadata": {"labels": labels}, "spec": {"containers": containers, **(pod or {})}}
    return document("apps/v1", "Deployment", spec={"selector": {"matchLabels": labels}, "template": template, **spec})


def certificate(**spec: Any) -> Document:
    given = {"secretName": "web-tls", "issuerRef": {"name": "letsencrypt"}, **spec}
    return document("cert-manager.io/v1", "Certificate", spec=given)


def only(found: tuple[Violation, ...]) -> Violation:
    assert len(found) == 1, "\n".join(map(str, found))
    return found[0]


CONTAINER = "spec.template.spec.containers[0]"


@pytest.mark.parametrize(
    "valid",
    [
        deployment(replicas=3),
        deployment(container={"resources": {"limits": {"cpu": "500m", "memory": "1.5Gi", "nvidia.com/gpu": 1}}}),
        deployment(container={"livenessProbe": {"httpGet": {"port": "http", "path": "/healthz"}}}),
        deployment(pod={"volumes": [{"name": "tmp", "emptyDir": {}}]}),
        document("v1", "ConfigMap", data={"a": "1"}, binaryData={"b": "AAEC"}),
        document("v1", "Service", spec={"ports": [{"port": 80, "targetPort": "http"}]}, status={"loadBalancer": {}}),
        certificate(privateKey={"algorithm": "ECDSA", "rotationPolicy": "Always"}, duration="2160h"),
        document("external-secrets.io/v1", "SecretStore", spec={"provider": {"vault": {"server": "https://vault"}}}),
        document("bitnami.com/v1alpha1", "SealedSecret", spec={"encryptedData": {"password": "AgBy"}}),
    ],
    ids=lambda valid: f"{valid['kind']}",
)
def test_a_valid_document_has_no_violations(valid: Document) -> None:
    assert violations(valid) == ()


def test_an_unknown_field_of_a_core_kind_is_named_with_its_path_and_the_nearest_name() -> None:
    found = only(violations(deployment(container={"imagee": "web:2"})))
    assert found.message.startswith(f'{CONTAINER}.imagee: unknown field; did you mean "image"? (got web:2; allowed args,')
    assert (found.rule, found.where, found.do) == ("unknown-field", f"{CONTAINER}.imagee", "rename it to image")


def test_an_unknown_field_of_a_custom_kind_is_named_with_all_that_is_allowed() -> None:
    found = only(violations(certificate(issuerRef={"name": "letsencrypt", "knd": "Issuer"})))
    assert (found.where, found.allowed) == ("spec.issuerRef.knd", "group, kind, name")
    assert found.versions == (), "a custom kind has one schema, whatever the Kubernetes version"


def test_an_unknown_field_in_the_metadata_of_a_custom_kind_is_found() -> None:
    wrong = certificate()
    wrong["metadata"]["labelz"] = {}
    assert only(violations(wrong)).what == 'unknown field; did you mean "labels"?'


def test_an_unknown_field_that_resembles_nothing_gets_no_guess() -> None:
    found = only(violations(deployment(qqq=1)))
    assert (found.what, found.do) == ("unknown field", "leave it out")


@pytest.mark.parametrize(
    ("wrong", "where", "got", "do"),
    [
        (deployment(replicas="3"), "spec.replicas", "3 (string)", "give it as integer"),
        (deployment(paused="no"), "spec.paused", "no (string)", "give it as boolean"),
        (deployment(container={"args": "--help"}), f"{CONTAINER}.args", "--help (string)", "give it as array"),
        (
            deployment(container={"env": [{"name": "PORT", "value": 8080}]}),
            f"{CONTAINER}.env[0].value",
            "8080 (integer)",
            'quote it: "8080"',
        ),
        (document("v1", "ConfigMap", data={"on": True}), "data.on", "true (boolean)", 'quote it: "true"'),
        (document("v1", "ConfigMap", data={"v": 1.10}), "data.v", "1.1 (number)", 'quote it: "1.1"'),
        (certificate(secretName=7), "spec.secretName", "7 (integer)", 'quote it: "7"'),
    ],
)
def test_a_wrong_type_tells_what_was_got_and_what_to_do(wrong: Document, where: str, got: str, do: str) -> None:
    found = only(violations(wrong))
    assert (found.rule, found.where, found.got, found.do) == ("wrong-type", where, got, do)


def test_a_number_or_text_is_one_error_and_not_one_for_each_branch() -> None:
    found = only(violations(document("v1", "Service", spec={"ports": [{"port": 80, "targetPort": [80]}]})))
    assert found.allowed == "integer or string"


def test_a_missing_field_of_a_core_kind_is_named() -> None:
    wrong = deployment()
    del wrong["spec"]["selector"]
    found = only(violations(wrong))
    assert (found.rule, found.where, found.versions) == ("missing-field", "spec.selector", schemas.index().versions)


def test_a_missing_field_of_a_custom_kind_is_named() -> None:
    assert only(violations(certificate(issuerRef={}))).where == "spec.issuerRef.name"


@pytest.mark.parametrize("kind", [("v1", "ConfigMap"), ("monitoring.coreos.com/v1", "PrometheusRule")])
def test_a_document_without_a_name_is_refused(kind: tuple[str, str]) -> None:
    nameless = {"apiVersion": kind[0], "kind": kind[1], "metadata": {}, **({"spec": {}} if "/" in kind[0] else {})}
    assert only(violations(nameless)).where == "metadata.name"


@pytest.mark.parametrize(
    ("wrong", "where", "meant"),
    [
        (document("v1", "Service", spec={"type": "LoadBalancr"}), "spec.type", "LoadBalancer"),
        (deployment(pod={"restartPolicy": "always"}), "spec.template.spec.restartPolicy", "Always"),
        (
            deployment(container={"ports": [{"containerPort": 53, "protocol": "udp"}]}),
            f"{CONTAINER}.ports[0].protocol",
            "UDP",
        ),
        (
            document("networking.k8s.io/v1", "NetworkPolicy", spec={"podSelector": {}, "policyTypes": ["Egres"]}),
            "spec.policyTypes[0]",
            "Egress",
        ),
        (certificate(privateKey={"algorithm": "rsa"}), "spec.privateKey.algorithm", "RSA"),
    ],
)
def test_a_wrong_choice_names_the_one_that_was_meant(wrong: Document, where: str, meant: str) -> None:
    found = only(violations(wrong))
    assert (found.rule, found.where, found.what) == ("wrong-value", where, f'wrong value; did you mean "{meant}"?')
    assert meant in found.allowed


@pytest.mark.parametrize("quantity", ["1 G", "512MB", "1,5Gi", "", "lots", "0x10", "1Gi\n"])
def test_what_is_no_quantity_is_refused(quantity: str) -> None:
    found = only(violations(deployment(container={"resources": {"limits": {"memory": quantity}}})))
    assert (found.where, found.allowed) == (f"{CONTAINER}.resources.limits.memory", "a quantity, such as 500m or 2Gi")


@pytest.mark.parametrize(("replicas", "allowed"), [(2**31, "2147483647 or less"), (-(2**40), "-2147483648 or more")])
def test_a_number_that_the_server_cannot_hold_is_refused(replicas: int, allowed: str) -> None:
    assert only(violations(deployment(replicas=replicas))).allowed == allowed


def test_two_stores_in_a_place_for_one_are_told_in_words() -> None:
    provider = {"vault": {"server": "https://vault"}, "kubernetes": {}}
    found = violations(document("external-secrets.io/v1", "SecretStore", spec={"provider": provider}))
    assert [each.allowed for each in found if each.where == "spec.provider"] == ["at most 1 of the fields that may stand here"]


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (deployment(replicas=None), "spec.replicas"),
        (certificate(dnsNames=None), "spec.dnsNames"),
        (deployment(pod={"volumes": [{"name": "tmp", "emptyDir": None}]}), "spec.template.spec.volumes[0].emptyDir"),
    ],
)
def test_a_null_is_told_to_be_left_out(wrong: Document, where: str) -> None:
    found = only(violations(wrong))
    assert (found.rule, found.where, found.do) == ("null", where, "give it a value, or leave the field out")


def test_the_null_timestamp_that_generators_write_is_accepted() -> None:
    written = deployment()
    written["spec"]["template"]["metadata"]["creationTimestamp"] = None
    assert violations(written) == ()


@pytest.mark.parametrize(
    ("data", "where", "what"),
    [
        ({"day": datetime.date(2026, 1, 1)}, "data.day", "a date, which JSON does not have"),
        ({"raw": b"\x00"}, "data.raw", "a bytes, which JSON does not have"),
        ({"set": {1}}, "data.set", "a set, which JSON does not have"),
        ({True: "yes"}, "data.True", "a key that is bool, not text"),
        ({8080: "port"}, "data.8080", "a key that is int, not text"),
        ({"deep": [{"x": {None: 1}}]}, "data.deep[0].x.None", "a key that is NoneType, not text"),
    ],
)
def test_a_value_that_json_does_not_have_is_found_where_it_is(data: Any, where: str, what: str) -> None:
    found = only(violations(document("v1", "ConfigMap", data=data)))
    assert (found.rule, found.where, found.what) == ("not-json", where, what)


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_json_does_not_have_is_refused(number: float) -> None:
    assert violations(deployment(container={"resources": {"limits": {"cpu": number}}}))


def test_names_with_dots_and_slashes_are_quoted_in_the_path() -> None:
    wrong = deployment()
    wrong["metadata"]["annotations"] = {"example.com/on": True}
    assert only(violations(wrong)).where == 'metadata.annotations["example.com/on"]'


def test_the_content_of_a_secret_is_never_shown() -> None:
    found = only(violations(document("v1", "Secret", data={"password": "hunter2!"})))
    assert (found.where, found.got, found.allowed) == ("data.password", "(hidden)", "base64 text")
    assert "hunter2" not in str(only(violations(document("v1", "Secret", stringData={"password": ["hunter2"]}))))


def test_everything_that_is_wrong_is_told_at_once_and_sorted() -> None:
    found = violations(deployment(replicas="x", strateg={}, container={"imagee": 1}))
    assert [each.where for each in found] == ["spec.replicas", "spec.strateg", f"{CONTAINER}.imagee"]


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        (("apps/v1beta1", "Deployment"), "apps/v1/Deployment"),
        (("extensions/v1beta1", "Ingress"), "networking.k8s.io/v1/Ingress"),
        (("cert-manager.io/v1", "certificate"), "cert-manager.io/v1/Certificate"),
        (("example.com/v1", "Widget"), ""),
        (("../..", "x/../kinds"), ""),
    ],
)
def test_a_kind_without_a_schema_is_a_violation_and_not_a_pass(name: tuple[str, str], allowed: str) -> None:
    found = only(violations(document(*name)))
    assert (found.rule, found.got) == ("unknown-kind", "/".join(name))
    assert allowed in found.allowed
    assert not known(*name)


def test_known_kinds_are_told_from_others() -> None:
    assert known("apps/v1", "Deployment")
    assert known("v1", "Service")
    assert known("argoproj.io/v1alpha1", "Application")
    assert not known("apps/v1", "Application")


@pytest.mark.parametrize("headless", [{}, {"kind": "Service"}, {"apiVersion": 1, "kind": None}])
def test_a_document_without_a_kind_is_refused(headless: Document) -> None:
    assert {each.where for each in violations(headless)} <= {"apiVersion", "kind"}
    assert violations(headless)


def test_a_field_that_only_newer_versions_have_names_those_that_lack_it() -> None:
    found = only(violations(deployment(pod={"schedulingGroup": {"podGroupName": "web"}})))
    assert found.versions == ("1.34", "1.35")
    assert found.what == "unknown field in Kubernetes 1.34, 1.35"
    assert found.do.endswith("Kubernetes 1.36, 1.37 would accept it")


def test_a_field_that_only_one_version_had_names_all_the_others() -> None:
    found = only(violations(deployment(pod={"workloadRef": {"name": "web", "podGroup": "web"}})))
    assert found.versions == ("1.34", "1.36", "1.37")


def test_a_value_that_only_the_newest_version_has_names_those_that_lack_it() -> None:
    update = {"type": "Recreate"}
    pod = deployment()["spec"] | {"serviceName": "web", "updateStrategy": update}
    found = only(violations(document("apps/v1", "StatefulSet", spec=pod)))
    assert (found.where, found.versions) == ("spec.updateStrategy.type", ("1.34", "1.35", "1.36"))


@pytest.fixture
def branching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One kind whose schema has branches, as CRDs of others have and those that come with the package do not."""
    shapes: list[Document] = [
        {"type": "string"},
        {
            "type": "object",
            "properties": {"path": {"type": "string"}},
            "additionalProperties": False,
            "minProperties": 1,
        },
    ]
    either: Document = {"oneOf": [{"required": ["left"]}, {"required": ["right"]}]}
    spec = {
        "properties": {
            "shape": {"oneOf": shapes},
            "either": either,
            "number": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
        }
    }
    (tmp_path / "branch.json").write_text(json.dumps({"properties": {"spec": spec}}))
    index = {"versions": ["1.37"], "core": {}, "custom": {"example.com/v1/Branch": "branch.json"}}
    (tmp_path / "kinds.json").write_text(json.dumps(index))
    monkeypatch.setattr(schemas, "HERE", tmp_path)
    caches = (schemas.index, schemas.validator, schemas.content)
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


@pytest.mark.usefixtures("branching")
@pytest.mark.parametrize(
    ("spec", "where", "what", "allowed"),
    [
        ({"shape": {"pathh": "/"}}, "spec.shape.pathh", 'unknown field; did you mean "path"?', "path"),
        ({"shape": {"path": 1}}, "spec.shape.path", "wrong type", "string"),
        ({"shape": 1}, "spec.shape", "wrong type", "object or string"),
        ({"number": True}, "spec.number", "wrong type", "integer or string"),
        ({"either": {}}, "spec.either", "missing field", "one of: left, right"),
        ({"either": {"left": 1, "right": 2}}, "spec.either", "wrong value", "exactly one of several shapes"),
    ],
)
def test_the_noise_of_branches_becomes_one_sentence(spec: Document, where: str, what: str, allowed: str) -> None:
    found = only(violations(document("example.com/v1", "Branch", spec=spec)))
    assert (found.where, found.what) == (where, what)
    assert found.allowed.startswith(allowed)


def test_the_validator_is_loaded_by_those_only_who_validate() -> None:
    program = "import sys; from specify_infra.schemas import index; assert index().core; print('jsonschema_rs' in sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    assert ran.stdout.strip() == "False"
