"""Which traces are kept: decided by whoever starts a trace, or when it is complete."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from msgspec import Meta

from specify_infra.content import dashboard, parsed, rule_groups
from specify_infra.model import Dashboard, Option, RuleGroup
from specify_infra.values import Count, Seconds

TracesShare = Annotated[float, Meta(gt=0, le=100, description="a percentage above 0, at most 100, such as 10")]


def ratio(percent: float) -> str:
    """Return a percentage as OpenTelemetry's samplers read it."""
    return f"{percent / 100:.6g}"


class HeadSampling(Option, frozen=True, kw_only=True, tag=True):
    """A share of the traces, chosen by the first service when they start: cheap, and errors are lost like everything else."""

    alone: ClassVar[bool] = False
    """Whether one pod must see all spans of a trace."""

    percent: TracesShare = 100
    """Percent of the traces that are recorded. Default: 100, all; the presets record 10 in staging and production, the seed's."""

    @property
    def head(self) -> str:
        """The ratio that applications are told."""
        return ratio(self.percent)

    def processors(self) -> dict[str, Any]:
        """Return the processors between the memory limiter and the batches."""
        return {}

    def alerts(self, **words: object) -> tuple[RuleGroup, ...]:
        """Return the alerts of these processors."""
        return ()

    def dashboards(self, name: str, **words: object) -> tuple[Dashboard, ...]:
        """Return the dashboards of these processors."""
        return ()


class TailSampling(Option, frozen=True, kw_only=True, tag=True):
    """All errors, all slow traces, and a share of the rest. Applications record everything; Jaeger holds each trace until it decides."""

    alone: ClassVar[bool] = True

    percent: TracesShare = 10
    """Percent of the traces that are neither slow nor failed. Default: 10, the seed's."""
    slow_milliseconds: Count = 1000
    """From how many milliseconds on a trace is slow. Default: 1000, twice what the application's objective promises."""
    wait_seconds: Seconds = 10
    """Seconds after a trace's first span until it is decided. Default: 10: a trace should be over by then."""
    traces: Count = 50000
    """Traces that are held at the same time; the oldest go beyond that. Default: 50000, wait_seconds at 5000 new ones each second."""

    @property
    def head(self) -> str:
        """The ratio that applications are told: what they drop can be kept by nobody."""
        return "1"

    def processors(self) -> dict[str, Any]:
        """Return the processor that decides."""
        words = {"wait": self.wait_seconds, "traces": self.traces, "slow": self.slow_milliseconds, "percent": self.percent}
        found: dict[str, Any] = parsed(__package__, "tail.yml", **words)
        return found

    def alerts(self, **words: object) -> tuple[RuleGroup, ...]:
        """Return the alert on traces that went before they were decided."""
        return rule_groups(__package__, "tail_alerts.yml", **words)

    def dashboards(self, name: str, **words: object) -> tuple[Dashboard, ...]:
        """Return what is shown of its decisions."""
        return (dashboard(__package__, "tail", f"{name}-tail", name=name, uid=f"{name[:35]}-tail", **words),)


AnySampling = HeadSampling | TailSampling
