"""The commands. Exit codes: 0 done; 1 the input or the plan has errors, and nothing was written; 2 wrong command line."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from specify_infra.cli.memory import Memory, Remembering, fleeting
from specify_infra.cli.output import Failing, report, report_input, say, table
from specify_infra.errors import InfraError, Problem, problem, refuse

if TYPE_CHECKING:
    from specify_infra.environment import Environment
    from specify_infra.model import Plan

Found = TypeVar("Found")

FILE = click.option(
    "-f",
    "--file",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("specify.yaml"),
    show_default=True,
    help="The environments. Without such a file: the presets.",
)


def environment_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the names of environments for shell completion; none where the file has problems."""
    from specify_infra.environments import load

    try:
        names = [environment.name for environment in load(context.params.get("file") or Path("specify.yaml"))]
    except InfraError:
        return []
    return [name for name in names if name.startswith(incomplete)]


NAMES = click.argument("names", nargs=-1, metavar="[ENVIRONMENT]...", shell_complete=environment_names)


@click.group(cls=Failing, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="specify-infra", prog_name="specify-infra")
def main() -> None:
    """A production deployment architecture as plain YAML, for Flux or Argo CD to apply.

    Exit codes: 0 done; 1 the input or the plan has errors, and nothing was written; 2 wrong command line.
    """


@main.command()
@FILE
def init(file: Path) -> None:
    """Write a commented specify.yaml to start from."""
    if file.exists():
        raise refuse("is there already", where=str(file), got="a file", do="edit it, or name another one with --file")
    template = Path(__file__).with_name("specify.yaml")
    try:
        file.write_text(template.read_text(encoding="utf-8"), encoding="utf-8")
    except OSError as error:
        raise refuse("cannot be written", where=str(file), got=str(error), do="name a file in a folder that may be written") from None
    say(f"wrote {file}: set the image and the host, then run specify-infra check")


@main.command()
@FILE
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("dist"),
    show_default=True,
    envvar="CDK8S_OUTDIR",
    help="The folder to write; it is replaced as a whole.",
)
def synth(file: Path, out: Path) -> None:
    """Write the YAML of all environments, or nothing if one of them has an error."""
    from specify_infra.checks.reachability import Proof, prove
    from specify_infra.constructs import synth as write
    from specify_infra.planning import Checked, summary

    start = time.monotonic()
    environments = _load(file)
    if not file.exists():
        say(f"no {file} here: these are the presets")
    plans = write(environments, out, progress=lambda planned: say(_written(planned)))
    say(f"wrote {out} in {time.monotonic() - start:.1f} s")
    if fleeting(file):
        return
    # What the commands have to say of these environments is known by now: whoever asks them next need not wait.
    memory = Memory()
    for environment, planned in zip(environments, plans, strict=True):
        memory.answer(Checked, [environment], partial(summary, planned))
        memory.answer(Proof, [environment], partial(prove, planned))
    with contextlib.redirect_stdout(io.StringIO()):
        for command in ("check", "show", "flows"):
            main([command, *(["--file", str(file)] if _named() else ())], standalone_mode=False)


@main.command(cls=Remembering)
@FILE
@NAMES
@click.option(
    "--format", "style", type=click.Choice(["text", "json", "github"]), default="text", show_default=True, help="How to print findings."
)
@click.option("--strict", is_flag=True, help="Let warnings fail too.")
@click.pass_obj
def check(memory: Memory, file: Path, names: tuple[str, ...], style: str, strict: bool) -> None:
    """Report everything that the checks find: errors, warnings, and what is worth knowing."""
    from specify_infra.planning import Checked, checked

    try:
        found = _each(_chosen(_load(file), names), lambda one: memory.answer(Checked, [one], lambda: checked(one)))
    except InfraError as error:
        if style == "text":
            raise
        report_input(error, style, file)
        raise SystemExit(1) from None
    report(found, style, file)
    fatal = {"error", "warning"} if strict else {"error"}
    if any(finding.severity in fatal for one in found for finding in one.findings):
        raise SystemExit(1)


