"""The records of the documents that have a file of their own, each with its path, and how documents name each other."""

from collections.abc import Iterator
from typing import NamedTuple

from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.records import Path, listed, van_ban_rieng, written

KE_HOACH = "ke_hoach"
GUI_KEM, DU_THAO = "gui_kem", "du_thao"


class NhacDen(NamedTuple):
    """One document names another; `khoa` is the key of the list that does."""

    ten: str
    khoa: str
    den: str


def ten_van_ban(dataset: Dataset) -> tuple[str, ...]:
    """The name of every document of the year: that of its Word file, without the year."""
    reports = (ky.ten_bao_cao for ky in Ky if ky in dataset.ket_qua)
    return (KE_HOACH, *reports, *dataset.van_ban)


def nhac_den(dataset: Dataset) -> Iterator[tuple[Path, NhacDen]]:
    """Every mention of a document in another."""
    for ten in dataset.van_ban:
        yield from nhac_den_trong(dataset, ten)


def nhac_den_trong(dataset: Dataset, ten: str) -> Iterator[tuple[Path, NhacDen]]:
    """Every mention of a document in the one of this name; the plan and the reports mention none."""
    for path, document in van_ban_rieng(dataset):
        if path[0] == f"van_ban/{ten}":
            for key in (GUI_KEM, DU_THAO):
                for where, name in listed(path, document, key):
                    yield where, NhacDen(ten, key, name)


def van_xuoi_rieng(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    """Every text of the documents with files of their own in which names in braces are replaced."""
    for path, document in van_ban_rieng(dataset):
        parts = [item for name in ("muc", "dieu") for item in listed(path, document, name)]
        for where, record in ((path, document), *listed(path, document, "can_cu")):
            yield from written(where, record, "trich_yeu")
        for where, record in ((path, document), *parts):
            yield from listed(where, record, "noi_dung")
        yield from written(path, document, "ket_thuc")
