"""The data files of a year made from those of an earlier one: same words and comments, dates moved, numbers blank."""

import re
from collections.abc import Mapping
from datetime import date

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.own_records import KE_HOACH, nhac_den_trong
from vanban.source.edit.editor import Editor
from vanban.source.open_task import OpenTask
from vanban.source.tree import parse

OF_THE_YEAR = frozenset({"chi_so", "ke_hoach", "nhiem_vu"})
XEM_LAI = "XEM LẠI:"
_OLD_REMINDER = re.compile(rf"^[ ]*# {XEM_LAI}.*\n", re.MULTILINE)


def new_year(
    dataset: Dataset, texts: Mapping[str, str], nam: int, carried: Mapping[str, OpenTask] | None
) -> dict[str, str]:
    """The texts of the year's files by key, made from `texts`, those of the year that `dataset` is of.

    With `carried` (by id) only those tasks are kept, each with a comment that says where it comes from; with None
    all of them are. Points, totals and ranks are left blank, and so are the numbers of the plan and other documents.
    """
    editors = {key: Editor(_without_reminders(text), f"{nam}/{key}.yaml") for key, text in texts.items()}
    _chi_so(editors["chi_so"], dataset, nam)
    _ke_hoach(editors["ke_hoach"], dataset, nam)
    _nhiem_vu(editors["nhiem_vu"], dataset, nam, carried)
    for key in editors.keys() - OF_THE_YEAR:
        _van_ban(editors[key], dataset, nam)
    return {key: editor.done() for key, editor in editors.items()}


def documents_kept(dataset: Dataset) -> tuple[str, ...]:
    """The names of the documents that a new year can have: what they name will be there too."""
    kept = {ten: {mention.den for _, mention in nhac_den_trong(dataset, ten)} for ten in dataset.van_ban}
    while lost := [ten for ten, named in kept.items() if not named <= {KE_HOACH, *kept}]:
        for ten in lost:
            del kept[ten]
    return tuple(kept)


def _without_reminders(text: str) -> str:
    """The text without what an earlier run of ours told the clerk to look at."""
    clean = _OLD_REMINDER.sub("", text)
    return clean if parse(clean, "").value == parse(text, "").value else text


def _chi_so(editor: Editor, dataset: Dataset, nam: int) -> None:
    index, old = dataset.chi_so, dataset.ke_hoach.nam
    year = index.nam + nam - old
    editor.comment(
        [], f"{XEM_LAI} chép từ năm {old}; điểm và thứ hạng để trống, điền theo Chỉ số năm {year} đã công bố."
    )
    editor.set(["nam"], str(year))
    _ranks(editor, index.xep_hang if nam - old == 1 else None)
    totals = [("doi_chieu",), *((*path[1:], "doi_chieu") for path, _ in records.linh_vuc(dataset))]
    points = [path[1:] for path, _ in records.thanh_phan(dataset)]
    for path in (
        *((*total, key) for total in totals for key in ("dat", "toi_da")),
        *((*part, key) for part in points for key in ("tu_cham", "tham_dinh")),
    ):
        editor.blank(path)


def _ranks(editor: Editor, last: int | None) -> None:
    """Leave the rank blank; last year's is the one known so far, if the years follow each other."""
    editor.blank(["xep_hang"])
    before = ["xep_hang_nam_truoc"]
    if last is None:
        editor.blank(before)
    elif "xep_hang_nam_truoc" in editor.value([]):
        editor.set(before, str(last))
    else:
        editor.add(before, str(last), after="xep_hang")


def _ke_hoach(editor: Editor, dataset: Dataset, nam: int) -> None:
    plan = dataset.ke_hoach
    editor.comment([], f"{XEM_LAI} chép từ năm {plan.nam}; sửa căn cứ và những câu còn nhắc năm cũ.")
    editor.set(["nam"], str(nam))
    editor.blank(["phat_hanh", "so"])
    editor.set(["phat_hanh", "ngay"], str(nam))
    for key, day in (("tu", plan.thoi_gian.tu), ("den", plan.thoi_gian.den)):
        editor.set(["thoi_gian", key], ngay_ngan(doi_nam(day, nam - plan.nam)))
    editor.comment(["can_cu"], f"{XEM_LAI} các căn cứ dưới đây là của năm {plan.nam}.")


def _van_ban(editor: Editor, dataset: Dataset, nam: int) -> None:
    editor.comment(
        [], f"{XEM_LAI} chép từ năm {dataset.ke_hoach.nam}; bỏ tệp này nếu năm {nam} không soạn văn bản này."
    )
    editor.blank(["phat_hanh", "so"])
    editor.set(["phat_hanh", "ngay"], str(nam))
    if editor.value([]).get("can_cu"):
        editor.comment(["can_cu"], f"{XEM_LAI} các căn cứ dưới đây là của năm {dataset.ke_hoach.nam}.")


def _nhiem_vu(editor: Editor, dataset: Dataset, nam: int, carried: Mapping[str, OpenTask] | None) -> None:
    old, tasks = dataset.ke_hoach.nam, dataset.phan_cong.nhiem_vu
    kept = "cả bảng" if carried is None else "những việc chưa xong"
    editor.comment(
        [], f"{XEM_LAI} chép {kept} của năm {old}, thời hạn đã dời sang năm {nam}; bỏ việc thừa, thêm việc mới."
    )
    for number, task in enumerate(tasks):
        if carried is None or task.id in carried:
            editor.set(["nhiem_vu", number, "thoi_han"], ngay_ngan(doi_nam(task.thoi_han, nam - old)))
        if carried is not None and task.id in carried:
            _note(editor, number, carried[task.id], old)
    if carried is not None:
        editor.drop(["nhiem_vu"], [number for number, task in enumerate(tasks) if task.id not in carried])


def _note(editor: Editor, number: int, task: OpenTask, old: int) -> None:
    editor.comment(["nhiem_vu", number], task.carried_note(old))
    if told := task.told_note(old):
        editor.comment(["nhiem_vu", number], told)


def doi_nam(day: date, years: int) -> date:
    """The same day some years later; 29 February becomes the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
