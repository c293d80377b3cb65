"""What became of each file of a batch: where it is now, and what the clerk must be told."""

from enum import StrEnum
from pathlib import Path

from vanban.core.dataclass import dataclass


class Outcome(StrEnum):
    """How a file came to its place, in the words the clerk reads."""

    NEW = "tạo mới"
    REPLACED = "cập nhật"
    UNCHANGED = "không đổi"
    KEPT_EDIT = "cập nhật, giữ bản sửa tay"
    BESIDE = "lưu tên khác"


@dataclass(frozen=True)
class Published:
    """One file of a batch.

    `name` is the name asked for, `path` where these bytes are now (another name when the outcome is BESIDE),
    `kept` where a version edited by hand was moved, `reason` what to tell the clerk ("" for nothing).
    """

    name: str
    path: Path
    sha256: str
    size: int
    outcome: Outcome
    kept: Path | None = None
    reason: str = ""

    @property
    def target(self) -> Path:
        """The path asked for."""
        return self.path.with_name(self.name)


def reason_kept(name: str, kept: Path) -> str:
    """Why there is a second file beside the new one."""
    return (
        f"Tệp {name} đã có người sửa tay (khác bản chương trình tạo lần trước) nên được giữ lại với tên {kept.name}; "
        f"{name} nay là bản mới. Nếu chỗ sửa tay là đúng, đưa nó vào dữ liệu."
    )


def reason_beside(name: str, saved: Path, lock: str) -> str:
    """Why the file has another name than asked; `lock` names the lock file found beside it, or is ""."""
    text = (
        f"Tệp {name} đang mở ở chương trình khác (Word, LibreOffice) nên bản mới được lưu thành {saved.name}. "
        "Đóng tệp đang mở rồi chạy lại lệnh để có đúng tên."
    )
    return f"{text} Nếu không còn ai mở, xóa tệp khóa {lock} bên cạnh." if lock else text
