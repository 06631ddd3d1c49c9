"""Environments from a file: each extends a preset by a merge patch, then is decoded once, as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from specify_infra.environment import Environment
from specify_infra.environments import source
from specify_infra.environments.dev import dev
from specify_infra.environments.production import production
from specify_infra.environments.staging import staging
from specify_infra.errors import InfraError, Problem, problem, refuse
from specify_infra.specs import decode, merge
from specify_infra.specs.wording import nearest

PRESETS: dict[str, Callable[[], Environment]] = {"dev": dev, "staging": staging, "production": production}
"""The presets by name."""


def presets() -> tuple[Environment, ...]:
    """Return all presets as they are."""
    return tuple(preset() for preset in PRESETS.values())


def load(file: Path) -> tuple[Environment, ...]:
    """Return the environments of a file; the presets where there is no such file.

    Args:
        file: the path of a ``specify.yaml``.

    Raises:
        InfraError: with every problem in the file.
    """
    if not file.exists():
        return presets()
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise refuse("cannot be read", where=str(file), got=str(error), do="give a text file in UTF-8") from None
    return parse(text)


def parse(text: str) -> tuple[Environment, ...]:
    """Return the environments that a YAML text describes.

    Raises:
        InfraError: with every problem in the text.
    """
    try:
        return _environments(source.read(text))
    except InfraError as error:
        raise InfraError(source.located(error.problems, text)) from None
    except RecursionError:
        got = "an alias inside of what it stands for, or brackets in brackets without end"
        raise refuse("nested too deep", where="environments", got=got, do="write it out") from None


def _environments(data: Any) -> tuple[Environment, ...]:
    if not isinstance(data, Mapping) or not isinstance(data.get("environments"), Mapping) or not data["environments"]:
        held = data.get("environments") if isinstance(data, Mapping) else data
        got = (
            ", ".join(map(str, data))
            if isinstance(data, Mapping) and "environments" not in data
            else ("nothing" if not held else repr(held)[:80])
        )
        raise refuse(
            "no environments",
            where="environments",
            got=got,
            allowed="a mapping of names to environments",
            do=_start(data),
        )
    problems: list[Problem] = [
        problem("unknown field", where=str(key), got=str(key), allowed="environments", do=nearest(str(key), ["environments"], "remove it"))
        for key in data
        if key != "environments"
    ]
    found: list[Environment] = []
    for name, patch in data["environments"].items():
        try:
            found.append(_environment(name, patch))
        except InfraError as error:
            problems += error.under(f"environments.{name}")
    if problems:
        raise InfraError(problems)
    return tuple(found)


def _start(data: Any) -> str:
    """Return what to do where there are no environments."""
    near = nearest("environments", map(str, data), "") if isinstance(data, Mapping) and "environments" not in data else ""
    return (
        near.replace("did you mean", "rename").replace("?", " to environments") if near else "see the file that specify-infra init writes"
    )


def _environment(name: Any, patch: Any) -> Environment:
    if not isinstance(patch, Mapping):
        raise refuse(
            "not an environment",
            got="null" if patch is None else repr(patch),
            allowed="a mapping with extends, and what differs",
            do=f"write {name}: {{extends: production}}",
        )
    if "name" in patch:
        raise refuse("unknown field", where="name", got=str(patch["name"]), do="an environment is called as its key says")
    if "extends" not in patch:
        return _whole(name, patch)
    base = patch["extends"]
    if not isinstance(base, str) or base not in PRESETS:
        do = nearest(str(base), PRESETS, "name one preset")
        raise refuse("no such preset", where="extends", got=str(base), allowed=", ".join(PRESETS), do=do)
    change = {key: value for key, value in patch.items() if key != "extends"}
    data = merge(PRESETS[base](), change) | {"name": name}
    return decode(data, Environment)  # type: ignore[no-any-return]


def _whole(name: Any, data: Mapping[Any, Any]) -> Environment:
    """Return the environment of data that says everything, as ``specify-infra show`` prints it."""
    try:
        return decode({**data, "name": name}, Environment)  # type: ignore[no-any-return]
    except InfraError as error:
        do = "name the preset that it starts from; without one, say everything"
        missing = problem("required, and missing", where="extends", allowed=", ".join(PRESETS), do=do)
        # Most who forget it mean a preset, and what else is wrong follows from that.
        raise InfraError([missing] if "components" not in data else [missing, *error.problems]) from None
