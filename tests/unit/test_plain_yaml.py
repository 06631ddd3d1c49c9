"""Whether text and data are the same by events as they are by PyYAML itself."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra.plain_yaml import read, write

SOURCE = Path(__file__).parents[2] / "src" / "specify_infra" / "components"
FILES = sorted(file for file in SOURCE.rglob("*.yaml"))

DATA = [
    {},
    [],
    {"empty": {}, "none": [], "nested": [[], [{}], [[1, 2]], {"a": [{"b": None}]}]},
    {"numbers": [0, -1, 1.5, 1e20, 1e-7, float("inf"), True, False, None]},
    {"meant": ["true", "no", "1", "0644", "1e3", "1_000", "10:30", "2024-01-01", "null", "~", "", "=", "<<", ".5", "0x1F"]},
    {"marks": ["- a", "a: b", "a #b", "#", "*a", "&a", "!a", "%", "@a", "`", "'", '"', "{}", "[", "?", "|", ">", ":", "-", " a", "a "]},
    {"lines": ["a\nb", "a\n", "\n", "a\n\n b\n", "tab\t", "ü → 🙂", "\x07", "a" * 300, "word " * 80]},
    {"key: with colon": 1, "true": 2, "1": 3, "": 4, "k" * 200: 5},
    "text",
]


@pytest.mark.parametrize("data", DATA, ids=str)
def test_data_is_written_as_pyyaml_writes_it_and_read_back(data: Any) -> None:
    text = write(data)
    assert text == yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, width=10_000, allow_unicode=True)
    assert repr(read(text)) == repr(data)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_a_file_is_read_as_pyyaml_reads_it(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert read(text) == yaml.load(text, yaml.CSafeLoader)


@pytest.mark.parametrize("text", ["a: &b 1", "a: !!str 1", "[&a x, *a]", "&a [1]"])
def test_an_anchor_or_a_tag_is_refused(text: str) -> None:
    with pytest.raises(TypeError, match="an anchor or a tag"):
        read(text)
