"""The commands that pages and workflows name: targets, commands, options and files that are there."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from specify_infra import draft_plan, presets
from specify_infra.cli.main import main
from tests.docs.sources import ROOT, blocks, name, pages, prose

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def commands(page: Path) -> Iterator[str]:
    """Yield the command lines of a page: those of its shell blocks, and those in its sentences."""
    for block in blocks("sh"):
        if block.page == name(page):
            yield from (part.strip() for line in block.text.splitlines() for part in line.split("&&"))
    if page.suffix == ".yml":
        yield from re.findall(r"(?:specify-infra|make|pip) .*$", page.read_text(encoding="utf-8"), re.MULTILINE)
    else:
        yield from (code.strip() for code in re.findall(r"`([^`\n]+)`", prose(page)))


EVERYWHERE = [pytest.param(page, id=name(page)) for page in (*pages(), *WORKFLOWS)]


@pytest.mark.parametrize("page", EVERYWHERE)
def test_targets_of_make_are_there(page: Path) -> None:
    named = {target for line in commands(page) for target in re.findall(r"^make ([a-z-]+)", line)}
    assert named <= TARGETS, f"make has no {', '.join(sorted(named - TARGETS))}"


@pytest.mark.parametrize("page", EVERYWHERE)
def test_commands_and_their_options_are_there(page: Path) -> None:
    for line in commands(page):
        words = shlex.split(line.split("#")[0].split(">")[0]) if line.startswith("specify-infra ") else []
        if len(words) < 2 or words[1].startswith("-"):
            continue
        command = main.commands.get(words[1])
        assert command is not None, f"{line}: there is no such command"
        options = {flag: option for option in command.params if isinstance(option, click.Option) for flag in option.opts}
        for position, word in enumerate(words):
            if not word.startswith("-"):
                continue
            option = options.get(word.partition("=")[0])
            assert option is not None, f"{line}: {words[1]} has no {word}"
            if isinstance(option.type, click.Choice):
                assert words[position + 1] in option.type.choices, f"{line}: {word} takes no {words[position + 1]}"


@pytest.mark.parametrize("page", EVERYWHERE)
def test_scripts_that_are_run_are_there(page: Path) -> None:
    scripts = [script for line in commands(page) for script in re.findall(r"^(?:python|bash) ((?:tools|\.ci|examples)/\S+)", line)]
    assert [script for script in scripts if not (ROOT / script).exists()] == []


KINDS = {"deploy": "deployment", "sts": "statefulset", "svc": "service"}
"""Short names of kinds that pages use."""

STANDING = {(item["kind"].lower(), item["metadata"]["name"]) for plan in map(draft_plan, presets()) for item in plan.documents()}


@pytest.mark.parametrize("page", EVERYWHERE)
def test_objects_that_kubectl_is_asked_about_are_there(page: Path) -> None:
    known = {kind for kind, _ in STANDING}
    asked = [
        found for line in commands(page) if line.startswith("kubectl ") for found in re.findall(r" ([a-z]+)/([a-z0-9-]+)(?= |$)", line)
    ]
    objects = [(KINDS.get(kind, kind), name) for kind, name in asked]
    assert [f"{kind}/{name}" for kind, name in objects if kind in known and (kind, name) not in STANDING | MADE] == []


MADE = {("job", "first-drill")}
"""What a page tells to make."""


@pytest.mark.parametrize("page", EVERYWHERE)
def test_kubectl_is_told_where(page: Path) -> None:
    verbs = r"^kubectl (logs|exec|top pod|port-forward|rollout \w+|patch|create job|describe (?!node)\w+) "
    assert [line for line in commands(page) if re.match(verbs, line) and not re.search(r" (-n|--namespace) ", line)] == []


def test_every_command_stands_in_a_how_to_or_the_readme() -> None:
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages() if "reference" not in page.parts)
    assert [command for command in main.commands if f"specify-infra {command}" not in text] == []
