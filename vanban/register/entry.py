"""What the register writes of one document, checked whole: columns of Nghị định 30/2020/NĐ-CP, Phụ lục VI Phần II."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from vanban.core.chu import chuan_hoa, ky_tu_cam
from vanban.core.dataclass import asdict, dataclass, fields, replace
from vanban.core.errors import DataError
from vanban.core.finding import Finding
from vanban.core.muc import Muc
from vanban.register.columns import CODE, LENGTHS, NUMBERS, REQUIRED, SYMBOL, TYPE
from vanban.register.errors import RegisterError

MAX_TEXT = 500


@dataclass(frozen=True)
class NoiNhan:
    """One recipient: its name and, where it has one, its mã định danh (`To` of Phụ lục VI)."""

    ten: str
    ma_dinh_danh: str = ""


@dataclass(frozen=True)
class Entry:
    """One line of the register before its number.

    `ma` is the document's key in the program (`ke-hoach-2023`): one key has one document in force at a time. `loai` is
    the abbreviation of the type (`KH`), "" for a công văn; `ky_hieu` what follows the number (`KH-SLĐTBXH`,
    `SLĐTBXH-VP`); `luu` the unit or person that keeps the file copy. Numbers are None, texts "" when not known.
    """

    ma: str
    loai: str
    ten_loai: str
    ky_hieu: str
    ngay: date
    co_quan: str
    trich_yeu: str
    nguoi_ky: str
    chuc_vu: str
    noi_nhan: tuple[NoiNhan, ...]
    luu: str
    so_ban: int | None = None
    so_trang: int | None = None
    ma_dinh_danh: str = ""
    ngon_ngu: str = "Tiếng Việt"
    do_khan: int = 0
    han_tra_loi: date | None = None
    nam_ho_so: int | None = None
    ma_ho_so: str = ""
    thu_tu: int | None = None
    ghi_chu: str = ""


def checked(entry: Entry) -> Entry:
    """The entry in one normal form (NFC, single spaces). Raises DataError with every fault, each naming its column."""
    texts: dict[str, Any] = {name: chuan_hoa(getattr(entry, name)) for name in LENGTHS}
    recipients = tuple(NoiNhan(chuan_hoa(noi.ten), chuan_hoa(noi.ma_dinh_danh)) for noi in entry.noi_nhan)
    entry = replace(entry, noi_nhan=recipients, **texts)
    if findings := tuple(_faults(entry)):
        raise DataError(findings)
    return entry


def checked_text(what: str, text: str) -> str:
    """A reason, a place or another short text in one normal form; raises RegisterError when it fits no line."""
    text = chuan_hoa(text)
    if not text or len(text) > MAX_TEXT or ky_tu_cam(text):
        raise RegisterError(
            f"{what} để trống, dài quá hoặc có ký tự điều khiển.", f"Ghi bằng một câu, không quá {MAX_TEXT} ký tự."
        )
    return text


def checked_reason(reason: str) -> str:
    """A reason in one normal form. Raises RegisterError."""
    return checked_text("Lý do", reason)


def checked_symbol(loai: str, ky_hieu: str) -> str:
    """The ký hiệu of a number that is only held. Raises DataError."""
    ky_hieu = chuan_hoa(ky_hieu)
    if findings := tuple(_symbol_faults(loai, ky_hieu)):
        raise DataError(findings)
    return ky_hieu


def to_json(entry: Entry) -> dict[str, Any]:
    """The entry as plain values for the history: dates as yyyy-mm-dd."""
    plain = asdict(entry)
    plain["noi_nhan"] = [asdict(noi) for noi in entry.noi_nhan]
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in plain.items()}


def from_json(plain: Mapping[str, Any]) -> Entry:
    """The entry that `to_json` wrote. Raises KeyError, TypeError or ValueError when it is none."""
    values = {field.name: plain[field.name] for field in fields(Entry)}
    values["noi_nhan"] = tuple(NoiNhan(**noi) for noi in values["noi_nhan"])
    values["ngay"] = date.fromisoformat(values["ngay"])
    values["han_tra_loi"] = date.fromisoformat(values["han_tra_loi"]) if values["han_tra_loi"] else None
    return Entry(**values)


def _faults(entry: Entry) -> Iterator[Finding]:
    for name in LENGTHS:
        yield from _column(name).text(getattr(entry, name), LENGTHS[name], required=name in REQUIRED)
    for name, most in NUMBERS.items():
        yield from _column(name).number(getattr(entry, name), 0 if name == "do_khan" else 1, most)
    yield from _recipient_faults(entry)
    yield from _form_faults(entry)


def _recipient_faults(entry: Entry) -> Iterator[Finding]:
    if not entry.noi_nhan:
        yield _column("noi_nhan").fault("bo-trong", "để trống", "ghi ít nhất một nơi nhận")
    for order, noi in enumerate(entry.noi_nhan, 1):
        yield from _column(f"noi_nhan {order}").text(noi.ten, LENGTHS["co_quan"], required=True)
        yield from _column(f"noi_nhan {order}, ma_dinh_danh").agency(noi.ma_dinh_danh)


def _form_faults(entry: Entry) -> Iterator[Finding]:
    if entry.ma and not CODE.fullmatch(entry.ma):
        yield _column("ma").fault("sai-ma", entry.ma, "chữ không dấu, chữ số, dấu chấm, gạch; ví dụ ke-hoach-2023")
    yield from _symbol_faults(entry.loai, entry.ky_hieu)
    if entry.han_tra_loi and entry.han_tra_loi < entry.ngay:
        yield _column("han_tra_loi").fault("sai-han", str(entry.han_tra_loi), f"một ngày không trước {entry.ngay}")
    yield from _column("ma_dinh_danh").agency(entry.ma_dinh_danh)


def _symbol_faults(loai: str, ky_hieu: str) -> Iterator[Finding]:
    known = not loai or TYPE.fullmatch(loai)
    if not known:
        yield _column("loai").fault("sai-loai", loai, "chữ viết tắt tên loại, như KH, BC, TTr; công văn thì để trống")
    if ky_hieu and not SYMBOL.fullmatch(ky_hieu):
        yield _column("ky_hieu").fault("sai-ky-hieu", ky_hieu, "dạng KH-SLĐTBXH, công văn dạng SLĐTBXH-VP")
    elif ky_hieu and loai and known and not ky_hieu.startswith(f"{loai}-"):
        yield _column("ky_hieu").fault("sai-ky-hieu", ky_hieu, f"bắt đầu bằng “{loai}-” như tên loại của văn bản")


def _column(name: str) -> Muc:
    return Muc(f"sổ văn bản đi, cột {name}")
