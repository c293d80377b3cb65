"""Where the register of a workspace stands; loads no model and no database for an agency that has no register."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.core.errors import DataError
from vanban.pipeline.workspace import Workspace

if TYPE_CHECKING:
    from vanban.model.co_quan import CoQuan

FILE = "so-van-ban-di.sqlite"
_DEFAULT = "so_van_ban"
_SECTION = re.compile(rb"^so_van_ban:(?!\s*^\S)", re.MULTILINE)  # with keys below it


def register_folder(workspace: Workspace, co_quan: "CoQuan") -> Path:
    """The folder of the register, as the data names it: below the workspace, or a path of its own."""
    return workspace.root / co_quan.so_van_ban.thu_muc


def standing_register(workspace: Workspace) -> Path | None:
    """The file of the register, None while there is none.

    The data are read only when they say something of the register; what is wrong in them is told by whoever builds.
    """
    folder = workspace.root / _DEFAULT
    try:
        if _SECTION.search((workspace.data / "co_quan.yaml").read_bytes()):
            from vanban.pipeline.registering import agency

            folder = register_folder(workspace, agency(workspace))
    except (OSError, DataError):
        pass
    return folder / FILE if (folder / FILE).is_file() else None
