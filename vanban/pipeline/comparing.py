"""Two versions compared: data field by field, text paragraph by paragraph; and the copy with tracked changes."""

from datetime import date
from pathlib import Path

from vanban.compare.changes import Change, Kind, changes
from vanban.compare.paragraphs import row_units
from vanban.compare.records import FieldChange, field_changes
from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.core.finding import Place
from vanban.inspect.package import PackageError
from vanban.inspect.view import read
from vanban.pipeline.comparing_sides import DataSide, Side, WordSide, open_side
from vanban.publish.single import write_over


@dataclass(frozen=True)
class Compared:
    """What differs: `fields` of data or `texts` of documents; the copy with tracked changes where it was asked for."""

    old: str
    new: str
    fields: tuple[FieldChange, ...] = ()
    texts: tuple[Change, ...] = ()
    redline: Path | None = None

    @property
    def count(self) -> int:
        """How many places differ."""
        return len(self.fields) + len(self.texts)


def compare(old: str, new: str, root: Path, target: Path | None, day: date) -> Compared:
    """Compare what is named.

    Args:
        old: a Word file, a YAML file, a folder of data, or the name of a document: as it was issued.
        new: likewise; a document by its name is made from the data as they are now.
        root: the workspace of documents named by name.
        target: where the copy with tracked changes goes, None when none is asked for.
        day: the day of these changes.

    Raises UsageError, DataError, EngineMissing, OutputError, what making a document raises.
    """
    if target and (target.suffix.lower() != ".docx" or target.resolve() in (Path(old).resolve(), Path(new).resolve())):
        raise UsageError(f"Không ghi bản đánh dấu thay đổi vào {target}.", "Chọn tên khác, kết thúc bằng .docx.")
    sides = open_side(old, root, now=False), open_side(new, root, now=True)
    match sides:
        case DataSide() as before, DataSide() as after if target is None:
            return Compared(before.name, after.name, fields=tuple(_fields(before, after)))
        case WordSide() as before, WordSide() as after:
            return _documents(before, after, target, day)
    raise UsageError(_unlike(sides), "So tệp Word với tệp Word, dữ liệu với dữ liệu; --redline chỉ dùng với tệp Word.")


def _unlike(sides: tuple[Side, Side]) -> str:
    return f"Không so được {sides[0].name} với {sides[1].name} theo cách này."


def _fields(old: DataSide, new: DataSide) -> list[FieldChange]:
    found: list[FieldChange] = []
    for name in sorted({*old.files, *new.files}):
        before, after = old.files.get(name), new.files.get(name)
        if before and after:
            found += field_changes(before, after)
        elif after:
            found.append(FieldChange(Kind.THEM, name, None, "cả tệp", None, Place(after.file)))
        elif before:
            found.append(FieldChange(Kind.BO, name, "cả tệp", None, Place(before.file), None))
    return found


def _documents(old: WordSide, new: WordSide, target: Path | None, day: date) -> Compared:
    try:
        units = [row_units(read(side.data)) for side in (old, new)]
    except PackageError as error:
        raise UsageError(f"{error}.", "Mở tệp bằng Word, lưu lại thành Word Document (*.docx) rồi so sánh.") from error
    written = None
    if target:
        from vanban.redline.engine import redline

        written = write_over(target, redline(old.data, new.data, day))
    return Compared(old.name, new.name, texts=tuple(changes(*units)), redline=written)
