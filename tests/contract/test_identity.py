"""Names are API: a changed identity, selector or volume claim is BREAKING, and stands in the changelog.

`make snapshots` rewrites identity.txt; a diff in it goes under "Identity changes".
"""

from pathlib import Path

import pytest

from specify_infra import Plan, plan, presets
from specify_infra.kubernetes.document import identity

FILE = Path(__file__).with_name("identity.txt")


def lines(planned: Plan) -> list[str]:
    found = []
    for item in planned.documents():
        group, kind, namespace, name = identity(item)
        selector = item.get("spec", {}).get("selector", {}) if kind in ("Deployment", "StatefulSet", "DaemonSet", "Service") else {}
        labels = ",".join(f"{key}={value}" for key, value in sorted(selector.get("matchLabels", selector).items()))
        claims = ",".join(claim["metadata"]["name"] for claim in item.get("spec", {}).get("volumeClaimTemplates", ()))
        found.append(
            " ".join(filter(None, [planned.environment, f"{group or 'core'}/{kind}", f"{namespace or '-'}/{name}", labels, claims]))
        )
    return sorted(found)


def test_no_object_changed_its_identity_unnoticed(request: pytest.FixtureRequest) -> None:
    text = "\n".join(line for environment in presets() for line in lines(plan(environment))) + "\n"
    if request.config.getoption("--snapshot-update", default=False):
        FILE.write_text(text, encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == text, "an identity changed: that is BREAKING; make snapshots, and tell the changelog"
