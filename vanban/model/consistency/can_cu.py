"""Legal grounds: none is younger than the document that cites it."""

import re
from collections.abc import Iterator
from datetime import date

from vanban.core.finding import Level
from vanban.core.ngay import ngay_ngan
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.consistency.moc_thoi_gian import ngay_muon_nhat
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import KeHoach
from vanban.model.ket_qua import KetQua
from vanban.model.van_ban import CanCu

_NAM = re.compile(r"/((?:19|20)\d\d)(?:/|$)")


def nam_trong_so(ground: CanCu) -> int | None:
    """The year in a number like `32/2021/NQ-HĐND`; None when it has none."""
    match = _NAM.search(ground.so_ky_hieu or "")
    return int(match[1]) if match else None


@each(records.van_ban)
def sau_van_ban(_: Dataset, path: Path, document: KeHoach | KetQua) -> Iterator[Fault]:
    """A ground is not dated, nor numbered in a year, after the document."""
    last = ngay_muon_nhat(document.phat_hanh.ngay)
    related = (((*path, "phat_hanh", "ngay"), "ngày của văn bản"),)
    for where, ground in records.listed(path, document, "can_cu"):
        late = _late(ground, last)
        if late:
            key, found = late
            required = f"văn bản ban hành không muộn hơn {ngay_ngan(last)}; xem lại cả ngày của văn bản này"
            yield Fault("can-cu-sau-van-ban", (*where, key), found, required, related=related)


def _late(ground: CanCu, last: date) -> tuple[str, str] | None:
    if ground.ngay and ground.ngay > last:
        return "ngay", f"căn cứ ngày {ngay_ngan(ground.ngay)} sau ngày của văn bản"
    year = nam_trong_so(ground)
    if year and year > last.year:
        return "so_ky_hieu", f"căn cứ số {ground.so_ky_hieu} của năm {year}, sau ngày của văn bản"
    return None


@each(records.van_ban)
def lech_nam(_: Dataset, path: Path, document: KeHoach | KetQua) -> Iterator[Fault]:
    """The year in the number of a ground is that of its date."""
    for where, ground in records.listed(path, document, "can_cu"):
        year = nam_trong_so(ground)
        if year and ground.ngay and ground.ngay.year != year:
            found = f"số {ground.so_ky_hieu} ghi năm {year}, ngày ban hành lại là {ngay_ngan(ground.ngay)}"
            related = (((*where, "ngay"), "ngày ban hành"),)
            required = "xem lại số, ký hiệu và ngày của căn cứ"
            yield Fault("can-cu-lech-nam", (*where, "so_ky_hieu"), found, required, Level.WARNING, related)


KIEM_TRA: tuple[Check, ...] = (sau_van_ban, lech_nam)
