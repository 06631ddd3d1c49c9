"""The whole processes that are compared: an empty cdk8s app, and the synth of all presets."""

from __future__ import annotations

import sys


def empty(out: str) -> None:
    from specify_infra.constructs.runtime import use_bundled_node

    use_bundled_node()
    import cdk8s

    app = cdk8s.App(outdir=out)
    cdk8s.Chart(app, "empty")
    app.synth()


def presets(out: str) -> None:
    from specify_infra.cli.main import main

    main(["synth", "--out", out], standalone_mode=False)


if __name__ == "__main__":
    {"empty": empty, "presets": presets}[sys.argv[1]](sys.argv[2])
