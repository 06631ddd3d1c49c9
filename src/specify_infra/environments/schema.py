"""The JSON Schema of a ``specify.yaml``. ``make docs`` writes it beside the command that prints it."""

from __future__ import annotations

from typing import Any

from specify_infra.environment import Environment
from specify_infra.environments.loading import PRESETS
from specify_infra.specs.schema import json_schema


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a ``specify.yaml``, for editors."""
    definitions: dict[str, Any] = {}
    json_schema(Environment, definitions)
    environment = definitions["Environment"]
    extends = {"description": "The preset that it starts from. Without one, everything must be said.", "enum": list(PRESETS)}
    own = {key: value for key, value in environment["properties"].items() if key != "name"}
    # Without a preset everything must be said, and that is components at least.
    either = [{"required": ["extends"]}, {"required": ["components"]}]
    rest = {key: value for key, value in environment.items() if key != "required"}
    definitions["Environment"] = {**rest, "properties": {"extends": extends, **own}, "anyOf": either}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "specify.yaml",
        "type": "object",
        "required": ["environments"],
        "additionalProperties": False,
        "properties": {
            "environments": {
                "description": "Environments by name; each is a folder in dist/.",
                "type": "object",
                "minProperties": 1,
                "additionalProperties": {"$ref": "#/$defs/Environment"},
            }
        },
        "$defs": dict(sorted(definitions.items())),
    }
