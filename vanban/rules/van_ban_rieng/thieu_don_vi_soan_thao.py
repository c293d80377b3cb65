"""The ký hiệu of a công văn names the unit that drafted it."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.model.records import Path, van_ban_rieng
from vanban.model.van_ban_rieng import CongVan, VanBanRieng
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(van_ban_rieng)
def check(_: Dataset, path: Path, document: VanBanRieng) -> Iterator[DataFault]:
    """Each công văn."""
    if isinstance(document, CongVan) and document.phat_hanh.luu.don_vi_soan_thao is None:
        required = "ghi chữ viết tắt của đơn vị soạn thảo, ví dụ VP, ở phat_hanh, luu, don_vi_soan_thao"
        yield DataFault("thieu-don-vi-soan-thao", (*path, "phat_hanh", "luu"), "công văn chưa ghi đơn vị", required)


RULE = data_rule(
    id="van-ban-rieng/thieu-don-vi-soan-thao",
    title="Công văn chưa ghi đơn vị soạn thảo",
    why="Ký hiệu của công văn gồm chữ viết tắt tên cơ quan và chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực: 05/BNV-VP.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3"),
    fix="Ghi don_vi_soan_thao ở phat_hanh, luu.",
    codes={"thieu-don-vi-soan-thao": "Công văn không có phat_hanh.luu.don_vi_soan_thao"},
    pardonable=False,
)(check)
