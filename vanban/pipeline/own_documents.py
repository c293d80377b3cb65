"""The year's documents that have a file of their own, told from names and words of files: nothing is parsed.

A document that mentions another is made from that one's file too. The words of a file may mention more than its lists
do: it is then made anew once too often, never once too few. What is wrong in a file is told by whoever reads it.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from vanban.core.chu import gan_nhat
from vanban.doctypes.registry import NAMED, DocType
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.workspace import Workspace

VAN_BAN = "van_ban"
_NAME = re.compile(r"[a-z0-9_]{1,33}")
_TYPE = re.compile(rb"^\W*loai:[ \t]*[\"']?(\w+)", re.MULTILINE)
_MENTION = re.compile(rb"[a-z0-9_]+(?:-[a-z0-9_]+)?")
_COMMENT = re.compile(rb"^[ \t]*#.*$", re.MULTILINE)


def documents(workspace: Workspace, nam: int) -> Mapping[str, DocType]:
    """The type of each document of the year by name; a guess where its file says none that there is."""
    found = {}
    for path in sorted((workspace.data / str(nam) / VAN_BAN).glob("*.yaml")):
        if _NAME.fullmatch(path.stem):
            match = _TYPE.search(content_of(path))
            meant = gan_nhat(match[1].decode(), NAMED) if match else None
            found[path.stem] = NAMED[meant or next(iter(NAMED))]
    return found


def period_file(workspace: Workspace, nam: int, ky: Ky) -> Path:
    """The outcomes file of a period."""
    return workspace.data / str(nam) / "ket_qua" / f"{ky.value}.yaml"


def mentioned(workspace: Workspace, nam: int, names: Iterable[str], known: Collection[str]) -> frozenset[str]:
    """These documents, those of the `known` ones that they mention, those that these mention in turn."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            text = _COMMENT.sub(b"", content_of(workspace.data / str(nam) / VAN_BAN / f"{name}.yaml"))
            waiting += {word.decode() for word in _MENTION.findall(text)}.intersection(known)
    return frozenset(found)


def periods_shown(names: Collection[str]) -> frozenset[Ky]:
    """The periods that must be read for documents of these names."""
    shown = [ky for ky in Ky if ky.ten_bao_cao in names]
    return frozenset(ky for last in shown for ky in (*last.truoc, last))


def content_of(path: Path) -> bytes:
    """The bytes of a file; none when it cannot be read, which is told by whoever reads it."""
    try:
        return path.read_bytes()
    except OSError:
        return b""
