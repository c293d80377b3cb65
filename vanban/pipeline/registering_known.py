"""What the register knows of documents that others show; loads nothing where there is no register."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vanban.model.da_cap_so import DaCapSo
from vanban.pipeline.registering_place import standing_register
from vanban.pipeline.workspace import Workspace

if TYPE_CHECKING:
    from vanban.register.entry import Entry
    from vanban.register.states import VanBanDi


def registered(workspace: Workspace, stems: Mapping[str, str]) -> dict[str, DaCapSo]:
    """The documents that have a number in force, by name; `stems` gives their keys in the register by name.

    Raises RegisterError, OutputError.
    """
    path = standing_register(workspace)
    if path is None:
        return {}
    from vanban.register.events import IN_FORCE
    from vanban.register.numbers import Scheme
    from vanban.register.register import open_register

    found: dict[str, DaCapSo] = {}
    with open_register(path, Scheme("")) as register:
        for name, stem in stems.items():
            for document in register.of_key(stem):
                if document.trang_thai in IN_FORCE and document.entry:
                    found[name] = _known(document, document.entry)
    return found


def _known(document: "VanBanDi", entry: "Entry") -> DaCapSo:
    number, day = document.so_ky_hieu, document.so.ngay
    return DaCapSo(number, day, entry.ten_loai, entry.trich_yeu, entry.so_trang, entry.so_ban)
