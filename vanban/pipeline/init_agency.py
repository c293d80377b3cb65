"""A folder for another agency, ready to fill: check the names, fill the forms, read them back, put them in place."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError, UsageError
from vanban.core.finding import Level
from vanban.core.record_fields import InvalidRecord, read_value
from vanban.model.base import Ten, VietTat
from vanban.pipeline.init import DATA, Created, judge, write_texts
from vanban.pipeline.workspace import shipped_templates
from vanban.publish.staging import Staging, refuse_existing, staging
from vanban.source.new_agency import FIRST_YEAR, LAST_YEAR, NewAgency, dia_ban_theo, new_agency
from vanban.source.quoting import quote

TEMPLATES = "templates"
_TYPES: Mapping[str, Any] = {
    "agency": Ten,
    "abbreviation": VietTat,
    "parent": Ten,
    "place": Ten,
    "area": Ten,
}


@dataclass(frozen=True)
class AgencyNames:
    """The names as they were given, not checked yet."""

    agency: str
    abbreviation: str
    parent: str
    place: str
    area: str | None


def check_name(option: str, value: str) -> str:
    """A name as the model keeps it. Raises UsageError that says what to write after `--option`."""
    try:
        checked: str = read_value(_TYPES[option], value)
    except InvalidRecord as error:
        required = f"Cần {error.faults[0].required}."
        raise UsageError(f"“{quote(value)}” không dùng được cho --{option}.", required) from None
    return checked


def init_agency(folder: Path, names: AgencyNames, nam: int) -> Created:
    """Make data and templates in a folder that has neither. Raises UsageError, OutputError; makes all or nothing."""
    agency = _agency(names, nam)
    check_folder(folder)
    texts = new_agency(agency)
    if folder.is_dir():
        with staging(folder) as staged:
            _fill(staged, texts, nam)
            staged.move(DATA, TEMPLATES)
    else:
        with staging(folder.parent) as staged:
            _fill(Staging(folder, staged.folder / folder.name), texts, nam)
            staged.move(folder.name)
    return Created(tuple(folder / DATA / name for name in texts), ())


def _agency(names: AgencyNames, nam: int) -> NewAgency:
    if not FIRST_YEAR <= nam <= LAST_YEAR:
        raise UsageError(
            f"Không tạo được bộ dữ liệu năm {nam}.", f"Ghi một năm từ {FIRST_YEAR} trở đi, ví dụ --year 2024."
        )
    parent, place = check_name("parent", names.parent), check_name("place", names.place)
    area = check_name("area", names.area) if names.area else dia_ban_theo(parent, place)
    agency, abbreviation = check_name("agency", names.agency), check_name("abbreviation", names.abbreviation)
    return NewAgency(agency, abbreviation, parent, place, area, nam)


def check_folder(folder: Path) -> None:
    """Raise UsageError when nothing can be made in a folder."""
    refuse_existing(folder / DATA, folder / TEMPLATES)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} là một tệp, không phải thư mục.", "Ghi tên một thư mục mới.")
    if not folder.parent.is_dir():
        raise UsageError(f"Không có thư mục {folder.parent}.", "Tạo thư mục ấy trước, hoặc ghi tên thư mục khác.")


def _fill(staged: Staging, texts: Mapping[str, str], nam: int) -> None:
    """Write the forms and the templates, and see that documents could be built from them."""
    write_texts(staged, texts)
    shipped = shipped_templates()
    for path in sorted(shipped.rglob("*.docx")):
        if path.name[0] not in "~.":
            staged.write(f"{TEMPLATES}/{path.relative_to(shipped).as_posix()}", path.read_bytes())
    errors = [found for found in judge(staged, nam, staged.root / DATA) if found.level is Level.ERROR]
    if errors:
        raise DataError(errors)
