"""Names of finished files: built from ids by an allow-list, refused otherwise."""

import re
from collections.abc import Container, Iterable
from itertools import count
from pathlib import Path

from vanban.core.errors import OutputError

MAX_STEM = 46
MAX_NAME = 50  # the strictest rule known, one province's; see nd30.md section 7
_PART = re.compile(r"[A-Za-z0-9_-]+")
_NAME = re.compile(r"(?P<stem>[A-Za-z0-9_][A-Za-z0-9_-]*)\.(?P<extension>[a-z0-9]{2,5})")
_WINDOWS_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
)
_REMEDY = (
    f"Chỉ dùng chữ cái không dấu, chữ số, dấu - và dấu _ (không quá {MAX_NAME} ký tự kể cả đuôi tệp); "
    "sửa mã hoặc tên tệp trong dữ liệu rồi chạy lại lệnh."
)


def file_name(*parts: str, extension: str = "docx") -> str:
    """The ids joined by `-`, then the extension: `file_name("ke-hoach", "2023")` is `ke-hoach-2023.docx`.

    Raises OutputError for a part outside `[A-Za-z0-9_-]+` and for what `check_name` refuses.
    """
    name = f"{'-'.join(parts)}.{extension}"
    if not all(_PART.fullmatch(part) for part in parts):
        raise OutputError(f"Không đặt được tên tệp “{name}”.", _REMEDY)
    return check_name(name)


def check_name(name: str) -> str:
    """The name itself when it is one plain, safe file name; raises OutputError otherwise.

    ASCII letters, digits, `_` and `-`, at most 46 of them, not starting with `-`, no name of a Windows
    device, then one extension; 50 characters in all.
    """
    match = _NAME.fullmatch(name)
    if not match or len(match["stem"]) > MAX_STEM or len(name) > MAX_NAME:
        raise OutputError(f"Không đặt được tên tệp “{name}”.", _REMEDY)
    if match["stem"].lower() in _WINDOWS_DEVICES:
        raise OutputError(f"Không đặt được tên tệp “{name}”: Windows giữ tên này cho thiết bị.", _REMEDY)
    return name


def check_batch(names: Iterable[str]) -> frozenset[str]:
    """Every name in lower case; raises OutputError when one is refused or two differ only in case."""
    seen: set[str] = set()
    for name in names:
        key = check_name(name).lower()
        if key in seen:
            raise OutputError(f"Hai văn bản cùng mang tên tệp “{name}”.", "Đặt tên khác cho một trong hai văn bản.")
        seen.add(key)
    return frozenset(seen)


def numbered(name: str, mark: str, number: int) -> str:
    """`ke-hoach.docx` with a mark and a number: `ke-hoach-sua-tay-1.docx`; a long stem is cut to fit."""
    stem, _, extension = name.partition(".")
    tail = f"-{mark}-{number}"
    room = min(MAX_STEM, MAX_NAME - len(extension) - 1) - len(tail)
    return check_name(f"{stem[:room]}{tail}.{extension}")


def beside(target: Path, mark: str, taken: Container[str]) -> Iterable[Path]:
    """The numbered paths beside the target, from 1 up, without the names (in lower case) that are taken."""
    names = (numbered(target.name, mark, number) for number in count(1))
    return (target.with_name(name) for name in names if name.lower() not in taken)
