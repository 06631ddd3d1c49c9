"""Values: what each shape takes and refuses, and how quantities, images, shares and schedules are read."""

from __future__ import annotations

import zoneinfo
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from specify_infra import InfraError, values
from specify_infra.values import ImageReference, amount, cpu, image_reference, impossible, is_network, is_time_zone, memory, share

DIGEST = "sha256:" + "0123456789abcdef" * 4

TAKEN: dict[str, tuple[Any, ...]] = {
    "Name": ("a", "shop", "shop-2", "a" * 52),
    "Port": (1, 8080, 65535),
    "Namespace": ("a", "shop", "defaults", "my-default", "kube", "kubernetes", "a" * 49),
    "Volume": ("1G", "1Gi", "20Gi", "1.5Ti", "1024Mi", "1000M"),
    "Quantity": ("1", "0.05", "0.5", "100m", "256Mi", "20Gi", "1.5Ti", "2k"),
    "Image": ("shop:1", "a/b/c:1.4.2", "localhost:5000/shop:1", f"registry.example.org/my_shop@{DIGEST}", f"shop:1@{DIGEST}", "shop"),
    "Schedule": ("* * * * *", "*/5 0-6,22 1,15 JAN-MAR mon", "@daily", "15 3 * * 0"),
    "Host": ("localhost", "shop.example.org", "*.example.org", "10.0.0.example.org", "1.2.3"),
    "DialledHost": ("localhost", "db.example.org", "10.0.0.1"),
    "LabelKey": ("spot", "karpenter.sh/capacity-type", "a" * 63),
    "LabelValue": ("", "spot", "A_b.c-1", "a" * 63),
    "Zone": ("us-east-1a", "1"),
    "TimeZone": ("UTC", "Etc/UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+1", "America/Port-au-Prince"),
    "UserId": (1, 2147483647),
    "Path": ("/", "/health/ready", "/a%20b"),
    "Cidr": ("10.0.0.0/8", "2001:db8::/32"),
    "VariableName": ("A", "LOG_LEVEL", "_x1", "A" * 253),
    "Percentage": (1, 100),
    "IntOrPercent": (0, 3, 2147483647, "0%", "25%", "100%"),
}

REFUSED: dict[str, tuple[Any, ...]] = {
    "Name": ("", "Shop", "1shop", "-shop", "shop-", "my_shop", "a.b", "a" * 53, "shop\n", 5),
    "Port": (0, -1, 65536, "8080", 80.5, True),
    "Namespace": ("default", "kube-system", "kube-", "Shop", "a" * 50),
    "Volume": ("1", "0Gi", "512Mi", "999M", "0.5Gi", "0.0001T", "999999999", "1", "100m", "1Gi\n", 20),
    "Quantity": ("", "0", "0.0", "0Mi", "-1", "1 Gi", "1GB", "1e3", "m", "1Mi\n", 1),
    "Image": ("Shop:1", "https://example.org/shop:1", "shop:", "shop@sha256:abc", "a//b:1", "/shop:1", "shop :1", "shop:1\n"),
    "Schedule": ("every day", "* * * *", "* * * * * *", "@reboot", "* * * * *\n"),
    "Host": ("Shop.example.org", "https://example.org", "example.org:443", "a..b", "-a.b", "a_b", "", "10.0.0.1"),
    "DialledHost": ("*.example.org", "https://example.org", "10.0.0.1:5432", ""),
    "LabelKey": ("", "a/b/c", "/a", "a/", "-a", "a b", "a" * 64),
    "LabelValue": ("a b", "-a", "a-", "a" * 64, "a\n"),
    "Zone": ("", "a b!", "a\n"),
    "TimeZone": ("", "Local", "../etc/passwd", "/Etc/UTC", "Central European Time", "+01:00", "Etc/UTC\n"),
    "UserId": (0, 2147483648),
    "Path": ("ready", "/a b", "/a?b=c", "/a#b", "/a\n"),
    "Cidr": ("10.0.0.0", "10.0.0.0/", "example.org/24"),
    "VariableName": ("1A", "A-B", "A B", "", "A\n", "A" * 254),
    "Percentage": (0, 101, "70"),
    "IntOrPercent": (-1, 2147483648, "25", "101%", "-1%", "007%", 0.5),
}


@pytest.mark.parametrize(("shape", "value"), [(shape, value) for shape, taken in TAKEN.items() for value in taken])
def test_a_shape_takes(shape: str, value: Any) -> None:
    assert msgspec.convert(value, getattr(values, shape), strict=True) == value


@pytest.mark.parametrize(("shape", "value"), [(shape, value) for shape, refused in REFUSED.items() for value in refused])
def test_a_shape_refuses(shape: str, value: Any) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(value, getattr(values, shape), strict=True)


@pytest.mark.parametrize(
    ("quantity", "number"),
    [("1", 1), ("0.5", Decimal("0.5")), ("100m", Decimal("0.1")), ("1k", 1000), ("1Ki", 1024), ("1.5Gi", 1610612736), ("1P", 10**15)],
)
def test_quantities_are_exact_numbers(quantity: str, number: Any) -> None:
    assert amount(quantity) == number


