"""The outcomes file of a new period: read what came before, see what is open, write the form, judge it, place it."""

from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.facts.con_lai import con_lai
from vanban.facts.ky import CuaSo, cua_so
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu
from vanban.pipeline.agency_profile import agency_profile
from vanban.pipeline.data import load
from vanban.pipeline.init import DATA, Created, copy_data, judge, open_task, write_texts
from vanban.pipeline.jobs import years_asked
from vanban.pipeline.own_documents import period_file
from vanban.pipeline.workspace import Workspace
from vanban.publish.build_lock import build_lock
from vanban.publish.staging import refuse_existing, staging
from vanban.source.new_period import NewPeriod, new_period


@dataclass(frozen=True)
class CreatedPeriod:
    """A new outcomes file: its window and deadline, the tasks that must have an outcome, the other open ones."""

    created: Created
    cua_so: CuaSo
    due: tuple[NhiemVu, ...]
    other: tuple[NhiemVu, ...]


def init_period(workspace: Workspace, nam: int | None, ky: Ky) -> CreatedPeriod:
    """Make `data/<nam>/ket_qua/<ky>.yaml`, of the latest year when none is given.

    Raises UsageError, DataError when what came before has errors, OutputError. Makes all or nothing.
    """
    year = years_asked(workspace, () if nam is None else (nam,))[-1]
    target = period_file(workspace, year, ky)
    refuse_existing(target)
    _check_earlier(workspace, year, ky)
    name = target.relative_to(workspace.data).as_posix()
    profile = agency_profile(workspace)
    with build_lock(workspace.root), staging(workspace.root, workspace.data / str(year)) as staged:
        copy_data(workspace, staged, year, ky.truoc)
        dataset = load(staged.folder / DATA, year, shown=workspace.data, profile=profile).dataset
        period = _period(dataset, ky)
        write_texts(staged, {name: new_period(dataset, period, target.as_posix())})
        created = Created((target,), judge(staged, year, workspace.data, profile))
        staged.move(f"{DATA}/{name}" if target.parent.is_dir() else f"{DATA}/{name.rpartition('/')[0]}")
    due = tuple(task.nhiem_vu for task in period.tasks if task.den_han)
    other = tuple(task.nhiem_vu for task in period.tasks if not task.den_han)
    return CreatedPeriod(created, cua_so(dataset, ky), due, other)


def _check_earlier(workspace: Workspace, nam: int, ky: Ky) -> None:
    """Raise UsageError when a period before this one has no file: progress is told from one to the next."""
    missing = next((before for before in ky.truoc if not period_file(workspace, nam, before).is_file()), None)
    if missing:
        raise UsageError(
            f"Chưa có tệp kết quả của kỳ {missing.value} năm {nam}, là kỳ trước kỳ {ky.value}.",
            f"Tạo và điền tệp ấy trước: python build.py init --year {nam} --period {missing.value}",
        )


def _period(dataset: Dataset, ky: Ky) -> NewPeriod:
    """The window of the period and the tasks that were open when the one before was closed."""
    window = cua_so(dataset, ky)
    known = cua_so(dataset, ky.truoc[-1]).den if ky.truoc else window.tu
    left = con_lai(dataset, ky.truoc, known, window.den)
    return NewPeriod(ky, window.nam, window.tu, window.den, window.han_gui, tuple(open_task(item) for item in left))
