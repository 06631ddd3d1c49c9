"""Proofs on real servers run side by side; the marks in the modules say what shares servers."""

from __future__ import annotations

import pytest

from tests.cluster.side_by_side import groups_first


@pytest.hookimpl(trylast=True)  # when all are marked
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    groups_first(items)
