"""Where every task stands on a day, what the next report lacks, and when it is due."""

from datetime import date

from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError
from vanban.facts.diem import DiemChiSo
from vanban.facts.ky import cua_so
from vanban.facts.ky_toi import KyToi, ky_toi
from vanban.facts.phuc_hoi import PhucHoi, phuc_hoi
from vanban.facts.tien_do import TienDo, tien_do
from vanban.facts.tong_hop import SoLuong, dem, theo_linh_vuc
from vanban.model.chi_so import LinhVuc
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.agency_profile import agency_profile
from vanban.pipeline.data import load
from vanban.pipeline.jobs import years_asked
from vanban.pipeline.own_documents import period_file
from vanban.pipeline.workspace import Workspace
from vanban.rules.profile import Profile


@dataclass(frozen=True)
class YearStatus:
    """One year on one day."""

    dataset: Dataset
    today: date
    groups: tuple[tuple[LinhVuc, tuple[TienDo, ...]], ...]
    counts: SoLuong
    projection: PhucHoi
    next_report: KyToi | None
    unread: tuple[Ky, ...]


def status(workspace: Workspace, years: tuple[int, ...], today: date) -> tuple[YearStatus, ...]:
    """The state of the asked years (the latest when none is asked). Raises UsageError, DataError."""
    wanted = years_asked(workspace, years)
    profile = agency_profile(workspace)
    return tuple(_year(*_read(workspace, nam, profile), today) for nam in (wanted if years else wanted[-1:]))


def _read(workspace: Workspace, nam: int, profile: Profile) -> tuple[Dataset, tuple[Ky, ...]]:
    """The year's data, and the last periods left out because their files are not finished yet."""
    first: DataError | None = None
    for number in range(len(Ky), -1, -1):
        known = tuple(Ky)[:number]
        try:
            dataset = load(workspace.data, nam, periods=known, documents=(), profile=profile).dataset
        except DataError as error:
            first = first or error
            continue
        return dataset, tuple(ky for ky in Ky if ky not in known and period_file(workspace, nam, ky).is_file())
    raise first or AssertionError


def _year(dataset: Dataset, unread: tuple[Ky, ...], today: date) -> YearStatus:
    reports = [dataset.ket_qua[ky] for ky in Ky if ky in dataset.ket_qua and _begun(dataset, ky, today)]
    progress = tien_do(dataset, reports, today, het_ngay=False)  # a task due today is not late yet
    projection = phuc_hoi(DiemChiSo(dataset.chi_so), progress)
    return YearStatus(
        dataset, today, theo_linh_vuc(dataset, progress), dem(progress), projection, ky_toi(dataset, today), unread
    )


def _begun(dataset: Dataset, ky: Ky, today: date) -> bool:
    """Whether a period had begun: what its file tells is not known before the period before it was closed."""
    return not ky.truoc or cua_so(dataset, ky.truoc[-1]).den < today
