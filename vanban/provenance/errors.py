"""How a look at the origin of files ends when they are not as they were made."""

from typing import ClassVar

from vanban.core.errors import VanbanError


class Edited(VanbanError):
    """A file was edited after it was made."""

    exit_code: ClassVar[int] = 12
    title: ClassVar[str] = "Đã sửa sau khi soạn"


class NotOurs(VanbanError):
    """A file carries no sign that the program made it, or cannot be read."""

    exit_code: ClassVar[int] = 13
    title: ClassVar[str] = "Không phải do chương trình soạn"
