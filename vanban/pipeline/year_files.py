"""The files that the documents of a year are made from: found and read once for all of them."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from vanban.doctypes.registry import DocType
from vanban.pipeline.workspace import Workspace

PROFILE = "ngoai_le.yaml"  # the exceptions of the agency from the rule book, where it has any
_UNREADABLE = b""


class YearFiles:
    """The files of one year; their content is that of when it was first asked for."""

    def __init__(self, workspace: Workspace, nam: int) -> None:
        self.workspace, self.nam = workspace, nam
        self.listing = _listing(workspace.data / str(nam))
        self._blocks = _blocks(workspace.templates)
        self._digests: dict[Path, bytes] = {}

    def as_now(self) -> "YearFiles":
        """The same files, none of them read yet."""
        return YearFiles(self.workspace, self.nam)

    def of(self, doc: DocType, sources: Iterable[str]) -> dict[str, Path]:
        """What a document is made from, by name: data files (`{nam}` stands for the year), template, blocks."""
        names = [source.format(nam=self.nam) for source in (*sources, PROFILE)]
        return {name: self.workspace.data / name for name in names} | self._template(doc)

    def template_digests(self, doc: DocType) -> dict[str, bytes]:
        """A hash of the content of each file that the template of a document is compiled from."""
        return self.digests(self._template(doc))

    def digests(self, inputs: Mapping[str, Path]) -> dict[str, bytes]:
        """A hash of the content of each file; b"" for one that is missing or cannot be read."""
        return {name: self._digest(path) for name, path in inputs.items()}

    def _digest(self, path: Path) -> bytes:
        if path not in self._digests:
            try:
                self._digests[path] = hashlib.blake2b(path.read_bytes(), digest_size=32).digest()
            except OSError:
                self._digests[path] = _UNREADABLE
        return self._digests[path]

    def _template(self, doc: DocType) -> dict[str, Path]:
        paths = (self.workspace.templates / doc.template, *self._blocks)
        return {f"templates/{path.name}": path for path in paths if path.name[0] not in "~."}


def _blocks(folder: Path) -> list[Path]:
    return sorted((folder / "khoi").glob("*.docx"))


def _listing(folder: Path) -> tuple[str, ...]:
    """Names of the year's YAML files: a misnamed one must not hide behind a no-change build."""
    found = []
    for place, _, names in os.walk(folder):
        below = "" if place == str(folder) else f"{place[len(str(folder)) + 1 :].replace(os.sep, '/')}/"
        found += [below + name for name in names if ".y" in name and name.endswith("ml")]
    return tuple(sorted(found))
