"""The rendered set-up, run: the Job's own script and files, with addresses and paths of here."""

from __future__ import annotations

import subprocess
from pathlib import Path

from specify_infra import Plan, plan, production
from specify_infra.testing import only

ADMIN = 'the "admin\'s" pass\\word'
"""A password with everything that JSON, curl and shells trip over."""

PLAN: Plan = plan(production())


def files(name: str) -> dict[str, str]:
    """Return the files of a ConfigMap of the production preset."""
    return dict(only(PLAN, "ConfigMap", name)["data"])


def environment_of(kind: str, name: str) -> dict[str, str]:
    """Return the plain variables of a workload's container."""
    (container,) = only(PLAN, kind, name)["spec"]["template"]["spec"]["containers"]
    return {item["name"]: item["value"] for item in container["env"] if "value" in item}


def accounts() -> list[str]:
    """Return the names under which the Job mounts accounts."""
    pod = only(PLAN, "Job", "elasticsearch-setup")["spec"]["template"]["spec"]
    (volume,) = [one for one in pod["volumes"] if one["name"] == "accounts"]
    return sorted({item["path"].split("/")[0] for source in volume["projected"]["sources"] for item in source["secret"]["items"]})


def installed(address: str, folder: Path) -> str:
    """Run the set-up against an address, and return what it said."""
    (folder / "setup").mkdir(parents=True, exist_ok=True)
    (folder / "admin").mkdir(exist_ok=True)
    (folder / "admin" / "password").write_text(ADMIN)
    for name, text in files("elasticsearch-setup").items():
        (folder / "setup" / name).write_text(text)
    for account in accounts():
        place = folder / "accounts" / account
        place.mkdir(parents=True, exist_ok=True)
        (place / "username").write_text("kibana_system" if account == "kibana" else f"shop-{account}")
        (place / "password").write_text(f'{account}\'s "pass\\word"')
    script = (folder / "setup" / "setup.sh").read_text()
    assert script.count("folder=/etc/elasticsearch\n") == 1
    local = script.replace("folder=/etc/elasticsearch\n", f"folder={folder}\n")
    variables = environment_of("Job", "elasticsearch-setup") | {"URL": address, "CA": "", "PATH": "/usr/bin:/bin"}
    ran = subprocess.run(["bash", "-c", local], env=variables, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    return ran.stdout
