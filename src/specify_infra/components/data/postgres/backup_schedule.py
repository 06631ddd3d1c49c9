"""How long a cron schedule may pause: what a backup's age, and with it an alert's limit and a promise, follows from."""

from __future__ import annotations

import datetime
import functools
import itertools
from collections.abc import Iterator

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
    runs = sorted({run for schedule in schedules for run in _runs(schedule)})
    return max((later - earlier for earlier, later in itertools.pairwise(runs)), default=DAYS * 86400)


def _runs(schedule: Schedule) -> Iterator[int]:
    """Yield when a schedule runs, in seconds from the first day."""
    fields = NICKNAMES.get(schedule, schedule).lower().split(" ")
    minutes, hours = (_numbers(field, low, high) for field, low, high in ((fields[0], 0, 59), (fields[1], 0, 23)))
    times = [hour * 3600 + minute * 60 for hour in hours for minute in minutes]
    return (day * 86400 + time for day in _days(fields) for time in times)


def _days(fields: list[str]) -> Iterator[int]:
    """Yield the days, counted from the first, on which a schedule runs."""
    days, months, weekdays = (_numbers(field, low, high) for field, low, high in zip(fields[2:], (1, 1, 0), (31, 12, 7), strict=True))
    weekdays = {day % 7 for day in weekdays}
    for number in range(DAYS):
        date = FIRST + datetime.timedelta(days=number)
        by_day, by_weekday = date.day in days, date.isoweekday() % 7 in weekdays
        # cron's own rule: where both are restricted, either is enough.
        either = not fields[2].startswith("*") and not fields[4].startswith("*")
        if date.month in months and (by_day or by_weekday if either else by_day and by_weekday):
            yield number


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
