"""Reads from Kubernetes' Go types which values a field may have: the published schemas leave them out.

Pure text work on files named types.go: a type that is marked ``+enum`` has its values in the constants of that type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ENUM = re.compile(r"^// \+enum\n(?:^//.*\n)*^type (\w+) string$", re.MULTILINE)
VALUE = re.compile(r'^\s+\w+\s+(\w+)\s*=\s*"([^"]*)"', re.MULTILINE)
CONVERTED = re.compile(r'^\s+\w+\s+=\s+(\w+)\("([^"]*)"\)', re.MULTILINE)
STRUCT = re.compile(r"^type (\w+) struct \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r'^\t\w+\s+(?:\*|\[\])*([\w.]+)\s+`json:"(\w+)', re.MULTILINE)
CORE = re.compile(r"^(v1|corev1|apiv1|core)\.")

Values = dict[str, list[str]]


def read(module: Path) -> dict[tuple[str, str], list[str]]:
    """Return the values of every field that has a closed set of them, by definition and field.

    Args:
        module: the folder of k8s.io/api.
    """
    core = values(module / "core" / "v1" / "types.go")
    found: dict[tuple[str, str], list[str]] = {}
    for file in sorted(module.glob("*/*/types.go")):
        definition = f"io.k8s.api.{file.parent.parent.name}.{file.parent.name}"
        for struct, field, allowed in fields(file, core):
            found[f"{definition}.{struct}", field] = allowed
    return found


def values(file: Path) -> Values:
    """Return the values of each enum type of one file, in the order of the file."""
    text = file.read_text()
    enums: Values = {name: [] for name in ENUM.findall(text)}
    for name, value in [*VALUE.findall(text), *CONVERTED.findall(text)]:
        if name in enums and value not in enums[name]:
            enums[name].append(value)
    return enums


def fields(file: Path, core: Values) -> Iterator[tuple[str, str, list[str]]]:
    """Yield struct, JSON field and values of each field of an enum type."""
    enums = values(file)
    for struct, body in STRUCT.findall(file.read_text()):
        for type_, field in FIELD.findall(body):
            known = core if CORE.match(type_) else enums
            if allowed := known.get(CORE.sub("", type_)):
                yield struct, field, allowed
