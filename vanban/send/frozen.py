"""What an outbox froze at the first sending goes on as it was, whatever the agency's data say since."""

import sqlite3
from collections.abc import Mapping

from vanban.core.dataclass import dataclass
from vanban.send.parcel import Parcel
from vanban.send.parcel_rows import read_parcel

_PARTS: Mapping[str, str] = {
    "ben_gui": "thông tin cơ quan gửi",
    "nguoi_ky": "quyền hạn người ký",
    "nghiep_vu": "các nơi đã nhận văn bản cũ",
    "thong_tin": "thông tin kèm theo",
}


@dataclass(frozen=True)
class AsFrozen:
    """The parcel to send, and what of it the data say otherwise now, in the words the clerk reads."""

    parcel: Parcel
    giu_nguyen: tuple[str, ...] = ()


def frozen_parcel(connection: sqlite3.Connection, ma: str) -> Parcel | None:
    """The parcel that was frozen under this key. Raises SendError when it is no longer whole."""
    row = connection.execute("SELECT noi_dung FROM van_ban WHERE ma = ?", (ma,)).fetchone()
    if row is None:
        return None
    files = dict(connection.execute("SELECT ten, du_lieu FROM tep WHERE van_ban = ?", (ma,)))
    return read_parcel(row[0], files)


def as_frozen(parcel: Parcel, frozen: Parcel | None) -> AsFrozen:
    """The frozen parcel when the document itself is the same; else the new one, which freezing then refuses."""
    if frozen is None or _document(frozen) != _document(parcel):
        return AsFrozen(parcel)
    changed = tuple(words for name, words in _PARTS.items() if getattr(frozen, name) != getattr(parcel, name))
    return AsFrozen(frozen, changed)


def _document(parcel: Parcel) -> tuple[object, ...]:
    """What the register and its archive say: number, day, subject, who signed, the bytes of the files."""
    files = tuple((tep.ten, tep.sha256) for tep in parcel.files)
    return parcel.ma, parcel.ngay, parcel.ten_loai, parcel.trich_yeu, parcel.nguoi_ky.ho_ten, files
