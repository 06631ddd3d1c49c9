"""How the command line speaks: colours where a terminal is, plain elsewhere; results to stdout, the rest to stderr."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from specify_infra.errors import InfraError

if TYPE_CHECKING:
    from specify_infra.model import Finding, Plan

COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}
GITHUB = {"error": "error", "warning": "warning", "info": "notice"}


class Failing(click.Group):
    """A command group that turns bad input into its message and exit code 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except InfraError as error:
            click.echo(f"{click.style('error', fg='red', bold=True)}: {len(error.problems)} to correct, nothing was written\n", err=True)
            for problem in error.problems:
                click.echo(f"{problem}\n", err=True)
            ctx.exit(1)


def say(text: str) -> None:
    """Tell what was done, beside the results."""
    click.echo(text, err=True)


def dump(data: Any) -> str:
    """Return data as YAML, in its own order."""
    import yaml

    return str(yaml.dump(data, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper), sort_keys=False, allow_unicode=True, width=120))


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows in columns as wide as they need to be."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (head, *rows)]
    return "\n".join([click.style(lines[0], dim=True), *lines[1:]])


def report(plans: Sequence[Plan], style: str, file: Path) -> None:
    """Print the findings of plans.

    Args:
        plans: what was checked.
        style: text for people, json for programs, github for annotations of a workflow.
        file: the file that the environments come from, for annotations.
    """
    {"text": _text, "json": _json, "github": _github}[style](plans, file)


def _text(plans: Sequence[Plan], file: Path) -> None:
    for planned in plans:
        counts = ", ".join(f"{_count(planned, severity)} {severity}" for severity in COLOURS)
        click.echo(f"{click.style(planned.environment, bold=True)}: {sum(1 for _ in planned.documents())} documents; {counts}")
        for finding in planned.findings:
            click.echo(f"  {click.style(finding.severity, fg=COLOURS[finding.severity])} {_indented(finding)}")


def _indented(finding: Finding) -> str:
    return str(finding).replace("\n", "\n    ")


def _count(planned: Plan, severity: str) -> int:
    return sum(finding.severity == severity for finding in planned.findings)


def _json(plans: Sequence[Plan], file: Path) -> None:
    import msgspec

    found = [{"environment": planned.environment, **msgspec.to_builtins(finding)} for planned in plans for finding in planned.findings]
    click.echo(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())


def _github(plans: Sequence[Plan], file: Path) -> None:
    for planned in plans:
        for finding in planned.findings:
            text = f"{planned.environment}: {finding.where}: {finding.message}. {finding.do}"
            escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
            click.echo(f"::{GITHUB[finding.severity]} file={file},title={finding.check}::{escaped}")
