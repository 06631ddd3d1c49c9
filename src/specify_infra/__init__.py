"""specify-infra: a production deployment architecture as plain YAML, every promise of it proven.

Values first, plan once: an ``Environment`` is a frozen value, ``plan`` turns it into documents, ``synth`` writes them.
The names stand in the stub beside this file; each is loaded when it is used, so that what needs no cdk8s starts no Node.
"""

import functools
from typing import Any


@functools.cache
def _stub() -> tuple[Any, Any, Any]:
    # Read at the first name that is asked for: commands ask for none, and they are short.
    import lazy_loader

    return lazy_loader.attach_stub(__name__, __file__)


def __getattr__(name: str) -> Any:
    find, _, names = _stub()
    return names if name == "__all__" else find(name)


def __dir__() -> list[str]:
    return list(_stub()[1]())
