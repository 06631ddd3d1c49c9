"""Snapshots as YAML, each in a file of its own, as a person reads it in review; `make snapshots` rewrites them."""

from __future__ import annotations

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from specify_infra.plain_yaml import write


class Yaml(SingleFileSnapshotExtension):
    """One YAML file for each snapshot."""

    _write_mode = WriteMode.TEXT
    file_extension = "yaml"

    def serialize(self, data: Any, **_: Any) -> str:
        return "---\n".join(write(item) for item in data)


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Yaml)
