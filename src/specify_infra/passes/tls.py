"""Certificates: each that pods of a component mount is brought by the option that was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.environment import Environment
from specify_infra.model import Declaration
from specify_infra.passes.placed import Placed, beside


def tls(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        for certificate in declaration.certificates:
            metadata = environment.metadata(declaration.component)
            yield from beside(declaration, environment.tls.documents(certificate, declaration.namespace, metadata))
