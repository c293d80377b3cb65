"""The outcomes file of a new period: what must be filled stands there blank, what is known is filled in."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from vanban.core.dataclass import dataclass
from vanban.core.ngay import ngay_ngan
from vanban.model.dataset import Dataset
from vanban.model.ket_qua import KetQua
from vanban.model.ky_bao_cao import Ky
from vanban.model.van_ban import CanCu
from vanban.source.edit.editor import WIDTH, Editor
from vanban.source.edit.scalar import pair
from vanban.source.new_year import XEM_LAI
from vanban.source.open_task import OpenTask
from vanban.source.skeleton import open_skeleton

_BAO_CAO = "bao_cao"
_KEYS = ("ket_qua", "ngay_hoan_thanh", "tai_lieu_kiem_chung", "ly_do")


@dataclass(frozen=True)
class NewPeriod:
    """A period with no file yet: its data are those of `tu` to `den`, its report is due on `han_gui`."""

    ky: Ky
    nam: int
    tu: date
    den: date
    han_gui: date
    tasks: tuple[OpenTask, ...]


def new_period(dataset: Dataset, period: NewPeriod, shown: str) -> str:
    """The text of the file; who signs, who gets it and the grounds are those of the period before, if there is one."""
    editor = open_skeleton("ket_qua", KetQua, shown)
    before = next((dataset.ket_qua[ky] for ky in reversed(period.ky.truoc) if ky in dataset.ket_qua), None)
    editor.comment([], _title(period))
    editor.set(["ky"], period.ky.value)
    _phat_hanh(editor, dataset, period, before)
    if before and before.can_cu:
        editor.comment(["can_cu"], f"{XEM_LAI} chép từ báo cáo kỳ trước.")
        editor.fill(["can_cu"], "\n".join(_item(_ground(ground)) for ground in before.can_cu))
    editor.fill(["ket_qua_linh_vuc"], "\n".join(_sections(dataset)))
    editor.fill(["nhiem_vu"], "\n\n".join(_tasks(dataset, period)))
    return editor.done()


def _title(period: NewPeriod) -> str:
    days = (
        f"số liệu từ {ngay_ngan(period.tu)} đến {ngay_ngan(period.den)}, gửi chậm nhất ngày {ngay_ngan(period.han_gui)}"
    )
    return f"KẾT QUẢ {period.ky.ten(period.nam).upper()} ({days}) và lời văn của báo cáo."


def _phat_hanh(editor: Editor, dataset: Dataset, period: NewPeriod, before: KetQua | None) -> None:
    source = before.phat_hanh if before else dataset.ke_hoach.phat_hanh
    lists = [named.id for named in dataset.co_quan.noi_nhan]
    recipients = source.noi_nhan if before or _BAO_CAO not in lists else _BAO_CAO
    editor.set(["phat_hanh", "ngay"], f"{period.ky.thang_cuoi}/{period.nam}")
    editor.set(["phat_hanh", "nguoi_ky"], source.nguoi_ky)
    editor.set(["phat_hanh", "noi_nhan"], recipients)
    for key in ("don_vi_soan_thao", "nguoi_soan"):
        if value := getattr(source.luu, key):
            editor.set(["phat_hanh", "luu", key], value)


def _ground(ground: CanCu) -> Mapping[str, str]:
    values = {name: getattr(ground, name) for name in CanCu.model_fields}
    return {key: ngay_ngan(v) if isinstance(v, date) else v for key, v in values.items() if v is not None}


def _item(values: Mapping[str, str]) -> str:
    lines = "\n".join(pair(key, value) for key, value in values.items())
    return "- " + textwrap.indent(lines, "  ").lstrip()


def _sections(dataset: Dataset) -> Iterator[str]:
    names = {field.id: field.ten for field in dataset.chi_so.linh_vuc}
    for section in dataset.ke_hoach.noi_dung:
        yield f"# {names[section.linh_vuc]}\n- linh_vuc: {section.linh_vuc}\n  noi_dung:\n    -"


def _tasks(dataset: Dataset, period: NewPeriod) -> Iterator[str]:
    """An entry for every open task; those not due yet are commented out, so that uncommenting makes them entries."""
    units = {unit.id: unit.ten for unit in dataset.co_quan.don_vi}
    for task in period.tasks:
        entry = [f"- nhiem_vu: {task.nhiem_vu.id}", *(f"  {key}:" for key in _KEYS)]
        lines = entry if task.den_han else [f"#{line}" for line in entry]
        yield "\n".join([*_comments(task, units[task.nhiem_vu.chu_tri], period.nam), *lines])


def _comments(task: OpenTask, unit: str, nam: int) -> Iterable[str]:
    notes: Sequence[str | None] = (task.nhiem_vu.noi_dung, task.duty_note(unit), task.told_note(nam))
    for note in notes:
        if note:
            yield from textwrap.wrap(
                note, WIDTH - 2, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False
            )
