"""Secrets: each that pods of a namespace read is brought there by the option that was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.environment import Environment
from specify_infra.errors import InfraError, Problem
from specify_infra.model import Declaration, SecretRef
from specify_infra.passes.placed import Placed, beside


def secrets(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    """Yield what brings each Secret, once in each namespace.

    Raises:
        InfraError: with the problems of all Secrets that the option cannot bring.
    """
    problems: list[Problem] = []
    seen: set[tuple[str, str]] = set()
    for declaration in declarations:
        for secret in read(declaration):
            if (declaration.namespace, secret.name) not in seen:
                seen.add((declaration.namespace, secret.name))
                metadata = environment.metadata(declaration.component)
                try:
                    documents = tuple(environment.secrets.documents(secret, declaration.namespace, metadata))
                except InfraError as error:
                    problems += error.problems
                else:
                    yield from beside(declaration, documents)
    if problems:
        raise InfraError(problems)


def read(declaration: Declaration) -> Iterator[SecretRef]:
    """Yield each Secret that a component's pods read, with all the keys that they read from it."""
    keys: dict[str, list[str]] = {}
    needed = (need.endpoint.secret for need in declaration.needs if need.endpoint.secret)
    for secret in (*needed, *declaration.secrets):
        known = keys.setdefault(secret.name, [])
        known += [key for key in secret.keys if key not in known]
    return (SecretRef(name=name, keys=tuple(known)) for name, known in keys.items())
