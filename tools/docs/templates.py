"""docs/mau.md: what a Word template may say, and every name it may use."""

from dataclasses import fields
from typing import Any, get_args, get_origin, get_type_hints

from tools.docs.nested import nested
from vanban.core.lengths import Length
from vanban.core.picture import Picture
from vanban.core.rich import RichText
from vanban.doctypes import so_van_ban_di
from vanban.doctypes.registry import TYPES
from vanban.render.context_types import is_context

KINDS = {
    str: "chữ",
    int: "số",
    bool: "điều kiện cho if",
    RichText: "chữ có định dạng: `{{r … }}`",
    Length: "độ dài: đoạn kiểu “Kẻ ngang”",
    Picture: "hình: `{{r … }}`",
}
HELP = """Mẫu là tệp Word thật: mở bằng Word, sửa chữ, kiểu, bảng rồi lưu. Thẻ dùng được:

| Thẻ | Tác dụng |
|---|---|
| `{{ tên }}` | in giá trị |
| `{{r tên }}` | in chữ có đậm, nghiêng, hoặc hình |
| `{%p for x in danh_sach %}` … `{%p endfor %}` | lặp các đoạn ở giữa; mỗi thẻ một đoạn riêng |
| `{%p if điều_kiện %}` … `{%p else %}` … `{%p endif %}` | chọn đoạn |
| `{%tr for x in danh_sach %}` … `{%tr endfor %}` | lặp các hàng của bảng; mỗi thẻ một hàng riêng |
| `{%tc for x in danh_sach %}` … `{%tc endfor %}` | lặp các ô của một hàng, tức là các cột; mỗi thẻ một ô riêng |
| `{% colspan tên %}` · `{% cellbg tên %}` | trong một ô: ô rộng chừng ấy cột · ô có nền màu ấy (`D9D9D9`) |
| `{% vm %}` · `{% hm %}` | trong một ô được lặp: gộp các ô ấy theo chiều dọc · chiều ngang |
| `{%p include "khoi/dau_van_ban.docx" %}` | đặt một khối dùng chung; sửa khối là sửa mọi văn bản |

Đoạn có kiểu “Kẻ ngang” (hoặc kiểu có tên bắt đầu như vậy) và chứa một độ dài sẽ thành đường kẻ dài đúng bằng độ dài
đó, ở giữa ô hoặc giữa trang. Mẫu dùng tên không có trong danh mục dưới đây, hoặc không dùng hết danh mục, đều được báo.
"""


def template_reference() -> str:
    """The page."""
    pages = ["# Các tên dùng trong mẫu Word\n", HELP]
    for doc in TYPES:
        pages.append(f"## {doc.ten_loai}: templates/{doc.template}\n")
        pages += [_table(path, context) for path, context in nested(doc.context, is_context)]
    pages.append("## Sổ đăng ký văn bản đi: templates/so_van_ban_di.docx\n")
    pages.append("Không có tệp này thì lệnh register --docx dùng mẫu đi kèm chương trình.\n")
    pages += [_table(path, context) for path, context in nested(so_van_ban_di.Context, is_context)]
    return "\n".join(pages)


def _table(path: str, context: type) -> str:
    hints = get_type_hints(context)
    rows = [f"### `{path[:-1]}`\n" if path else "", "| Tên | Loại | Nghĩa |", "|---|---|---|"]
    rows += [f"| `{f.name}` | {_kind(hints[f.name])} | {f.metadata['mo_ta']} |" for f in fields(context)]
    return "\n".join(rows).lstrip("\n") + "\n"


def _kind(hint: Any) -> str:
    if get_origin(hint) is tuple:
        return f"danh sách: {_kind(get_args(hint)[0])}"
    return KINDS.get(hint, "nhóm tên, xem dưới")
