"""What every `init` has in common: reading what is there, checking what is new before it is put in its place."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError, UsageError
from vanban.core.finding import Finding
from vanban.facts.con_lai import ConLai
from vanban.facts.tien_do import TrangThai
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.data import load
from vanban.pipeline.own_documents import period_file
from vanban.pipeline.workspace import Workspace
from vanban.publish.staging import Staging
from vanban.rules.profile import STRICT, Profile
from vanban.source.layout import CUA_NAM
from vanban.source.open_task import OpenTask

DATA = "data"
YEAR_FILES = tuple(CUA_NAM)


@dataclass(frozen=True)
class Created:
    """What was made: the files, in the order a clerk fills them, and what a build would say of them now."""

    files: tuple[Path, ...]
    findings: tuple[Finding, ...]


def copy_data(workspace: Workspace, staged: Staging, nam: int, periods: Iterable[Ky]) -> None:
    """Copy the agency and the files of a year to where new ones are made, to be read together."""
    year = workspace.data / str(nam)
    paths = [*(year / f"{name}.yaml" for name in YEAR_FILES), *(period_file(workspace, nam, ky) for ky in periods)]
    for path in (workspace.data / "co_quan.yaml", *paths):
        if path.is_file():
            staged.write(f"{DATA}/{path.relative_to(workspace.data).as_posix()}", path.read_bytes())


def write_texts(staged: Staging, texts: Mapping[str, str]) -> None:
    """Write files by their names below the data folder."""
    for name, text in texts.items():
        staged.write(f"{DATA}/{name}", text.encode())


def judge(staged: Staging, nam: int, shown: Path, profile: Profile = STRICT) -> tuple[Finding, ...]:
    """What a build would say of the staged year; `shown` is the data folder as the clerk will find it."""
    try:
        return load(staged.folder / DATA, nam, shown=shown, profile=profile).warnings
    except DataError as error:
        return error.findings


def open_task(left: ConLai) -> OpenTask:
    """An unfinished task as the data files tell of it."""
    state = left.tien_do.trang_thai
    return OpenTask(left.tien_do.nhiem_vu, state.value, state is TrangThai.QUA_HAN, left.den_han, left.lan_cuoi)


def check_year(nam: int) -> None:
    """Raise UsageError for what is no year."""
    if not 1900 <= nam <= 2199:
        raise UsageError(f"{nam} không phải là một năm.", "Ghi năm bốn chữ số, ví dụ --year 2024.")
