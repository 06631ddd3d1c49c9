"""A client of thirty lines that speaks RESP, so that the proofs need no library: it logs in, asks, and follows MOVED."""

from __future__ import annotations

import socket
import ssl
import time
import zlib
from collections.abc import Sequence
from typing import Any


class RefusedError(Exception):
    """The server answered with an error."""


class Connection:
    """One connection to one server."""

    def __init__(self, address: str, login: Sequence[str] = (), *, tls: ssl.SSLContext | None = None, timeout: float = 60) -> None:
        plain = socket.create_connection((address, 6379), timeout=timeout)
        self.socket = tls.wrap_socket(plain, server_hostname="localhost") if tls else plain
        self.file = self.socket.makefile("rb")
        if login:
            self.ask("AUTH", *login)

    def ask(self, *words: object) -> Any:
        """Return the answer to a command.

        Raises:
            RefusedError: when it is an error.
        """
        parts = [word if isinstance(word, bytes) else str(word).encode() for word in words]
        self.socket.sendall(b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%s\r\n" % (len(part), part) for part in parts))
        return self._answer()

    def _answer(self) -> Any:
        line = self.file.readline()
        if not line:
            raise ConnectionError("closed")
        kind, rest = line[:1], line[1:-2]
        if kind == b"-":
            raise RefusedError(rest.decode())
        if kind == b":":
            return int(rest)
        if kind == b"$":
            return None if rest == b"-1" else self.file.read(int(rest) + 2)[:-2]
        if kind == b"*":
            return [self._answer() for _ in range(int(rest))]
        return rest.decode()

    def close(self) -> None:
        self.socket.close()


class Cluster:
    """A client of a cluster: it keeps a connection to each server, and asks again where it is sent to."""

    def __init__(self, addresses: dict[str, str], login: Sequence[str], *, tls: ssl.SSLContext | None = None) -> None:
        self.addresses = addresses
        """Announced name to address, kept up to date by whoever moves servers."""
        self.login, self.tls = login, tls
        self.connections: dict[str, Connection] = {}
        self.away: set[str] = set()
        """Who did not answer: asked last."""
        self.answered = ""
        """Who answered last."""

    def to(self, name: str) -> Connection:
        if name not in self.connections:
            self.connections[name] = Connection(self.addresses[name], self.login, tls=self.tls, timeout=1)
        return self.connections[name]

    def ask(self, *words: object) -> Any:
        """Return the answer of whoever serves the key, which is the second word. It tries for some seconds."""
        key = zlib.crc32(str(words[1]).encode())
        failed: Exception | None = None
        name = ""
        for turn in range(20):
            name = name or self._any(key + turn)
            try:
                answer = self.to(name).ask(*words)
                self.away.discard(name)
            except RefusedError as error:
                failed, name = error, self._elsewhere(error, words)
            except OSError as error:
                failed = error
                self.connections.pop(name, None)
                self.away.add(name)
                name = ""
            else:
                self.answered = name
                return answer
        raise failed or ConnectionError("sent in circles")

    def _any(self, number: int) -> str:
        names = sorted(set(self.addresses) - self.away) or sorted(self.addresses)
        return names[number % len(names)]

    def _elsewhere(self, error: RefusedError, words: tuple[object, ...]) -> str:
        """Return where an answer sends us; nowhere in particular, where a server does not know at the moment."""
        kind, *rest = str(error).split(" ")
        if kind == "MOVED" and (name := rest[1].rpartition(":")[0]) in self.addresses:
            return name
        if kind not in ("MOVED", "CLUSTERDOWN"):
            raise error
        # While a shard changes hands, who hears of its old master first knows no master of it, or not its name, for a moment.
        time.sleep(0.1)
        return ""
