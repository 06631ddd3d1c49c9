"""Specs: frozen values that check themselves at birth, and the same values as plain data.

``Spec`` is the base, ``decode`` and ``encode`` go from and to the data of a YAML file.
Must not know any particular spec.
"""

from specify_infra.specs.base import Spec
from specify_infra.specs.data import decode, encode, leaves, merge
from specify_infra.specs.hints import Shipped

__all__ = ["Shipped", "Spec", "decode", "encode", "leaves", "merge"]
