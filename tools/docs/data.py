"""docs/du-lieu.md: every key of every data file."""

from enum import StrEnum
from typing import Any, Literal, get_args, get_origin, get_type_hints

from tools.docs.nested import nested
from vanban.core.ho_ten import MOST_SYLLABLES
from vanban.model import base
from vanban.model.base import BanGhi
from vanban.model.bien import BIEN
from vanban.model.chi_so import ChiSo
from vanban.model.co_quan import CoQuan
from vanban.model.ke_hoach import KeHoach
from vanban.model.ket_qua import KetQua
from vanban.model.ngoai_le import HoSoNgoaiLe
from vanban.model.nhiem_vu import PhanCong
from vanban.model.van_ban_rieng import CongVan, PhieuGui, QuyetDinh, ToTrinh, VanBanCoTenLoai

FILES: dict[str, type[BanGhi]] = {
    "data/co_quan.yaml": CoQuan,
    "data/<năm>/chi_so.yaml": ChiSo,
    "data/<năm>/ke_hoach.yaml": KeHoach,
    "data/<năm>/nhiem_vu.yaml": PhanCong,
    "data/<năm>/ket_qua/<kỳ>.yaml": KetQua,
    "data/<năm>/van_ban/<tên>.yaml, loai: cong_van": CongVan,
    "data/<năm>/van_ban/<tên>.yaml, loai: phieu_gui": PhieuGui,
    "data/<năm>/van_ban/<tên>.yaml, loai: to_trinh": ToTrinh,
    "data/<năm>/van_ban/<tên>.yaml, loai: thong_bao và loại khác theo Mẫu 1.4": VanBanCoTenLoai,
    "data/<năm>/van_ban/<tên>.yaml, loai: quyet_dinh": QuyetDinh,
    "hồ sơ ngoại lệ của lệnh check": HoSoNgoaiLe,
}
SCALARS: tuple[tuple[Any, str], ...] = (
    (base.Ten, f"chữ, tối đa {base.DAI_TEN} ký tự"),
    (base.Chu, "chữ"),
    (base.Doan, "đoạn văn; dùng được `**đậm**`, `*nghiêng*`, `{tên}`"),
    (base.TrichYeu, f"chữ, tối đa {base.DAI_TRICH_YEU} ký tự; dùng được `{{tên}}`"),
    (base.Ma, "mã"),
    (base.VietTat, "chữ viết tắt"),
    (base.HoTen, f"họ và tên, từ 2 đến {MOST_SYLLABLES} âm tiết"),
    (base.MaDinhDanh, "mã định danh"),
    (base.Diem, "điểm, ví dụ 7,5"),
    (base.SoNguyen, "số nguyên"),
    (base.NgayTrongThang, "ngày trong tháng, từ 1 đến 31"),
    (base.Nam, "năm"),
    (base.Ngay, "ngày, dạng 15/3/2023"),
    (base.NgayPhatHanh, "15/3/2023, 3/2023 hoặc 2023"),
    (base.CoKhong, "có hoặc không"),
)


def data_reference() -> str:
    """The page."""
    pages = ["# Các khóa của dữ liệu\n", "Khóa có dấu \\* là bắt buộc. Khóa khác có thể bỏ trống hoặc bỏ hẳn.\n"]
    for file, model in FILES.items():
        pages.append(f"## {file}\n")
        pages += [_table(path, m) for path, m in nested(model, _is_record)]
    pages.append("## Tên trong ngoặc nhọn\n\n| Tên | Nghĩa |\n|---|---|")
    pages += [f"| `{{{name}}}` | {words} |" for name, words in BIEN.items()]
    return "\n".join(pages)


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BanGhi)


def _table(path: str, model: type[BanGhi]) -> str:
    hints = get_type_hints(model, include_extras=True)
    rows = [f"### `{path[:-1]}`\n" if path else "", "| Khóa | Giá trị | Nghĩa |", "|---|---|---|"]
    for name, field in model.model_fields.items():
        star = "\\*" if field.is_required() else ""
        rows.append(f"| `{name}`{star} | {_value(hints[name])} | {field.description} |")
    return "\n".join(rows).lstrip("\n") + "\n"


def _value(hint: Any) -> str:
    if words := next((words for kind, words in SCALARS if hint == kind), ""):
        return words
    if get_origin(hint) is Literal:
        return ", ".join(f"`{value}`" for value in get_args(hint))
    if get_origin(hint) is tuple:
        return f"danh sách: {_value(get_args(hint)[0])}"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return ", ".join(f"`{value}`" for value in hint)
    if any(_is_record(kind) for kind in (hint, *get_args(hint))):
        return "các khóa, xem dưới"
    return _value(next(kind for kind in get_args(hint) if kind is not type(None)))