def test_quantities_compare_whatever_their_unit() -> None:
    assert amount("1000m") == amount("1")
    assert amount("1Gi") == amount("1024Mi")
    assert amount("1G") < amount("1Gi")


@pytest.mark.parametrize("wrong", ["", "1GB", "1 Gi", "-1", "ten"])
def test_what_is_no_quantity_is_told(wrong: str) -> None:
    with pytest.raises(InfraError, match="not a Kubernetes quantity"):
        amount(wrong)


@pytest.mark.parametrize(("cores", "written"), [("1", "1"), ("1.1", "1100m"), ("0.0001", "1m"), ("13.75", "13750m"), ("0", "0")])
def test_cores_are_written_as_kubernetes_does_rounded_up(cores: str, written: str) -> None:
    assert cpu(Decimal(cores)) == written


@pytest.mark.parametrize(("size", "written"), [(1, "1Mi"), (2**20, "1Mi"), (2**30, "1Gi"), (2**30 + 1, "1025Mi"), (0, "0Mi")])
def test_bytes_are_written_in_mebibytes_rounded_up(size: int, written: str) -> None:
    assert memory(Decimal(size)) == written


@pytest.mark.parametrize(
    ("image", "parts"),
    [
        ("shop", ("shop", "", "")),
        ("shop:1.4", ("shop", "1.4", "")),
        ("localhost:5000/shop", ("localhost:5000/shop", "", "")),
        ("localhost:5000/shop:1", ("localhost:5000/shop", "1", "")),
        (f"a/b@{DIGEST}", ("a/b", "", DIGEST)),
        (f"a/b:1@{DIGEST}", ("a/b", "1", DIGEST)),
    ],
)
def test_an_image_reference_comes_apart(image: str, parts: tuple[str, str, str]) -> None:
    assert image_reference(image) == ImageReference(*parts)


@pytest.mark.parametrize(("cidr", "valid"), [("10.0.0.0/8", True), ("10.0.0.1/8", False), ("10.0.0.0/33", False), ("2001:db8::/32", True)])
def test_a_network_has_no_bits_behind_its_prefix(cidr: str, valid: bool) -> None:
    assert is_network(cidr) is valid


@pytest.mark.parametrize(
    ("value", "total", "up", "down"), [(2, 10, 2, 2), ("25%", 10, 3, 2), ("0%", 10, 0, 0), ("100%", 3, 3, 3), ("1%", 1, 1, 0)]
)
def test_a_share_is_rounded_up_for_surge_and_down_for_the_rest(value: Any, total: int, up: int, down: int) -> None:
    assert share(value, total, round_up=True) == up
    assert share(value, total, round_up=False) == down


@pytest.mark.parametrize(
    "schedule", ["* * * * *", "0 0 1 1 0", "59 23 31 12 6", "*/5 0-6,22 1,15 JAN-MAR MON", "0-30/10 * * * *", "@hourly"]
)
def test_a_schedule_that_comes_is_possible(schedule: str) -> None:
    assert list(impossible(schedule)) == []


@pytest.mark.parametrize(
    ("schedule", "field"),
    [
        ("60 * * * *", ("60", 0, 59)),
        ("* 24 * * *", ("24", 0, 23)),
        ("* * 0 * *", ("0", 1, 31)),
        ("* * * 13 *", ("13", 1, 12)),
        ("* * * * 8", ("8", 0, 6)),
        ("30-10 * * * *", ("30-10", 0, 59)),
        ("*/0 * * * *", ("*/0", 0, 59)),
        ("1,61 * * * *", ("61", 0, 59)),
        ("1,, * * * *", ("", 0, 59)),
        ("- * * * *", ("-", 0, 59)),
    ],
)
def test_a_schedule_that_never_comes_is_told(schedule: str, field: tuple[str, int, int]) -> None:
    assert list(impossible(schedule)) == [field]


@pytest.mark.parametrize("size", TAKEN["Volume"])
def test_a_volume_has_a_gigabyte_at_least(size: str) -> None:
    assert amount(size) >= 10**9


@pytest.mark.parametrize(
    "size", [size for size in REFUSED["Volume"] if size in ("1", "0Gi", "512Mi", "999M", "0.5Gi", "0.0001T", "999999999")]
)
def test_what_is_refused_as_a_volume_has_less(size: str) -> None:
    assert amount(size) < 10**9


@pytest.mark.parametrize(("name", "known"), [("Europe/Berlin", True), ("UTC", True), ("Europe/Berln", False), ("Europe", False)])
def test_a_time_zone_is_one_that_the_machine_knows(name: str, known: bool) -> None:
    assert is_time_zone(name) == known


def test_a_machine_without_time_zones_takes_every_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> None:
        raise zoneinfo.ZoneInfoNotFoundError(name)

    monkeypatch.setattr(zoneinfo, "ZoneInfo", unknown)
    is_time_zone.cache_clear()
    assert is_time_zone("Europe/Berln")
    is_time_zone.cache_clear()
