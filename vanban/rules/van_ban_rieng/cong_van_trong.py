"""A công văn says something or sends something."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.model.records import Path, van_ban_rieng
from vanban.model.van_ban_rieng import CongVan, VanBanRieng
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(van_ban_rieng)
def check(_: Dataset, path: Path, document: VanBanRieng) -> Iterator[DataFault]:
    """Each công văn."""
    if isinstance(document, CongVan) and not document.noi_dung and not document.gui_kem:
        found, required = "công văn không có lời văn, cũng không gửi kèm gì", "ghi noi_dung, hoặc gui_kem, hoặc cả hai"
        yield DataFault("cong-van-trong", path, found, required)


RULE = data_rule(
    id="van-ban-rieng/cong-van-trong",
    title="Công văn không có nội dung",
    why="Có văn bản gửi kèm thì chương trình viết được câu gửi; không có cả hai thì công văn không có gì để ghi.",
    clause=Clause("ND30", "Điều 8 khoản 2"),
    fix="Ghi noi_dung, hoặc gui_kem, hoặc cả hai.",
    codes={"cong-van-trong": "Thiếu cả noi_dung và gui_kem"},
    pardonable=False,
)(check)
