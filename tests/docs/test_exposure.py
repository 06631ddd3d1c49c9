"""The table of who can do what is that of the code."""

from __future__ import annotations

import pytest

from specify_infra.options.exposure import fronts
from tests.docs.sources import ROOT

PAGE = (ROOT / "docs/how-to/expose.md").read_text(encoding="utf-8")
ROWS = [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| ")]
TABLE = {row[0]: row[1:] for row in ROWS if len(row) == len(fronts()) + 1}


def test_every_feature_has_a_row() -> None:
    features = {feature for front in fronts().values() for feature in front.features}
    assert set(TABLE) == features | {"feature", "weights, headers"}


@pytest.mark.parametrize("feature", [name for name in TABLE if name not in ("feature", "weights, headers")])
def test_a_row_says_who_has_the_feature(feature: str) -> None:
    assert [cell == "yes" for cell in TABLE[feature]] == [feature in front.features for front in fronts().values()]


def test_who_can_share_a_routes_requests_is_said_too() -> None:
    assert [cell == "yes" for cell in TABLE["weights, headers"]] == [
        front.provides == {"weights", "headers"} for front in fronts().values()
    ]
