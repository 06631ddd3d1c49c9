"""The command; see the package."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.dashboards.pages import PAGES
from tools.dashboards.shape import written

COMPONENTS = Path(__file__).resolve().parents[2] / "src" / "specify_infra" / "components"


def main(arguments: list[str]) -> int:
    stale = [page for page in PAGES if not (file := COMPONENTS / f"{page.file}.json").exists() or file.read_text() != written(page)]
    if "--check" in arguments:
        for page in stale:
            print(f"{page.file}.json is stale: run make dashboards and commit it", file=sys.stderr)
        return 1 if stale else 0
    for page in stale:
        (COMPONENTS / f"{page.file}.json").write_text(written(page))
    print(f"{len(PAGES)} dashboards, {len(stale)} of them written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
