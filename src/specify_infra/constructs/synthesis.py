"""From environments to files, by what cdk8s itself writes charts with: a message to jsii for each file, not three for each object."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import cdk8s

from specify_infra.constructs.manifest import as_charts_do
from specify_infra.constructs.replacing import place, replacing, telling
from specify_infra.constructs.switches import stranded
from specify_infra.constructs.volumes import lost
from specify_infra.environment import Environment
from specify_infra.errors import InfraError, Problem, problem, refuse
from specify_infra.kubernetes.document import Document
from specify_infra.model import LAYERS, Plan
from specify_infra.planning import plan

SUFFIX = ".k8s.yaml"


def synth(
    environments: Iterable[Environment], out: Path | str = "dist", *, progress: Callable[[Plan], None] = lambda planned: None
) -> tuple[Plan, ...]:
    """Write ``<out>/<environment>/<layer>/<component>.k8s.yaml`` for all environments, or nothing at all.

    Args:
        environments: what to write.
        out: the folder, which is replaced as a whole.
        progress: called with each plan as its files stand.

    Returns:
        The plans, in the order of the environments.

    Raises:
        InfraError: with every error of every environment, when a volume would become smaller than in ``out`` or of another class,
            when a shard there would go and others stay, when a Service would leave the pods that it has there for pods that are
            new, or a canary get a share of the requests with its first pods, when ``out`` holds what no synth has written, or when
            the system does not let us replace it.
    """
    target = Path(out)
    plans = _plans(environments)
    with telling(target):
        whole = place(target)
        _check_ours(target)
        if problems := [*lost(target, plans), *stranded(target, plans)]:
            raise InfraError(problems)
        with replacing(whole) as folder:
            for planned in plans:
                _write(planned, folder)
                progress(planned)
    return plans


def _plans(environments: Iterable[Environment]) -> tuple[Plan, ...]:
    plans: list[Plan] = []
    problems: list[Problem] = []
    for environment in environments:
        if any(environment.name == planned.environment for planned in plans):
            do = "give each its own name"
            problems.append(problem("two environments of one name", where=f"environments.{environment.name}", got=environment.name, do=do))
        try:
            plans.append(plan(environment))
        except InfraError as error:
            problems += error.under(f"environments.{environment.name}")
    if not plans and not problems:
        problems.append(problem("no environments", where="environments", got="none", do="give at least one"))
    if problems:
        raise InfraError(problems)
    return tuple(plans)


def _check_ours(target: Path) -> None:
    """Refuse to replace a folder with anything in it that no synth has written."""
    if target.exists() and not target.is_dir():
        raise refuse("not a folder", where="out", got=str(target), do="name a folder, or remove the file")
    strangers = [file for file in sorted(target.rglob("*")) if file.is_file() and not _is_ours(file.relative_to(target))]
    if strangers:
        do = "move it elsewhere, or name another folder: this one is replaced as a whole"
        raise refuse(
            "holds a file that is not ours", where="out", got=str(strangers[0]), allowed=f"<environment>/<layer>/<component>{SUFFIX}", do=do
        )


def _is_ours(file: Path) -> bool:
    return len(file.parts) == 3 and file.parts[1] in LAYERS and file.name.endswith(SUFFIX)


def _write(planned: Plan, root: Path) -> None:
    for layer, components in planned.layers.items():
        folder = root / planned.environment / layer
        folder.mkdir(parents=True)
        for component, documents in components.items():
            _save(folder / f"{component}{SUFFIX}", documents)


def _save(file: Path, documents: Iterable[Document]) -> None:
    try:
        cdk8s.Yaml.save(str(file), [as_charts_do(item) for item in documents])
    except RuntimeError as error:  # whatever stops Node: a full disk
        raise OSError(0, str(error), str(file)) from error
