"""Whether a file is as it was made: told from its stamp, and from the document it was made as, where that is known."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from lxml import etree

from vanban.compare.changes import Change, Kind, Unit, changes
from vanban.compare.paragraphs import other_units, paragraph_units
from vanban.core.dataclass import dataclass
from vanban.inspect.docview import DocView
from vanban.inspect.package import Package, PackageError, open_package
from vanban.inspect.view import read_opened
from vanban.provenance.outline import Outline
from vanban.provenance.stamp import NoStamp, Stamp
from vanban.provenance.stamping import PART, find_stamp, outline_of, part_hashes

_APPLICATION = "docProps/app.xml"
_LONGEST = 80


class State(StrEnum):
    """What a file is, in the words of a clerk."""

    NGUYEN = "đúng như khi soạn"
    LUU_LAI = "được lưu lại, câu chữ và trình bày không đổi"
    TRINH_BAY = "câu chữ không đổi, trình bày đã sửa sau khi soạn"
    DA_SUA = "đã sửa sau khi soạn"
    KHONG_PHAI = "không phải do chương trình soạn"

    @property
    def unchanged(self) -> bool:
        """Whether a reader sees what was made."""
        return self in (State.NGUYEN, State.LUU_LAI)


@dataclass(frozen=True)
class Verdict:
    """What was found.

    Attributes:
        reason: why there is no stamp, "" when there simply is none.
        changes: the paragraphs that differ; without the old text where it is not known.
        around: what differs around the text: `trang`, `dau-chan-trang`, `chu-thich`, `bang`, `hinh`.
        parts: the parts of the file that differ, were added or are gone.
        program: the program that saved the file last, as the file says, "" when it does not.
        marks: `vet-sua` (tracked changes), `nhan-xet` (comments), `chu-an` (hidden text) that the file has now.
    """

    state: State
    stamp: Stamp | None = None
    reason: str = ""
    changes: tuple[Change, ...] = ()
    around: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    program: str = ""
    marks: tuple[str, ...] = ()


def examine(data: bytes) -> Verdict:
    """Judge a file by its own stamp. Raises PackageError when it is no sound Word file."""
    package = open_package(data)
    try:
        stamp = find_stamp(package)
    except NoStamp as error:
        return Verdict(State.KHONG_PHAI, reason=str(error))
    if stamp is None:
        return Verdict(State.KHONG_PHAI)
    now = part_hashes(package.parts)
    parts = tuple(sorted(name for name in {*now, *stamp.parts} if now.get(name) != stamp.parts.get(name)))
    if not parts and PART in package.parts:
        return Verdict(State.NGUYEN, stamp)
    return _changed(package, stamp, parts)


def with_old_text(verdict: Verdict, data: bytes, made: bytes) -> Verdict | None:
    """The verdict with the old texts, from the bytes of the document as it was made; None when they are of another.

    Raises PackageError.
    """
    stamp = verdict.stamp
    if stamp is None:
        return None
    (before, old), (now, new) = (_read(content, stamp) for content in (made, data))
    if before.paragraphs != stamp.outline.paragraphs:
        return None
    found = changes(_hashed(before, paragraph_units(old)), _hashed(now, paragraph_units(new)))
    return replace(verdict, changes=(*found, *changes(other_units(old), other_units(new))))


def _read(data: bytes, stamp: Stamp) -> tuple[Outline, DocView]:
    package = open_package(data)
    view = read_opened(package)
    return outline_of(package, stamp.origin, view), view


def _changed(package: Package, stamp: Stamp, parts: tuple[str, ...]) -> Verdict:
    view = read_opened(package)
    now = outline_of(package, stamp.origin, view)
    found = tuple(changes(_hashed(stamp.outline, ()), _hashed(now, paragraph_units(view))))
    before = stamp.outline.around
    around = tuple(name for name in before if before[name] != now.around.get(name))
    state = _state(found, around)
    return Verdict(state, stamp, "", found, around, parts, _program(package), tuple(_marks(view)))


def _state(found: Sequence[Change], around: Sequence[str]) -> State:
    if any(change.kind is not Kind.TRINH_BAY for change in found) or {"dau-chan-trang", "chu-thich"} & set(around):
        return State.DA_SUA
    return State.TRINH_BAY if found or around else State.LUU_LAI


def _hashed(outline: Outline, units: Sequence[Unit]) -> list[Unit]:
    """The paragraphs by their hashes; the places and texts of those that are there."""
    marks = outline.paragraphs
    known = units or [Unit("", None)] * len(marks)
    return [replace(unit, key=mark.text, look=mark.look) for mark, unit in zip(marks, known, strict=True)]


def _marks(view: DocView) -> list[str]:
    facts = view.facts
    found = {"vet-sua": facts.tracked_changes, "nhan-xet": facts.comments, "chu-an": facts.hidden_text}
    return [name for name, there in found.items() if there]


def _program(package: Package) -> str:
    """The program that a file names as its maker."""
    try:
        root = package.xml(_APPLICATION)
    except PackageError:
        return ""
    texts = [node.text or "" for node in root.iter(etree.Element) if str(node.tag).endswith("}Application")]
    return "".join(letter if letter.isprintable() else " " for letter in "".join(texts[:1])[:_LONGEST]).partition("$")[
        0
    ]
