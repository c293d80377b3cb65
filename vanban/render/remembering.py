"""The memory of compiled templates: what was compiled once is read back as data, in any later run.

An entry holds steps, packed parts and names, never code: programs are made anew from the steps, behind the second wall.
Whoever can write into the folder can change what documents say, as he can in the templates beside it, and no more. An
entry that is damaged, of another program or of other templates is not there; writing one that cannot be written is no
fault.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vanban.core.dataclass import dataclass
from vanban.package.writing import Member
from vanban.render.compiled import CompiledTemplate
from vanban.render.context_types import fields_of, fields_with_types
from vanban.render.finishing import Unsound
from vanban.render.step_records import steps_of, steps_record
from vanban.render.telling import Teller

MOST_ENTRIES = 40
_ENDING = ".mau"
_DAMAGED = (OSError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, Unsound)


@dataclass(frozen=True)
class Memory:
    """A folder of compiled templates; `program` is the fingerprint of the program and the libraries it runs with."""

    folder: Path
    program: str

    def key(self, templates: Path, name: str, context: type, sizes: Mapping[str, float]) -> str:
        """The hash of everything a compiled template is made of. Raises OSError when a template cannot be read."""
        parts = [self.program, templates.name, name, *_contract(context), *(f"{k}={sizes[k]!r}" for k in sorted(sizes))]
        key = hashlib.sha256("\0".join(parts).encode())
        for path in (templates / name, *sorted((templates / "khoi").glob("*.docx"))):
            key.update(f"\0{path.name}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
        return key.hexdigest()

    def recall(self, key: str, context: type) -> CompiledTemplate | None:
        """The compiled template of this key, or None."""
        try:
            data = (self.folder / f"{key}{_ENDING}").read_bytes()
            digest, content = data[:32], data[32:]
            if hashlib.sha256(content).digest() != digest:
                return None
            length = int.from_bytes(content[:4], "big")
            return _template(json.loads(content[4 : 4 + length]), content[4 + length :], context)
        except _DAMAGED:
            return None

    def keep(self, key: str, template: CompiledTemplate) -> None:
        """Remember a compiled template; the oldest entries beyond a number go."""
        head = json.dumps(_record(template), ensure_ascii=False).encode()
        blob = b"".join(member.packed for member in template.kept.values())
        content = len(head).to_bytes(4, "big") + head + blob
        if any(folder.is_symlink() for folder in (self.folder, self.folder.parent)):
            return
        with contextlib.suppress(OSError):
            self.folder.mkdir(exist_ok=True)  # its parent is made by whoever locks a workspace
            waiting = self.folder / f"{key}.{os.getpid()}"
            waiting.write_bytes(hashlib.sha256(content).digest() + content)
            waiting.replace(self.folder / f"{key}{_ENDING}")
            for old in sorted(self.folder.glob("*"), key=lambda path: -path.stat().st_mtime_ns)[MOST_ENTRIES:]:
                old.unlink()


def _contract(context: type) -> Iterator[str]:
    yield f"{context.__module__}.{context.__qualname__}"
    for owner, name in fields_of(context):
        yield f"{owner.__qualname__}.{name}: {fields_with_types(owner)[name]!r}"


def _record(template: CompiledTemplate) -> dict[str, Any]:
    return {
        "name": template.name,
        "kept": {n: [m.crc, m.size, m.method, len(m.packed)] for n, m in template.kept.items()},
        "parts": {part: steps_record(steps) for part, steps in template.parts.items()},
        "styles": sorted(template.character_styles),
        "unused": template.unused,
        "folder": template.teller.folder,
        "kinds": dict(template.teller.kinds),
        "last_drawing": template.last_drawing,
    }


def _template(record: dict[str, Any], blob: bytes, context: type) -> CompiledTemplate:
    """The template of a record, with its programs. Raises Unsound when they cannot be made."""
    kept, place = {}, 0
    for name, (crc, size, method, length) in record["kept"].items():
        kept[name] = Member(crc, size, blob[place : place + length], method)
        place += length
    template = CompiledTemplate(
        record["name"],
        context,
        kept,
        {part: steps_of(steps) for part, steps in record["parts"].items()},
        frozenset(record["styles"]),
        tuple(record["unused"]),
        Teller(record["folder"], record["name"], record["kinds"]),
        int(record["last_drawing"]),
    )
    template.make_programs()
    return template
