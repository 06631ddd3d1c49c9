"""Secrets in plain sight: found by kind, by name and by shape, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import Document, app, drafted, environment, found, messages, of, pod

SECRET = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s", "namespace": "specify"}}


def variable(items: list[Document], name: str, value: str) -> None:
    pod(of(items, "Deployment"))["containers"][0]["env"].append({"name": name, "value": value})


def test_a_sound_plan_is_clean(said: Any) -> None:
    assert said("literals", lambda items: None) == []


@pytest.mark.parametrize("held", [{"data": {"a": "YQ=="}}, {"stringData": {"a": "b"}}])
def test_a_secret_with_contents_is_an_error(said: Any, held: dict[str, Any]) -> None:
    assert said("literals", lambda items: items.append({**SECRET, **held})) == ["error Secret specify/s: a Secret with its contents"]


def test_a_secret_that_someone_else_fills_is_fine(said: Any) -> None:
    assert said("literals", lambda items: items.append(SECRET)) == []


@pytest.mark.parametrize(
    "name",
    [
        "PASSWORD",
        "DATABASE_PASSWORD",
        "DB_PASS",
        "PASS",
        "PGPASSWD",
        "SSH_PASSPHRASE",
        "CLIENT_SECRET",
        "SECRET_KEY",
        "TOKEN",
        "API_KEY",
        "STRIPE_APIKEY",
        "AWS_ACCESS_KEY",
        "PRIVATE_KEY",
        "GCP_CREDENTIALS",
        "GCP_CREDENTIAL",
        "db_password",
    ],
)
def test_names_that_promise_a_secret_are_errors(said: Any, name: str) -> None:
    lines = said("literals", lambda items: variable(items, name, "x"))
    assert lines == [f"error Deployment specify/specify: variable {name} is named like a secret and has a plain value"]
    surroundings = environment(app(settings={name: "x"}))
    assert messages(found("literals", drafted(app(settings={name: "x"})), surroundings)) == [f"data.{name} is named like a secret"]


@pytest.mark.parametrize(
    "name",
    ["LOG_LEVEL", "CACHE_BYPASS", "COMPASS", "MAX_TOKENS", "PASSWORD_FILE", "TOKEN_URL", "SECRETS_PATH", "KEY", "PUBLIC_KEY_ID", "MONKEY"],
)
def test_names_that_promise_none_are_fine(said: Any, name: str) -> None:
    assert said("literals", lambda items: variable(items, name, "x")) == []


@pytest.mark.parametrize(
    "value",
    [
        "-----BEGIN RSA PRIVATE KEY-----\nMIIE",
        "-----BEGIN PRIVATE KEY-----",
        "postgresql://shop:hunter2@db.example.org/shop",
        "redis://:hunter2@cache.example.org:6379/0",
        "AKIA" + "IOSFODNN7EXAMPLE",
        "ghp_" + "a1B2" * 9,
        "glpat-" + "abcdefghij0123456789",
        "xoxb-" + "1234567890-abc",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2ln",
    ],
)
def test_values_that_are_a_secret_are_errors_whatever_their_name(said: Any, value: str) -> None:
    lines = said("literals", lambda items: variable(items, "SETTING", value))
    assert len(lines) == 1
    assert lines[0].startswith("error Deployment specify/specify: spec.template.spec.containers[0].env[")
    assert lines[0].endswith("].value holds what looks like a secret")
    assert value not in lines[0]


@pytest.mark.parametrize(
    "value",
    [
        "https://shop.example.org/a:b@c",
        "postgresql://db.example.org:5432/shop",
        "postgresql://shop@db.example.org",
        "user:password",
        "eyJ.eyJ.",
        "postgresql://shop:$(PASSWORD)@db.example.org",
        "-----BEGIN CERTIFICATE-----",
        "sha256:" + "a" * 64,
    ],
)
def test_values_that_only_look_alike_are_fine(said: Any, value: str) -> None:
    assert said("literals", lambda items: variable(items, "SETTING", value)) == []


def test_a_reference_to_a_secret_is_fine(said: Any) -> None:
    entry = {"name": "PASSWORD", "valueFrom": {"secretKeyRef": {"name": "s", "key": "password"}}}
    assert said("literals", lambda items: pod(of(items, "Deployment"))["containers"][0]["env"].append(entry)) == []
