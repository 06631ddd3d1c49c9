"""Placeholders: what only you can know, and what stands in its place until you say it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from specify_infra.checks.findings import warning
from specify_infra.environment import Environment
from specify_infra.model import Finding, Plan
from specify_infra.specs import leaves

NOWHERE = re.compile(r"(^|[./@])example\.com(?![.-]?\w)|^203\.0\.113\.")
"""The domain and the addresses that the presets take for yours, and nobody has: RFC 2606 and RFC 5737 keep them for documentation."""


def placeholders(plan: Plan, environment: Environment) -> Iterator[Finding]:
    standing = [(where, value) for where, value in leaves(environment) if isinstance(value, str) and NOWHERE.search(value)]
    written = msgspec.json.encode(tuple(plan.documents())) if standing else b""
    for where, value in standing:
        # What no document holds, such as runbooks where nothing is alerted, harms nobody.
        if msgspec.json.encode(value)[1:-1] in written:
            yield warning("placeholders", where, f"{value} is a placeholder", do="say what yours is, or leave out what needs it")
