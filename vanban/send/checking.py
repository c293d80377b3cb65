"""A parcel checked whole before it is frozen: lengths of Nghị định 30/2020/NĐ-CP, Phụ lục VI Phần II."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from vanban.core.chu import chuan_hoa
from vanban.core.errors import DataError
from vanban.core.finding import Finding
from vanban.core.muc import Muc
from vanban.publish.names import check_batch
from vanban.send.parcel import KieuGui, Parcel, Recipient

MAX_FILE = 50 * 1024 * 1024  # bytes; the gateways' limit, and that of the only binding rule found
CHI_DAO = frozenset({"khong", "chi_dao", "bao_cao"})
_LENGTHS = {
    "so": 11,  # CodeNumber S11
    "ky_hieu": 30,  # CodeNotation S30
    "ten_loai": 100,  # TypeName S100
    "trich_yeu": 500,  # Subject S500
    "ben_gui.ten": 200,  # OrganName S200
    "ben_gui.dia_chi": 500,  # OrganAdd, edXML
    "ben_gui.thu_dien_tu": 100,  # Email, edXML
    "ben_gui.dien_thoai": 20,  # Telephone, edXML
    "nguoi_ky.ho_ten": 50,  # SignerInfo FullName S50
    "nguoi_ky.chuc_vu": 100,  # SignerInfo Position S100
    "nghiep_vu.ly_do": 500,
    "thong_tin.ngon_ngu": 30,  # Language S30
    "thong_tin.ghi_chu": 500,  # Description S500
}
_REQUIRED = frozenset({"so", "ky_hieu", "ten_loai", "trich_yeu", "ben_gui.ten", "nguoi_ky.ho_ten"})
_MAX_PLACE = 150  # one Nơi nhận line of edXML
_MAX_NUMBER = 999  # PageAmount N3, IssuedAmount N3
_PRIORITIES = 4

Value = TypeVar("Value")


def checked_parcel(parcel: Parcel) -> Parcel:
    """The parcel in one normal form. Raises DataError with every fault, OutputError for a file name."""
    parcel = _normal(parcel)
    if findings := tuple(_faults(parcel)):
        raise DataError(findings)
    check_batch(tep.ten for tep in parcel.files)
    return parcel


def checked_recipient(recipient: Recipient) -> Recipient:
    """The recipient in one normal form. Raises DataError."""
    recipient = _normal(recipient)
    findings = list(_muc("noi_nhan.ten").text(recipient.ten, 200, required=True))
    findings += _muc("noi_nhan.ma_dinh_danh").agency(recipient.ma_dinh_danh)
    if findings:
        raise DataError(findings)
    return recipient


def _normal(value: Value) -> Value:
    """Every text of a value, its parts included, in NFC with single spaces."""
    if isinstance(value, str) and type(value) is str:
        return chuan_hoa(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(map(_normal, value))  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        parts: dict[str, Any] = {part.name: _normal(getattr(value, part.name)) for part in fields(value)}
        return replace(value, **parts)
    return value


def _faults(parcel: Parcel) -> Iterator[Finding]:
    for name, most in _LENGTHS.items():
        yield from _muc(name).text(_get(parcel, name), most, required=name in _REQUIRED)
    for order, line in enumerate(parcel.thong_tin.noi_nhan, 1):
        yield from _muc(f"thong_tin.noi_nhan {order}").text(line, _MAX_PLACE, required=True)
    yield from _muc("ben_gui.ma_dinh_danh").agency(parcel.ben_gui.ma_dinh_danh)
    yield from _file_faults(parcel)
    yield from _business_faults(parcel)
    yield from _number_faults(parcel)


def _get(parcel: Parcel, name: str) -> str:
    value: Any = parcel
    for part in name.split("."):
        value = getattr(value, part)
    return str(value)


def _file_faults(parcel: Parcel) -> Iterator[Finding]:
    if not parcel.files and parcel.nghiep_vu.kieu is not KieuGui.THU_HOI:
        yield _muc("files").fault("bo-trong", "không có tệp nào", "kèm ít nhất tệp văn bản")
    for tep in parcel.files:
        if not 0 < len(tep.du_lieu) <= MAX_FILE:
            yield _muc(tep.ten).fault("sai-co-tep", f"{len(tep.du_lieu)} byte", "tệp có nội dung, không quá 50 MB")
        yield from _muc(f"tên gọi của {tep.ten}").text(tep.ten_goi, 200, required=False)


def _business_faults(parcel: Parcel) -> Iterator[Finding]:
    viec = parcel.nghiep_vu
    if (viec.kieu is KieuGui.MOI) is not (viec.van_ban_cu is None):
        yield _muc("nghiep_vu").fault("sai-nghiep-vu", str(viec.kieu), "văn bản cũ, khi và chỉ khi không phải gửi mới")
    if viec.kieu is not KieuGui.MOI and not viec.ly_do:
        yield _muc("nghiep_vu.ly_do").fault("bo-trong", "để trống", "ghi lý do thu hồi, cập nhật hoặc thay thế")
    for code in viec.van_ban_cu.noi_da_nhan if viec.van_ban_cu else ():
        yield from _muc("nghiep_vu.van_ban_cu.noi_da_nhan").agency(code)
    for code in (*viec.noi_them, *viec.noi_bot):
        yield from _muc("nghiep_vu, nơi nhận thêm hoặc bớt").agency(code)
    if (viec.noi_them or viec.noi_bot) and viec.kieu is not KieuGui.CAP_NHAT:
        yield _muc("nghiep_vu").fault("sai-nghiep-vu", str(viec.kieu), "nơi nhận thêm, bớt chỉ đi cùng cập nhật")


def _number_faults(parcel: Parcel) -> Iterator[Finding]:
    rest = parcel.thong_tin
    for name, number in (("so_trang", rest.so_trang), ("so_ban", rest.so_ban)):
        yield from _muc(name).number(number, 1, _MAX_NUMBER)
    yield from _muc("do_khan").number(rest.do_khan, 0, _PRIORITIES)
    if rest.chi_dao not in CHI_DAO:
        yield _muc("chi_dao").fault("sai-chi-dao", rest.chi_dao, "khong, chi_dao hoặc bao_cao")


def _muc(name: str) -> Muc:
    return Muc(f"văn bản gửi, mục {name}")
