"""How long a cron schedule may pause: what a backup's age, and with it an alert's limit and a promise, follows from."""

from __future__ import annotations

import datetime
import functools
import itertools
from collections.abc import Collection

import msgspec

from specify_infra.values import Schedule

NICKNAMES = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
}
WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NAMES = {name: number for number, name in enumerate(WEEKDAYS)} | {name: number for number, name in enumerate(MONTHS, start=1)}

FIRST = datetime.date(2024, 1, 1)
"""A leap year comes first, so that the 29th of February is among the days."""

DAYS = 3 * 366


@functools.cache
def longest_pause(*schedules: Schedule) -> int:
    """Return the most seconds between two runs of any of the schedules; three years' where nothing runs twice."""
    written = [_fields(schedule) for schedule in schedules]
    # What names no day of a month repeats every week.
    horizon = DAYS if any(fields[2:4] != ("*", "*") for fields in written) else 14
    planned = [(_days(fields, horizon), _times(fields)) for fields in written]
    pauses: list[int] = []
    last: int | None = None
    for day in sorted(set().union(*(days for days, _ in planned))):
        times = _together(tuple(times for days, times in planned if day in days))
        pauses += [times.longest_pause, *(() if last is None else (day * 86400 + times.first - last,))]
        last = day * 86400 + times.last
    return max(pauses, default=0) or DAYS * 86400


class _Day(msgspec.Struct, frozen=True):
    """When something runs on a day, in seconds from its start."""

    first: int
    last: int
    longest_pause: int
    """The most seconds between two runs; 0 where there is only one."""


@functools.cache
def _together(times: tuple[frozenset[int], ...]) -> _Day:
    """Return a day on which several schedules run. Few days differ, so few are counted."""
    runs = sorted(frozenset().union(*times))
    return _Day(runs[0], runs[-1], max((later - earlier for earlier, later in itertools.pairwise(runs)), default=0))


def _fields(schedule: Schedule) -> tuple[str, ...]:
    return tuple(NICKNAMES.get(schedule, schedule).lower().split(" "))


def _times(fields: tuple[str, ...]) -> frozenset[int]:
    """Return when a schedule runs on its days, in seconds from a day's start."""
    minutes, hours = _numbers(fields[0], 0, 59), _numbers(fields[1], 0, 23)
    return frozenset(hour * 3600 + minute * 60 for hour in hours for minute in minutes)


def _days(fields: tuple[str, ...], horizon: int) -> Collection[int]:
    """Return the days, counted from the first, on which a schedule runs."""
    if fields[2:] == ("*", "*", "*"):
        return range(horizon)
    days, months, weekdays = (_numbers(field, low, high) for field, low, high in zip(fields[2:], (1, 1, 0), (31, 12, 7), strict=True))
    weekdays = {day % 7 for day in weekdays}
    # cron's own rule: where both are restricted, either is enough.
    either = not fields[2].startswith("*") and not fields[4].startswith("*")
    return {
        number
        for number, (month, day, weekday) in enumerate(_calendar(horizon))
        if month in months and ((day in days or weekday in weekdays) if either else (day in days and weekday in weekdays))
    }


@functools.cache
def _calendar(horizon: int) -> list[tuple[int, int, int]]:
    """Return month, day and weekday (0 is Sunday) of each day."""
    dates = (FIRST + datetime.timedelta(days=number) for number in range(horizon))
    return [(date.month, date.day, date.isoweekday() % 7) for date in dates]


def _numbers(field: str, low: int, high: int) -> set[int]:
    """Return the numbers that a field of a schedule names."""
    found: set[int] = set()
    for item in field.split(","):
        span, _, step = item.partition("/")
        first, _, last = span.partition("-")
        start, end = (low, high) if span == "*" else (_number(first), _number(last or (str(high) if step else first)))
        found |= set(range(start, end + 1, int(step or 1)))
    return found


def _number(text: str) -> int:
    return NAMES[text] if text in NAMES else int(text)
