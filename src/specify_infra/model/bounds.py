"""What a container may take: the shape that all of them share, whatever their defaults are."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.errors import Problem, problem
from specify_infra.specs import Spec
from specify_infra.values import Quantity, amount


class Bounds(Spec, frozen=True, kw_only=True):
    """What is promised, and what may be taken at most. Those that derive from it have defaults."""

    cpu_request: Quantity
    """CPU that is promised."""
    cpu_limit: Quantity
    """CPU at which it is throttled."""
    memory_request: Quantity
    """Memory that is promised."""
    memory_limit: Quantity
    """Memory at which it is killed."""

    def problems(self) -> Iterator[Problem]:
        for name in ("cpu", "memory"):
            request, limit = getattr(self, f"{name}_request"), getattr(self, f"{name}_limit")
            if amount(request) > amount(limit):
                do = f"raise {name}_limit or lower {name}_request"
                yield problem("above its limit", where=f"{name}_request", got=request, allowed=f"{limit} ({name}_limit) or less", do=do)

    @property
    def spec(self) -> dict[str, dict[str, str]]:
        """A container's ``resources``."""
        return {
            "requests": {"cpu": self.cpu_request, "memory": self.memory_request},
            "limits": {"cpu": self.cpu_limit, "memory": self.memory_limit},
        }
