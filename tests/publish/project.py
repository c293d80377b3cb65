"""What the tests of publish share: a build as the pipeline does it, sealed files, folders read whole."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from vanban.publish.atomic import publish
from vanban.publish.build_lock import build_lock
from vanban.publish.ledger import Ledger
from vanban.publish.published import Published

SEAL = 32


def build(root: Path, files: Mapping[str, bytes], out: Path | None = None) -> dict[str, Published]:
    """Publish under the project's lock and remember it; the build key is the hash of the bytes."""
    with build_lock(root, wait=120):
        ledger = Ledger.of(root)
        results = publish(files, out or root / "output", root=root, ledger=ledger)
        for result in results:
            ledger.record(result, key=hashlib.sha256(files[result.name]).hexdigest(), sources=["data/2023"])
        ledger.write()
    return {result.name: result for result in results}


def sealed(version: int, size: int = 200_000) -> bytes:
    """Bytes nobody can guess that carry their version in front and their own checksum at the end."""
    body = version.to_bytes(8, "big") + os.urandom(size - 8 - SEAL)
    return body + hashlib.sha256(body).digest()


def version_of(data: bytes) -> int:
    """The version of a sealed file; fails when the file is not whole."""
    assert hashlib.sha256(data[:-SEAL]).digest() == data[-SEAL:], f"a file of {len(data)} bytes is not whole"
    return int.from_bytes(data[:8], "big")


def contents(folder: Path) -> dict[str, bytes]:
    """Everything in a folder, hidden files too: name → bytes (none of a folder, or of what may not be read)."""
    if not folder.is_dir():
        return {}
    return {path.name: path.read_bytes() if readable(path) else b"" for path in folder.iterdir()}


def readable(path: Path) -> bool:
    return path.is_file() and os.access(path, os.R_OK)


def work_folders(root: Path) -> list[str]:
    """The work folders that stand in a project or in its output/."""
    found = (*root.glob(".vanban/work-*"), *root.glob(".vanban-work-*"), *root.glob("*/.vanban-work-*"))
    return sorted(path.name for path in found)
