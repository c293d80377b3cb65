"""All files of one year → a Dataset with holes where a file is faulty, and every fault of every file."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from vanban.core.dataclass import dataclass, replace
from vanban.core.errors import DataError
from vanban.core.finding import Finding, Place
from vanban.model.base import BanGhi
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole
from vanban.model.ke_hoach import KeHoach
from vanban.model.ket_qua import KetQua
from vanban.model.ky_bao_cao import Ky
from vanban.model.records import Path as RecordPath
from vanban.model.van_ban_rieng import RECORDS, VanBanRieng
from vanban.source.datafile import DataFile, read, unreadable
from vanban.source.layout import KET_QUA, TEP, VAN_BAN, Layout, Stray
from vanban.source.own_file import read_document
from vanban.source.salvage import without

Files = Mapping[str, DataFile]


@dataclass(frozen=True)
class YearRead:
    """What was read of a year: records with holes where files are faulty, what is wrong, the files by key.

    A key is `co_quan`, `nhiem_vu`, `ket_qua/quy_1`, `van_ban/gui_ke_hoach`.
    """

    dataset: Dataset
    findings: tuple[Finding, ...]
    files: Files
    layout: Layout

    def place(self, path: RecordPath) -> Place:
        """Where the value of a path stands in the file that its first step names, or its nearest ancestor."""
        key = str(path[0])
        return self.files[key].place(path[1:]) if key in self.files else Place(self.layout.name(key))


def read_year(
    data_dir: Path,
    year: int,
    *,
    shown: Path | None = None,
    periods: Collection[Ky] = tuple(Ky),
    documents: Collection[str] | None = None,
    types: Collection[str] = tuple(RECORDS),
) -> YearRead:
    """Read everything of one year; whether its records agree is not asked here.

    Args:
        data_dir: the folder with co_quan.yaml and one folder a year.
        year: the year of the plan, the name of its folder.
        shown: the data folder as messages name it; `data_dir` when None.
        periods: the periods to read; the files of others count as not there.
        documents: the names of the documents with files of their own to read; None: all of them.
        types: the types that such a document may be of.

    Raises:
        DataError: when there is no folder of the year.
    """
    layout = Layout(data_dir, year, data_dir if shown is None else shown)
    if lost := layout.no_folder():
        raise DataError([lost])
    strays = tuple(layout.strays())
    files = _read_all(layout, strays, periods)
    files |= _read_documents(layout, strays, documents, types)
    faults = [stray.finding() for stray in strays]
    faults += [finding for file in files.values() for finding in file.findings]
    dataset = _dataset(files)
    if wrong := _wrong_year(dataset.ke_hoach, files["ke_hoach"], year):
        faults.append(wrong)
        dataset = replace(dataset, ke_hoach=without(dataset.ke_hoach, "nam"))
    return YearRead(dataset, tuple(faults), MappingProxyType(files), layout)


def _read_all(layout: Layout, strays: Iterable[Stray], periods: Collection[Ky]) -> dict[str, DataFile]:
    """Every file that must be or is there; one that stands under a wrong name is unreadable rather than missing."""
    models: dict[str, type[BanGhi]] = {**TEP, **{f"{KET_QUA}/{ky.value}": KetQua for ky in Ky if ky in periods}}
    misnamed = {stray.meant for stray in strays}
    files = {}
    for key, model in models.items():
        path, name = layout.path(key), layout.name(key)
        if key in misnamed and not path.is_file():
            files[key] = unreadable(path, name, model)
        elif key in TEP or path.is_file():
            files[key] = read(path, name, model)
    return files


def _read_documents(
    layout: Layout, strays: Iterable[Stray], wanted: Collection[str] | None, types: Collection[str]
) -> dict[str, DataFile]:
    misnamed = [stray.meant for stray in strays if stray.meant and stray.meant.startswith(f"{VAN_BAN}/")]
    files = {key: unreadable(layout.path(key), layout.name(key), VanBanRieng) for key in misnamed}
    for name in layout.documents():
        if wanted is None or name in wanted:
            key = f"{VAN_BAN}/{name}"
            files[key] = read_document(layout.path(key), layout.name(key), types)
    return files


def _dataset(files: Files) -> Dataset:
    """The dataset, with holes where files are faulty."""
    record: dict[str, Any] = {key: file.record for key, file in files.items()}
    periods = {ky: record[key] for ky in Ky if (key := f"{KET_QUA}/{ky.value}") in record}
    named = {key.partition("/")[2]: record[key] for key in files if key.startswith(f"{VAN_BAN}/")}
    return Dataset(
        record["co_quan"],
        record["chi_so"],
        record["ke_hoach"],
        record["nhiem_vu"],
        MappingProxyType(periods),
        MappingProxyType(named),
    )


def _wrong_year(plan: KeHoach, file: DataFile, year: int) -> Finding | None:
    try:
        if plan.nam == year:
            return None
    except Hole:
        return None
    found = f"kế hoạch năm {plan.nam} nằm trong thư mục {year}"
    return Finding(
        "nam-khac-thu-muc", file.place(["nam"]), found, f"ghi nam: {year}, hoặc đổi tên thư mục thành {plan.nam}"
    )
