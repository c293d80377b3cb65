"""What identifies a document of the year: its type, issuing data, trích yếu and ký hiệu, by the name data call it."""

from vanban.core.dataclass import dataclass
from vanban.doctypes import cau_chu, khoi
from vanban.doctypes.registry import NAMED, TYPES, DocType
from vanban.model.dataset import Dataset
from vanban.model.van_ban import PhatHanh
from vanban.model.van_ban_rieng import PhieuGui

_PLAN, _REPORT = (doc for doc in TYPES if not doc.named)


@dataclass(frozen=True)
class TheVanBan:
    """One document; `kinh_gui` is whom it addresses: `Như trên` among the recipients, `gui_den` of a phiếu gửi."""

    doc: DocType
    phat_hanh: PhatHanh
    trich_yeu: str
    ky_hieu: str
    kinh_gui: tuple[str, ...] = ()


def the_van_ban(dataset: Dataset, ten: str) -> TheVanBan:
    """The document of a name. Raises KeyError when there is none."""
    values, plan = cau_chu.gia_tri_bien(dataset), dataset.ke_hoach
    if ten == _PLAN.id:
        return _the(dataset, _PLAN, plan.phat_hanh, cau_chu.tron(plan.trich_yeu, values))
    for ky, report in dataset.ket_qua.items():
        if ten == ky.ten_bao_cao:
            subject = cau_chu.tron(plan.trich_yeu_bao_cao, cau_chu.gia_tri_bien(dataset, ky))
            return _the(dataset, _REPORT, report.phat_hanh, subject, dataset.co_quan.bao_cao.kinh_gui)
    record = dataset.van_ban[ten]
    subject = cau_chu.tron(record.trich_yeu, values)
    places = record.gui_den if isinstance(record, PhieuGui) else getattr(record, "kinh_gui", ())
    return _the(dataset, NAMED[record.loai], record.phat_hanh, subject, places)


def _the(
    dataset: Dataset, doc: DocType, phat_hanh: PhatHanh, subject: str, kinh_gui: tuple[str, ...] = ()
) -> TheVanBan:
    return TheVanBan(doc, phat_hanh, subject, khoi.ky_hieu(dataset.co_quan, doc.viet_tat, phat_hanh), kinh_gui)
