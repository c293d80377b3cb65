"""The findings for what YAML can do and the data may not: aliases, tags, repeated keys, deep nesting."""

from typing import Any

from vanban.core.finding import Finding, Place
from vanban.source.places import Position, position


def alias(file: str, event: Any) -> Finding:
    """`*ten`: the value would come from elsewhere, perhaps a million times over."""
    required = "chép lại nội dung; đoạn chữ bắt đầu bằng dấu * thì đặt trong dấu nháy kép"
    return _at(file, event, "bi-danh-yaml", f"bí danh *{event.anchor}", required)


def anchor(file: str, event: Any) -> Finding:
    """`&ten`: a name for an alias to call."""
    required = "bỏ phần đó; đoạn chữ bắt đầu bằng dấu & thì đặt trong dấu nháy kép"
    return _at(file, event, "bi-danh-yaml", f"tên neo &{event.anchor}", required)


def tag(file: str, event: Any) -> Finding:
    """`!kieu`: a type the value claims to have."""
    required = "bỏ phần đó; đoạn chữ bắt đầu bằng dấu ! thì đặt trong dấu nháy kép"
    return _at(file, event, "the-yaml", "thẻ kiểu bắt đầu bằng dấu !", required)


def repeated_key(file: str, event: Any, key: str, first: Position) -> Finding:
    """A key that its mapping has already."""
    related = ((Place(file, *first), f"khóa “{key}” ghi lần đầu"),)
    found = f"khóa “{key}” ghi hai lần trong cùng một mục"
    return Finding(
        "khoa-lap-lai", Place(file, *position(event.start_mark)), found, "giữ một dòng, xóa dòng kia", related=related
    )


def no_key(file: str, event: Any) -> Finding:
    """A list, a mapping or nothing where a key should be."""
    required = "ghi tên khóa rồi mới đến dấu hai chấm; đoạn chữ bắt đầu bằng { hay [ thì đặt trong dấu nháy kép"
    return _at(file, event, "sai-khoa", "trước dấu hai chấm không phải một tên khóa", required)


def too_deep(file: str, event: Any, most: int) -> Finding:
    """Nesting that no data of ours has."""
    return _at(file, event, "long-qua-sau", f"các mục lồng nhau quá {most} tầng", "bỏ bớt các tầng lồng nhau")


def second_document(file: str, event: Any) -> Finding:
    """`---` between two documents of one file."""
    required = "bỏ dấu “---”, mỗi tệp chỉ một tài liệu"
    return _at(file, event, "nhieu-tai-lieu", "dấu “---” mở một tài liệu thứ hai trong tệp", required)


def too_many(file: str, most: int) -> Finding:
    """A file beyond any size that a year's data has."""
    return Finding(
        "qua-nhieu-muc", Place(file), f"tệp có hơn {most} mục", "xem lại có chép nhầm tệp khác vào đây không"
    )


def _at(file: str, event: Any, code: str, found: str, required: str) -> Finding:
    return Finding(code, Place(file, *position(event.start_mark)), found, required)
