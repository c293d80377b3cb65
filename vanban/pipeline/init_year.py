"""The files of a new year: read an earlier one, see what is unfinished, change the texts, judge them, place them."""

from datetime import date

from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.core.finding import Place
from vanban.facts.con_lai import ConLai, con_lai
from vanban.facts.ky import cua_so
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.agency_profile import agency_profile
from vanban.pipeline.data import Loaded, load
from vanban.pipeline.init import DATA, YEAR_FILES, Created, check_year, copy_data, judge, open_task, write_texts
from vanban.pipeline.jobs import years_asked
from vanban.pipeline.workspace import Workspace
from vanban.publish.build_lock import build_lock
from vanban.publish.staging import Staging, refuse_existing, staging
from vanban.rules.profile import Profile
from vanban.source.layout import VAN_BAN
from vanban.source.mentions import mentions
from vanban.source.new_year import documents_kept, new_year
from vanban.source.text import decode


@dataclass(frozen=True)
class CreatedYear:
    """A new year: what was made, from which year, the tasks kept out of how many, and where old years are mentioned.

    `moc` is the day by which tasks were judged; None when all of them were kept.
    """

    created: Created
    nam: int
    tu_nam: int
    kept: int
    total: int
    moc: date | None
    mentions: tuple[Place, ...]


def init_year(workspace: Workspace, nam: int, source: int | None, *, carry_over: bool) -> CreatedYear:
    """Make `data/<nam>/` from an earlier year, else the latest; with `carry_over` only the unfinished tasks.

    Raises UsageError, DataError when the earlier year has errors, OutputError. Makes all or nothing.
    """
    check_year(nam)
    refuse_existing(workspace.data / str(nam))
    old = _source(workspace, nam, source)
    profile = agency_profile(workspace)
    loaded = load(workspace.data, old, profile=profile)
    moc, left = _unfinished(loaded.dataset) if carry_over else (None, None)
    carried = None if left is None else {item.tien_do.nhiem_vu.id: open_task(item) for item in left}
    texts = new_year(loaded.dataset, _texts(loaded), nam, carried)
    found = [place for key in texts for place in mentions(texts[key], _shown(workspace, nam, key), old)]
    total = len(loaded.dataset.phan_cong.nhiem_vu)
    with build_lock(workspace.root), staging(workspace.root, workspace.data) as staged:
        created = _make(workspace, staged, nam, texts, profile)
        staged.move(f"{DATA}/{nam}")
    return CreatedYear(created, nam, old, total if carried is None else len(carried), total, moc, tuple(found))


def _source(workspace: Workspace, nam: int, asked: int | None) -> int:
    """The year to copy from. Raises UsageError when it has no data or is not before the new one."""
    if asked is not None and asked >= nam:
        raise UsageError(f"Năm {asked} không trước năm {nam}.", "Ghi ở --from một năm trước năm mới.")
    if asked is not None:
        return years_asked(workspace, (asked,))[0]
    earlier = [year for year in years_asked(workspace, ()) if year < nam]
    if not earlier:
        raise UsageError(
            f"Không có năm nào trước năm {nam} trong {workspace.data} để chép.",
            f"Các năm đã có: {', '.join(map(str, workspace.years()))}.",
        )
    return earlier[-1]


def _unfinished(dataset: Dataset) -> tuple[date, tuple[ConLai, ...]]:
    """The tasks that the latest period leaves unfinished, and the day it was closed."""
    periods = [ky for ky in Ky if ky in dataset.ket_qua]
    closed = cua_so(dataset, periods[-1]).den if periods else dataset.ke_hoach.thoi_gian.tu
    return closed, con_lai(dataset, periods, closed, closed)


def _texts(loaded: Loaded) -> dict[str, str]:
    own = (f"{VAN_BAN}/{ten}" for ten in documents_kept(loaded.dataset))
    files = {key: loaded.files[key] for key in (*YEAR_FILES, *own)}
    return {key: decode(file.path.read_bytes(), file.shown).text for key, file in files.items()}


def _make(workspace: Workspace, staged: Staging, nam: int, texts: dict[str, str], profile: Profile) -> Created:
    write_texts(staged, {f"{nam}/{key}.yaml": text for key, text in texts.items()})
    copy_data(workspace, staged, nam, ())
    files = tuple(workspace.data / str(nam) / f"{key}.yaml" for key in texts)
    return Created(files, judge(staged, nam, workspace.data, profile))


def _shown(workspace: Workspace, nam: int, key: str) -> str:
    return (workspace.data / str(nam) / f"{key}.yaml").as_posix()
