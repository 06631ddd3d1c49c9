"""The certificates and keys of one control plane, made by openssl, valid for two days."""

from __future__ import annotations

import subprocess
from pathlib import Path


class Pki:
    """A folder of keys and certificates. Every method returns the certificate's path; its key ends in .key."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.authority = self._authority("ca")
        self.front_proxy_authority = self._authority("front-proxy-ca")
        self.service_accounts = folder / "service-accounts.key"
        """Signs the tokens of service accounts."""
        self._openssl("genrsa", "-out", self.service_accounts, "2048")

    def serving(self, name: str, *, addresses: tuple[str, ...], names: tuple[str, ...] = ()) -> Path:
        """A server's certificate for these addresses and DNS names."""
        alternatives = [*(f"IP:{address}" for address in addresses), *(f"DNS:{host}" for host in names)]
        usage = ["-addext", "extendedKeyUsage=serverAuth", "-addext", f"subjectAltName={','.join(alternatives)}"]
        return self._issue(name, f"/CN={name}", self.authority, usage)

    def client(self, name: str, *, group: str = "", authority: Path | None = None) -> Path:
        """A client's certificate: Kubernetes takes `name` for the user and `group` for one of its groups."""
        subject = f"/O={group}/CN={name}" if group else f"/CN={name}"
        return self._issue(name, subject, authority or self.authority, ["-addext", "extendedKeyUsage=clientAuth"])

    def _authority(self, name: str) -> Path:
        return self._request(name, f"/CN={name}", ["-addext", "keyUsage=critical,keyCertSign,digitalSignature"])

    def _issue(self, name: str, subject: str, authority: Path, extra: list[str]) -> Path:
        signer = ["-CA", str(authority), "-CAkey", str(authority.with_suffix(".key"))]
        leaf = ["-addext", "basicConstraints=critical,CA:FALSE"]
        return self._request(name, subject, [*signer, *leaf, *extra])

    def _request(self, name: str, subject: str, extra: list[str]) -> Path:
        certificate = self.folder / f"{name.replace(':', '-')}.crt"
        kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-days", "2"]
        output = ["-subj", subject, "-keyout", str(certificate.with_suffix(".key")), "-out", str(certificate)]
        self._openssl("req", "-x509", *kind, *output, *extra)
        return certificate

    @staticmethod
    def _openssl(*arguments: str | Path) -> None:
        command = ["openssl", *map(str, arguments)]
        result = subprocess.run(command, capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)
        if result.returncode:
            raise RuntimeError(f"{' '.join(command)}:\n{result.stderr}")
