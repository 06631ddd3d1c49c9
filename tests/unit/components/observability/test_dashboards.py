"""Dashboards are what their generator writes; it needs Grafana's SDK, which `make dashboards` installs."""

from __future__ import annotations

import pytest

pytest.importorskip("grafana_foundation_sdk", reason="make dashboards installs it")


def test_the_committed_dashboards_are_fresh() -> None:
    from tools.dashboards.__main__ import main

    assert main(["--check"]) == 0
