"""How the command line speaks: colours where a terminal is, plain elsewhere; results to stdout, the rest to stderr."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from specify_infra.errors import InfraError, Problem

if TYPE_CHECKING:
    from specify_infra.model import Finding
    from specify_infra.planning import Checked

COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}
GITHUB = {"error": "error", "warning": "warning", "info": "notice"}


class Failing(click.Group):
    """A command group that turns bad input into its message and exit code 1."""

    def invoke(self, ctx: click.Context) -> Any:
        if os.environ.get("NO_COLOR"):
            ctx.color = False
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


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows in columns as wide as they need to be."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (head, *rows)]
    return "\n".join([click.style(lines[0], dim=True), *lines[1:]])


class Row(msgspec.Struct, frozen=True):
    """A line of a list of findings."""

    environment: str
    """The environment; empty where the input as a whole is meant."""
    finding: Finding
    line: int = 0
    """The line of the file; 0 where none is known."""


def report(checked: Sequence[Checked], style: str, file: Path) -> None:
    """Print findings.

    Args:
        checked: what was found in each environment.
        style: text for people, json for programs, github for annotations of a workflow.
        file: the file that the environments come from, for annotations.
    """
    if style == "text":
        _text(checked)
    else:
        LISTS[style]([Row(one.environment, finding) for one in checked for finding in one.findings], file)


def report_input(error: InfraError, style: str, file: Path) -> None:
    """Print what is wrong in the input as findings of a check named input; arguments as in ``report``, but for text."""
    from specify_infra.model import Finding

    def row(one: Problem) -> Row:
        notes = "; ".join(f"{name} {text}" for name, text in (("got", one.got), ("allowed", one.allowed)) if text)
        message = f"{one.what} ({notes})" if notes else one.what
        return Row("", Finding(severity="error", check="input", where=one.where, message=message, do=one.do), one.line)

    LISTS[style]([row(one) for one in error.problems], file)


def _text(checked: Sequence[Checked]) -> None:
    for one in checked:
        counts = ", ".join(f"{sum(finding.severity == severity for finding in one.findings)} {severity}" for severity in COLOURS)
        click.echo(f"{click.style(one.environment, bold=True)}: {one.documents} documents; {counts}")
        # What the same thing is to be done about is told together.
        for do, findings in groupby(one.findings, key=lambda finding: finding.do):
            for finding in findings:
                click.echo(f"  {click.style(finding.severity, fg=COLOURS[finding.severity])} {finding.summary}")
            click.echo(f"      do: {do}")


def _json(rows: Sequence[Row], file: Path) -> None:
    found = [
        {"environment": row.environment, **msgspec.to_builtins(row.finding), **({"line": row.line} if row.line else {})} for row in rows
    ]
    click.echo(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())


def _github(rows: Sequence[Row], file: Path) -> None:
    for row in rows:
        text = ": ".join(part for part in (row.environment, row.finding.where, f"{row.finding.message}. {row.finding.do}") if part)
        escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        place = f"file={file},line={row.line}" if row.line else f"file={file}"
        click.echo(f"::{GITHUB[row.finding.severity]} {place},title={row.finding.check}::{escaped}")


LISTS = {"json": _json, "github": _github}
"""How findings are listed for those who are not people."""
