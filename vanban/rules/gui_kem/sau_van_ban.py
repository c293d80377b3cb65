"""What is sent along is not dated after the document that sends it."""

from collections.abc import Iterator

from vanban.core.ngay import NgayVanBan, ngay_ngan
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.moc_thoi_gian import ngay_muon_nhat, ngay_som_nhat
from vanban.model.own_records import GUI_KEM, KE_HOACH, NhacDen, nhac_den
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(nhac_den)
def check(dataset: Dataset, path: Path, mention: NhacDen) -> Iterator[DataFault]:
    """Each document sent along, against the last day that the date of the other can mean; drafts have no date yet."""
    last = ngay_muon_nhat(dataset.van_ban[mention.ten].phat_hanh.ngay)
    attached = _ngay(dataset, mention.den)
    if mention.khoa == GUI_KEM and attached and ngay_som_nhat(attached) > last:
        found = f"{mention.den} ký ngày {ngay_ngan(ngay_som_nhat(attached))} hoặc muộn hơn, sau ngày của văn bản này"
        required = "xem lại ngày của hai văn bản: văn bản gửi kèm ký trước hoặc cùng ngày"
        related = (((path[0], "phat_hanh", "ngay"), "ngày của văn bản"),)
        yield DataFault("gui-kem-sau-van-ban", path, found, required, related)


def _ngay(dataset: Dataset, ten: str) -> NgayVanBan | None:
    if ten == KE_HOACH:
        return dataset.ke_hoach.phat_hanh.ngay
    report = next((dataset.ket_qua[ky] for ky in Ky if ky.ten_bao_cao == ten and ky in dataset.ket_qua), None)
    document = report or dataset.van_ban.get(ten)
    return document.phat_hanh.ngay if document else None


RULE = data_rule(
    id="gui-kem/sau-van-ban",
    title="Văn bản gửi kèm ký sau văn bản gửi nó",
    why="Văn bản chỉ gửi kèm được văn bản đã ban hành; ngày sau là ghi sai ngày hoặc chọn sai văn bản.",
    clause=Clause("ND30", "Điều 15"),
    fix="Sửa ngày của một trong hai văn bản.",
    codes={"gui-kem-sau-van-ban": "Ngày của văn bản gửi kèm sau ngày của văn bản gửi nó"},
)(check)
