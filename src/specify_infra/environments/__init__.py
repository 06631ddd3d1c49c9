"""The presets, and environments from a file."""

from specify_infra.environments.dev import dev
from specify_infra.environments.loading import PRESETS, load, parse, presets
from specify_infra.environments.production import production
from specify_infra.environments.staging import staging

__all__ = ["PRESETS", "dev", "load", "parse", "presets", "production", "staging"]
