"""Build keys: one hash over everything a file is built from, so that equal keys mean nothing to do."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import vanban
from vanban.publish.untouched import remembered

_PACKAGE = Path(vanban.__file__).parent
_UNREADABLE = b"\x00"
_READABLE = b"\x01"


def build_key(*, program: str, options: str, inputs: Mapping[str, Path | bytes]) -> str:
    """The hash of the program, the options and every input's name and content, in hex.

    `inputs` gives content by name: bytes, or the path of a file. A file that is missing or cannot be read has
    a key of its own; telling the clerk is the work of whoever reads it.
    """
    key = hashlib.sha256()
    _add(key, program.encode())
    _add(key, options.encode())
    for name in sorted(inputs):
        _add(key, name.encode())
        _add(key, _content(inputs[name]))
    return key.hexdigest()


def _add(key: "hashlib._Hash", part: bytes) -> None:
    """Add a part after its length, so that no two lists of parts run together into the same bytes."""
    key.update(len(part).to_bytes(8, "big"))
    key.update(part)


def _content(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return _READABLE + source
    try:
        return _READABLE + source.read_bytes()
    except OSError:
        return _UNREADABLE


@cache
def program_fingerprint() -> str:
    """The hash of what makes the bytes beside the data: the package's files, Python, the installed libraries."""
    files = sorted(_files(_PACKAGE), key=lambda file: file.path)
    known = [vanban.__version__, sys.version, *_installed()]
    return remembered(_PACKAGE / "__pycache__" / "dau-chuong-trinh", files, repr(known), lambda: _hash(files, known))


def _hash(files: Iterable[os.DirEntry[str]], known: Iterable[str]) -> str:
    key = hashlib.sha256()
    for part in known:
        _add(key, part.encode())
    for entry in files:
        _add(key, entry.path[len(str(_PACKAGE)) :].encode())
        with open(entry.path, "rb") as file:  # noqa: PTH123  # a third of the time of Path.open, for every build
            _add(key, file.read())
    return key.hexdigest()


def _files(folder: Path | str) -> Iterator[os.DirEntry[str]]:
    """Every file of the package, without compiled ones."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                yield entry


def _installed() -> list[str]:
    """The folders that name each installed library with its version: far quicker than importlib.metadata."""
    places = [place for place in sys.path if place.endswith("site-packages") and Path(place).is_dir()]
    return sorted(name for place in places for name in os.listdir(place) if name.endswith(".dist-info"))  # noqa: PTH208
