"""Secrets: each that pods of a namespace read is brought there by the option that was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.environment import Environment
from specify_infra.model import Declaration, SecretRef
from specify_infra.passes.placed import Placed, beside


def secrets(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    seen: set[tuple[str, str]] = set()
    for declaration in declarations:
        for secret in read(declaration):
            if (declaration.namespace, secret.name) not in seen:
                seen.add((declaration.namespace, secret.name))
                metadata = environment.metadata(declaration.component)
                yield from beside(declaration, environment.secrets.documents(secret, declaration.namespace, metadata))


def read(declaration: Declaration) -> Iterator[SecretRef]:
    """Yield each Secret that a component's pods read, with all the keys that they read from it."""
    keys: dict[str, list[str]] = {}
    needed = (need.endpoint.secret for need in declaration.needs if need.endpoint.secret)
    for secret in (*needed, *declaration.secrets):
        known = keys.setdefault(secret.name, [])
        known += [key for key in secret.keys if key not in known]
    return (SecretRef(name=name, keys=tuple(known)) for name, known in keys.items())
