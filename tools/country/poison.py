"""Ways in which the data of an agency go wrong, as clerks and machines make them wrong."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

Wrong = Callable[[Path], None]


def _change(name: str, old: str, new: str) -> Wrong:
    """Replace the first match of the pattern `old` in a file of the data. Raises ValueError when there is none."""

    def change(data: Path) -> None:
        path = data / name
        text, count = re.subn(old, new, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
        if not count:
            raise ValueError(f"{old!r} is not in {path}")
        path.write_text(text, "utf-8")

    return change


def _drop(name: str) -> Wrong:
    return lambda data: (data / name).unlink()


def _halve(name: str) -> Wrong:
    """A copy that was broken off."""

    def halve(data: Path) -> None:
        content = (data / name).read_bytes()
        (data / name).write_bytes(content[: len(content) // 2])

    return halve


def _recode(name: str) -> Wrong:
    """Saved by an old editor, two bytes a letter and no mark at the beginning."""

    def recode(data: Path) -> None:
        text = (data / name).read_text("utf-8")
        (data / name).write_bytes(text.encode("utf-16-le"))

    return recode


def _empty(name: str) -> Wrong:
    """A disk that was full."""

    def empty(data: Path) -> None:
        (data / name).write_bytes(b"")

    return empty


POISONS: Mapping[str, Wrong] = {
    "thieu-tep": _drop("2026/chi_so.yaml"),
    "khoa-la": _change("2026/ke_hoach.yaml", "trich_yeu:", "trich_yue:"),
    "ngay-khong-co": _change("2026/ke_hoach.yaml", "den: 31/12/2026", "den: 31/11/2026"),
    "don-vi-la": _change("2026/nhiem_vu.yaml", "chu_tri: vp", "chu_tri: van_phong"),
    "tab": _change("2026/nhiem_vu.yaml", "^  tieu_chi:", "\ttieu_chi:"),
    "khoa-lap-lai": _change("2026/ket_qua/quy_1.yaml", "ton_tai:", "uu_diem:"),
    "tong-sai": _change("2026/chi_so.yaml", "^  dat: .*", "  dat: 1"),
    "tep-cut": _halve("2026/ket_qua/quy_1.yaml"),
    "bang-ma": _recode("2026/nhiem_vu.yaml"),
    "tep-rong": _empty("co_quan.yaml"),
}


def poison(data: Path, kind: str) -> None:
    """Make the data folder wrong in the way that `kind` names."""
    POISONS[kind](data)
