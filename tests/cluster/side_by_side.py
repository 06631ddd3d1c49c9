"""How proofs are shared out to workers of pytest-xdist (`--dist loadgroup`): what shares servers stays together."""

from __future__ import annotations

import pytest


def together(item: pytest.Item, group: str) -> None:
    """Has one worker run this test and all others of the group, in their order."""
    item.add_marker(pytest.mark.xdist_group(group))


def groups_first(items: list[pytest.Item]) -> None:
    """Has the groups begun first, since they take longest; the others fill the gaps at the end."""
    items.sort(key=lambda item: item.get_closest_marker("xdist_group") is None)
