"""What is wrong with the record of a file, told in Vietnamese with the place of each fault."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from vanban.core.chu import gan_nhat
from vanban.core.dataclass import dataclass
from vanban.core.finding import Finding, Place
from vanban.core.record_fields import Fault, FieldInfo, InvalidRecord
from vanban.model.base import BanGhi
from vanban.model.van_ban_rieng import VanBanRieng
from vanban.source.places import Step
from vanban.source.quoting import quote
from vanban.source.shape import choices, field_at, is_list, meant, record_at, record_in
from vanban.source.tree import UNREADABLE, Tree


class _Words(NamedTuple):
    """The words of a finding."""

    code: str
    found: str
    required: str


_ANOTHER = "tệp cùng tên của năm khác, hoặc của một thư mục mẫu do lệnh python build.py init tạo,"


@dataclass(frozen=True)
class _Fault:
    """One fault, with the model it arose in."""

    model: type[BanGhi]
    tree: Tree
    told: Fault

    @property
    def path(self) -> tuple[Step, ...]:
        return self.told.path

    @property
    def value(self) -> Any:
        return self.told.value

    @property
    def key(self) -> str:
        """The key at the end of the path, or that of the list which the path ends in."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")

    @cached_property
    def field(self) -> FieldInfo | None:
        return field_at(self.model, self.path)

    @property
    def siblings(self) -> dict[str, Any]:
        """The mapping in which the key stands or should stand."""
        node = self.tree.value
        for step in self.path[:-1]:
            node = node[step]
        return node if isinstance(node, dict) else {}

    @property
    def holder(self) -> type[BanGhi]:
        return record_at(self.model, self.path[:-1]) or self.model

    @property
    def meaning(self) -> str:
        return (self.field.description if self.field else None) or "nội dung"


def findings(error: InvalidRecord, model: type[BanGhi], tree: Tree, file: str) -> list[Finding]:
    """One finding for each error, less those that another finding tells already."""
    faults = (_Fault(model, tree, fault) for fault in error.faults)
    return [_finding(fault, file) for fault in faults if not _told(fault)]


def _told(fault: _Fault) -> bool:
    if fault.value is UNREADABLE:
        return True
    if fault.told.kind != "missing":
        return False
    given = fault.siblings
    return any(meant(fault.holder, key, given) == fault.key for key in given if key not in fault.holder.model_fields)


def _finding(fault: _Fault, file: str) -> Finding:
    kind = fault.told.kind
    places = fault.tree.places
    position = places.key_at(fault.path) if kind == "unknown_key" else places.at(fault.path)
    words = _TELL.get(kind, _of_our_own)(fault) if fault.value is not None or kind == "unknown_key" else _blank(fault)
    return Finding(words.code, Place(file, *position), words.found, words.required)


def _missing(fault: _Fault) -> _Words:
    return _Words("thieu-khoa", f"thiếu khóa {fault.key}", f"thêm khóa {fault.key}: {fault.meaning}")


def _blank(fault: _Fault) -> _Words:
    if not fault.path:
        own = issubclass(fault.model, VanBanRieng)
        required = f"chép {'một tệp cùng loại ở van_ban/' if own else _ANOTHER} rồi sửa; không dùng thì xóa tệp này"
        return _Words("tep-trong", "tệp chưa có nội dung", required)
    if isinstance(fault.path[-1], int):
        return _Words(
            "bo-trong", f"một mục để trống trong {fault.key}", "điền nội dung sau dấu gạch, hoặc xóa dấu gạch"
        )
    return _Words("bo-trong", f"khóa {fault.key} để trống", f"điền {fault.key}: {fault.meaning}")


def _unknown_key(fault: _Fault) -> _Words:
    near = meant(fault.holder, fault.key, fault.siblings)
    required = f"có phải ý là {near}?" if near else f"các khóa dùng được ở đây: {', '.join(fault.holder.model_fields)}"
    return _Words("khoa-la", f"khóa {quote(fault.key)} không có trong mẫu", required)


def _wrong_group(fault: _Fault) -> _Words:
    in_list = bool(fault.path) and isinstance(fault.path[-1], int)
    annotation = fault.field.annotation if fault.field else None
    if is_list(annotation) and not in_list:
        return _Words(
            "sai-kieu", _show(fault.value), "một danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch và dấu cách"
        )
    record = (record_in(annotation) if annotation else None) or fault.model
    keys = ", ".join(record.model_fields)
    return _Words(
        "sai-kieu", _show(fault.value), f"các dòng “khóa: nội dung”, có dấu cách sau dấu hai chấm; khóa: {keys}"
    )


def _empty_list(fault: _Fault) -> _Words:
    return _Words("danh-sach-trong", f"danh sách {fault.key} trống", f"ghi ít nhất một mục: {fault.meaning}")


def _not_a_choice(fault: _Fault) -> _Words:
    known = choices(fault.field.annotation) if fault.field else ()
    near = gan_nhat(str(fault.value), known)
    hint = f"; có phải ý là “{near}”?" if near else ""
    listed = ", ".join(f"“{word}”" for word in known)
    return _Words("gia-tri-la", _show(fault.value), f"một trong các giá trị: {listed}{hint}")


def _of_our_own(fault: _Fault) -> _Words:
    required = fault.told.required
    if isinstance(fault.value, dict):
        required = f"{required}; đoạn chữ bắt đầu bằng ngoặc nhọn thì đặt trong dấu nháy kép"
    return _Words(fault.told.kind, _show(fault.value), required)


def _show(value: Any) -> str:
    if isinstance(value, str):
        return quote(value) or '""'
    return "một danh sách" if isinstance(value, list) else "một nhóm khóa"


_TELL: Mapping[str, Callable[[_Fault], _Words]] = {
    "missing": _missing,
    "unknown_key": _unknown_key,
    "no_record": _wrong_group,
    "no_list": _wrong_group,
    "empty_list": _empty_list,
    "no_choice": _not_a_choice,
}
