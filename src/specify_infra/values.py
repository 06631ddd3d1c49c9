"""The small values that users write: names, quantities, images, schedules, addresses.

Each is a plain string or number in Python, YAML and JSON, with its shape in the type, so that one check serves all three.
Knows how such a value is parsed and compared. Must not know who uses it.
"""

from __future__ import annotations

import functools
import ipaddress
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Annotated

import msgspec
from msgspec import Meta

from specify_infra.errors import refuse

Name = Annotated[
    str,
    Meta(
        pattern=r"^[a-z]([-a-z0-9]{0,50}[a-z0-9])?$(?!\n)",
        description="a DNS label: lower case letters, digits and dashes, a letter first, at most 52 characters",
        examples=["specify"],
    ),
]
"""An object's name. 52 characters, since Kubernetes appends up to 11 to a CronJob's pods (DNS labels end at 63)."""

Namespace = Annotated[
    str,
    Meta(
        pattern=r"^(?!default$|kube-)[a-z]([-a-z0-9]{0,47}[a-z0-9])?$(?!\n)",
        description="a DNS label, not default or kube-...: lower case letters, digits and dashes, a letter first, at most 49 characters",
        examples=["specify"],
    ),
]
"""Where everything is denied by default, and Pod Security holds: the cluster's own pods must not be in there. 49 characters, since layers
append up to 14 (DNS labels end at 63)."""

Port = Annotated[int, Meta(ge=1, le=65535, description="a port number, 1-65535", examples=[8080])]

Quantity = Annotated[
    str,
    Meta(
        pattern=r"^(?=[0.]*[1-9])[0-9]+(\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$(?!\n)",
        description="a Kubernetes quantity above 0 in quotes, such as 100m, 0.5, 256Mi or 20Gi",
        examples=["256Mi"],
    ),
]
"""CPU (cores, ``m`` for thousandths) or bytes (``Mi``, ``Gi`` ...), positive, as Kubernetes writes them."""

Volume = Annotated[
    str,
    Meta(
        pattern=r"^([1-9][0-9]*(\.[0-9]+)?[GTP]i?|[1-9][0-9]{3,}Mi?)$(?!\n)",
        description="the size of a server's volume in quotes, 1G or more, such as 5Gi or 1500Mi",
        examples=["20Gi"],
    ),
]
"""Bytes, as a quantity. Less than a gigabyte is a slip: no server here starts on it and keeps something."""

Image = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]+(?=/))?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(@sha256:[0-9a-f]{64})?$(?!\n)",
        description="an image reference with a tag or a digest, such as registry.example.com/specify:1.4.2",
        examples=["registry.example.com/specify:1.4.2"],
    ),
]

Schedule = Annotated[
    str,
    Meta(
        pattern=r"^(@(hourly|daily|weekly|monthly|yearly)|[0-9*,/-]+ [0-9*,/-]+ [0-9*,/-]+ [0-9A-Za-z*,/-]+ [0-9A-Za-z*,/-]+)$(?!\n)",
        description="a cron schedule of five fields in quotes, or @hourly, @daily, @weekly, @monthly, @yearly",
        examples=["15 3 * * *"],
    ),
]

Host = Annotated[
    str,
    Meta(
        pattern=r"^(?![0-9]+(\.[0-9]+){3}$)(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$(?!\n)",
        max_length=253,
        description="a host name, not an address, in lower case, without scheme, port or path",
        examples=["specify.example.com"],
    ),
]
"""What clients ask for. Neither an Ingress nor a Gateway takes an address there."""

DialledHost = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$(?!\n)",
        max_length=253,
        description="a host name in lower case or an IPv4 address, without scheme, port or path",
        examples=["db.example.com"],
    ),
]
"""What pods dial outside."""

Path = Annotated[str, Meta(pattern=r"^/[^\s?#]*$(?!\n)", description="an absolute URL path, such as /readyz")]

Cidr = Annotated[
    str,
    Meta(
        pattern=r"^[0-9a-fA-F.:]+/[0-9]{1,3}$(?!\n)",
        description="an address range in CIDR form, such as 10.20.0.0/16 or 10.1.2.3/32",
    ),
]

Ports = Annotated[tuple[Port, ...], Meta(min_length=1, description="a list of one port or more, 1-65535")]

Ranges = Annotated[
    tuple[Cidr, ...],
    Meta(min_length=1, description="a list of one address range or more in CIDR form, such as 10.20.0.0/16 or 10.1.2.3/32"),
]

Url = Annotated[
    str,
    Meta(
        pattern=r"^https?://[^\s\"'<>\\]+$(?!\n)",
        description="an address that starts with https:// or http://",
        examples=["https://wiki.example.com/runbooks"],
    ),
]

VariableName = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z_][A-Za-z0-9_]*$(?!\n)",
        max_length=253,
        description="an environment variable's name, such as LOG_LEVEL, at most 253 characters",
    ),
]

LabelKey = Annotated[
    str,
    Meta(
        pattern=r"^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$(?!\n)",
        description="a label's key: at most 63 letters, digits, dashes, dots and underscores, after a domain and a slash or without",
        examples=["karpenter.sh/capacity-type"],
    ),
]

LabelValue = Annotated[
    str,
    Meta(
        pattern=r"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$(?!\n)",
        description="a label's value: at most 63 letters, digits, dashes, dots and underscores",
    ),
]

Zone = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$(?!\n)",
        description="a zone as nodes are labelled with it, such as us-east-1a: letters, digits, dashes, dots and underscores",
        examples=["us-east-1a"],
    ),
]

