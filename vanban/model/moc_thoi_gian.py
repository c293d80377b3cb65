"""The days by which data are judged: the window of a period, the first and last day a document can be of."""

import re
from calendar import monthrange
from datetime import date

from vanban.core.ngay import NgayVanBan
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole
from vanban.model.ke_hoach import ThoiGian
from vanban.model.ky_bao_cao import Ky

_NAM = re.compile(r"/((?:19|20)\d\d)(?:/|$)")


def khoang(span: ThoiGian) -> tuple[date, date]:
    """First and last day of a span. Raises Hole when it is reversed, which a rule of its own tells."""
    if span.tu > span.den:
        raise Hole("thoi_gian")
    return span.tu, span.den


def cua_so(dataset: Dataset, ky: Ky) -> tuple[date, date]:
    """First and last day of a period's window: that of its file, else the default."""
    report = dataset.ket_qua.get(ky)
    if report and report.chot_so_lieu:
        return khoang(report.chot_so_lieu)
    return ky.chot_so_lieu(dataset.ke_hoach.nam)


def ngay_muon_nhat(value: NgayVanBan) -> date:
    """The last day that a date of a document can mean when its day or month is still open."""
    if value.day_du:
        return value.day_du
    month = value.thang or 12
    return date(value.nam, month, monthrange(value.nam, month)[1])


def ngay_som_nhat(value: NgayVanBan) -> date:
    """The first day that a date of a document can mean when its day or month is still open."""
    return value.day_du or date(value.nam, value.thang or 1, 1)


def nam_trong_so(so_ky_hieu: str | None) -> int | None:
    """The year in a number like `32/2021/NQ-HĐND`; None when it has none."""
    match = _NAM.search(so_ky_hieu or "")
    return int(match[1]) if match else None
