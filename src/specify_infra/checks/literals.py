"""No secret stands in a document: neither as a Secret, nor as a value that looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from specify_infra.checks.findings import containers, error, templates
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document
from specify_infra.model import Finding, Plan

NAMES = re.compile(
    r"(\bPASS|_PASS|PASS(WORD|WD|PHRASE)|SECRET(_?KEY)?|TOKEN|CREDENTIALS?|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)$", re.IGNORECASE
)
"""Names whose value is a secret."""

URLS = re.compile(r"://[^/\s:@$]*:[^/\s@$]+@")
"""Addresses with a password in them."""

VALUES = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----"  # PEM
    r"|\bAKIA[0-9A-Z]{16}\b"  # an AWS access key
    r"|\bgh[pousr]_[A-Za-z0-9]{36}"  # a GitHub token
    r"|\bglpat-[A-Za-z0-9_-]{20}"  # a GitLab token
    r"|\bxox[abprs]-[A-Za-z0-9-]{10}"  # a Slack token
    r"|\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\."  # a JSON web token
)
"""Values that are a secret whatever their name."""

MARKS = ("PRIVATE KEY-----", "AKIA", "glpat-", "xox", "eyJ")
SHAPES = (re.compile("gh[pousr]_"), URLS)
"""What holds one of these values has one of these marks, or something of these shapes."""

DO = "put it into a Secret outside of dist/ and refer to it (secrets: name, keys)"


def literals(plan: Plan, environment: Environment) -> Iterator[Finding]:
    for item in plan.documents():
        if item["kind"] == "Secret" and (item.get("data") or item.get("stringData")):
            yield error("literals", item, "a Secret with its contents", do=DO)
        # A look at the whole document first: nearly none has anything to tell.
        for path, value in strings(item) if _suspect(item) else ():
            if URLS.search(value) or VALUES.search(value):
                yield error("literals", item, f"{path} holds what looks like a secret", do=DO)
        if item["kind"] == "ConfigMap":
            for key in item["data"]:
                if NAMES.search(key):
                    yield error("literals", item, f"data.{key} is named like a secret", do=DO)
    for item, template in templates(plan):
        for container in containers(template["spec"]):
            for entry in container.get("env", ()):
                if "value" in entry and NAMES.search(entry["name"]):
                    yield error("literals", item, f"variable {entry['name']} is named like a secret and has a plain value", do=DO)


def _suspect(item: Document) -> bool:
    """Tell whether a document may hold a secret: fast, and never wrong where it says no."""
    text = msgspec.json.encode(item).decode()
    return any(mark in text for mark in MARKS) or any(shape.search(text) for shape in SHAPES)


def strings(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text in a document, with its dotted path."""
    if isinstance(value, str):
        yield path.lstrip("."), value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from strings(item, f"{path}.{key}")
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from strings(item, f"{path}[{index}]")