TimeZone = Annotated[
    str,
    Meta(
        pattern=r"^(?!Local$)[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$(?!\n)",
        description="a time zone's name as IANA has it, such as Europe/Berlin or Etc/UTC",
        examples=["Europe/Berlin"],
    ),
]

UserId = Annotated[int, Meta(ge=1, le=2147483647, description="a user id that is not root's, 1-2147483647")]

Percentage = Annotated[int, Meta(ge=1, le=100, description="a whole percentage, 1-100")]
Count = Annotated[int, Meta(ge=1, description="a whole number, 1 or more")]
CountOrNone = Annotated[int, Meta(ge=0, description="a whole number, 0 or more")]
Seconds = Annotated[int, Meta(ge=1, description="whole seconds, 1 or more")]

IntOrPercent = (
    Annotated[int, Meta(ge=0, le=2147483647, description="a whole number, 0-2147483647")]
    | Annotated[str, Meta(pattern=r"^([0-9]|[1-9][0-9]|100)%$(?!\n)", description='a percentage in quotes, such as "25%"')]
)

_FACTOR = {
    "": Decimal(1),
    "m": Decimal(1) / 1000,
    **{unit: Decimal(1000) ** power for power, unit in enumerate("kMGTP", start=1)},
    **{f"{unit}i": Decimal(1024) ** power for power, unit in enumerate("KMGTP", start=1)},
}


def amount(quantity: str) -> Decimal:
    """Return a quantity as a number of cores or bytes, exact, so that quantities compare and add up.

    Raises:
        InfraError: when it is no Kubernetes quantity.
    """
    match = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)([a-zA-Z]*)", quantity)
    if match is None or match[2] not in _FACTOR:
        raise refuse("not a Kubernetes quantity", got=quantity, do="write a quantity such as 100m, 0.5, 256Mi or 20Gi")
    return Decimal(match[1]) * _FACTOR[match[2]]


def cpu(cores: Decimal) -> str:
    """Return cores as Kubernetes writes them: whole cores, else thousandths, rounded up."""
    thousandths = int((cores * 1000).to_integral_value(rounding="ROUND_CEILING"))
    return f"{thousandths // 1000}" if thousandths % 1000 == 0 else f"{thousandths}m"


def memory(size: Decimal) -> str:
    """Return bytes in whole mebibytes, rounded up; in gibibytes where that is exact."""
    mebibytes = int((size / 1024**2).to_integral_value(rounding="ROUND_CEILING"))
    return f"{mebibytes // 1024}Gi" if mebibytes and mebibytes % 1024 == 0 else f"{mebibytes}Mi"


class ImageReference(msgspec.Struct, frozen=True):
    """An image reference taken apart."""

    repository: str
    """Registry and path, such as ``registry.example.com/specify``."""
    tag: str
    """The tag; empty when there is none."""
    digest: str
    """``sha256:`` and 64 hexadecimal digits; empty when there is none."""


def image_reference(image: str) -> ImageReference:
    """Take an image reference apart; a colon before the last slash belongs to the registry's port."""
    name, _, digest = image.partition("@")
    repository, colon, tag = name.rpartition(":")
    if not colon or "/" in tag:
        repository, tag = name, ""
    return ImageReference(repository=repository, tag=tag, digest=digest)


@functools.cache
def is_network(cidr: str) -> bool:
    """Tell whether a range is one that Kubernetes accepts: valid, and without bits behind its prefix."""
    try:
        ipaddress.ip_network(cidr)
    except ValueError:
        return False
    return True


def impossible(schedule: str) -> Iterator[tuple[str, int, int]]:
    """Yield each field of a cron schedule that names no time, with the least and the most that it may be."""
    if schedule.startswith("@"):
        return
    bounds = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))
    for field, (low, high) in zip(schedule.split(" "), bounds, strict=True):
        for item in field.split(","):
            span, _, step = item.partition("/")
            ends = [int(end) for end in span.split("-") if end.isdigit()]
            whole = span == "*" or re.fullmatch(r"[0-9]+(-[0-9]+)?|[A-Za-z]{3}(-[A-Za-z]{3})?", span)
            if not whole or (step and not int(step)) or ends != sorted(ends) or any(not low <= end <= high for end in ends):
                yield item, low, high
                break


@functools.cache
def is_time_zone(name: str) -> bool:
    """Tell whether the machine's time zone database knows a name; true where it has no such database."""
    from zoneinfo import ZoneInfo  # here, since only few schedules name a zone

    for one in (name, "Etc/UTC"):
        try:
            ZoneInfo(one)
        except (OSError, ValueError, KeyError):  # a folder, a hostile path, no such zone
            continue
        return one == name
    return True


def time_zones() -> Iterable[str]:
    """Return the time zones that the machine knows."""
    from zoneinfo import available_timezones  # here, since only a wrong name needs it

    return sorted(available_timezones())


def network_of(cidr: str) -> str:
    """Return ``: <network>`` for an address with bits behind its prefix; nothing where it is no address at all."""
    try:
        return f": {ipaddress.ip_network(cidr, strict=False)}"
    except ValueError:
        return ""


def share(value: int | str, total: int, *, round_up: bool) -> int:
    """Return an int-or-percent as a number of ``total``, rounded as Kubernetes does (surge up, unavailable down)."""
    if isinstance(value, int):
        return value
    exact = int(value.rstrip("%")) * total
    return -(-exact // 100) if round_up else exact // 100