@main.command(cls=Remembering)
@FILE
@NAMES
def show(file: Path, names: tuple[str, ...]) -> None:
    """Print environments fully resolved, defaults and all, as they may stand in a specify.yaml."""
    from specify_infra.plain_yaml import write
    from specify_infra.specs import encode

    resolved = {environment.name: encode(environment) for environment in _chosen(_load(file), names)}
    for data in resolved.values():
        del data["name"]
    click.echo(write({"environments": resolved}), nl=False)


@main.command(cls=Remembering)
@FILE
@NAMES
@click.pass_obj
def flows(memory: Memory, file: Path, names: tuple[str, ...]) -> None:
    """Print who may reach whom, proven on the emitted policies, and how many other connections were proven denied."""
    from specify_infra.checks.reachability import Proof, prove
    from specify_infra.planning import unchecked_plan

    environments = _chosen(_load(file), names)
    proofs = _each(environments, lambda one: memory.answer(Proof, [one], lambda: prove(unchecked_plan(one))))
    for environment, proof in zip(environments, proofs, strict=True):
        click.echo(click.style(environment.name, bold=True))
        rows = [(row.verdict, row.source, row.target, f"{row.protocol} {row.port}", row.why) for row in proof.rows]
        click.echo(table(("", "from", "to", "port", "for"), rows))
        click.echo(f"{proof.denied} other connections are denied\n")
    if any(row.verdict != "allowed" for proof in proofs for row in proof.rows):
        raise SystemExit(1)


@main.command()
def schema() -> None:
    """Print the JSON Schema of specify.yaml, for editors."""
    click.echo(Path(__file__).with_name("specify.schema.json").read_text(encoding="utf-8"), nl=False)


@main.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell: source it from the shell's start-up file."""
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    if found is None:
        raise refuse("no such shell", got=shell, allowed="bash, zsh, fish", do="name one of them")
    click.echo(found(main, {}, "specify-infra", "_SPECIFY_INFRA_COMPLETE").source())


def _written(planned: Plan) -> str:
    """Return what is told of an environment whose files stand."""
    files = sum(len(components) for components in planned.layers.values())
    documents = sum(1 for _ in planned.documents())
    warnings = sum(finding.severity == "warning" for finding in planned.findings)
    note = click.style(f"  {warnings} warning{'s' * (warnings != 1)}: specify-infra check", fg="yellow") if warnings else ""
    return f"{click.style(planned.environment, bold=True)}  {documents} documents in {files} files{note}"


def _load(file: Path) -> tuple[Environment, ...]:
    """Return the environments of a file; the presets where none was named, and there is none by the usual name."""
    from specify_infra.environments import load

    if _named() and not file.exists():
        raise refuse("no such file", where=str(file), do="correct --file, or leave it out for the presets")
    return load(file)


def _named() -> bool:
    """Tell whether the file was named, and not left to be the usual one."""
    return click.get_current_context().get_parameter_source("file") is not click.core.ParameterSource.DEFAULT


def _each(environments: tuple[Environment, ...], find: Callable[[Environment], Found]) -> list[Found]:
    """Return what is found in each environment.

    Raises:
        InfraError: with every reference of every environment that points nowhere.
    """
    found: list[Found] = []
    problems: list[Problem] = []
    for environment in environments:
        try:
            found.append(find(environment))
        except InfraError as error:
            problems += error.under(f"environments.{environment.name}")
    if problems:
        raise InfraError(problems)
    return found


def _chosen(environments: tuple[Environment, ...], names: tuple[str, ...]) -> tuple[Environment, ...]:
    """Return the environments that were named; all of them where none was."""
    known = [environment.name for environment in environments]
    wrong = [
        problem("no such environment", got=name, allowed=", ".join(known), do="name one of them") for name in names if name not in known
    ]
    if wrong:
        raise InfraError(wrong)
    return tuple(environment for environment in environments if not names or environment.name in names)
