"""A document that has a file of its own: read as the record of its type, which the file itself names."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from vanban.core.chu import gan_nhat
from vanban.core.dataclass import replace
from vanban.core.finding import Finding
from vanban.model.base import BanGhi
from vanban.model.van_ban_rieng import VanBanRieng, record_of
from vanban.source.datafile import DataFile, read

_OF_THE_TYPE = ("thieu-khoa", "khoa-la")  # which keys there are is known when the type is


def read_document(path: Path, shown: str, types: Collection[str]) -> DataFile:
    """The file; `types` are those there are."""

    def chosen(tree: Any) -> type[BanGhi]:
        keys = tree if isinstance(tree, dict) else {}
        loai = keys.get("loai")
        return record_of(loai if isinstance(loai, str) else None, types, keys)

    file = read(path, shown, VanBanRieng, chosen)
    loai = vars(file.record).get("loai")
    if loai is None or loai in types:
        return file
    near = gan_nhat(loai, types)
    required = (f"có phải ý là {near}? " if near else "") + f"Các loại: {', '.join(types)}"
    wrong = Finding("loai-la", file.place(["loai"]), f"không có loại văn bản {loai}", required)
    told = (one for one in file.findings if one.code not in _OF_THE_TYPE)
    return replace(file, findings=(*told, wrong))
