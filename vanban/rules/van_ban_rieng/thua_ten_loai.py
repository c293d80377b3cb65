"""A trích yếu in the data does not begin with what the program writes before it."""

import re
from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.model.records import Path, van_ban_rieng
from vanban.model.van_ban_rieng import CongVan, VanBanRieng
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause

_VE_VIEC = re.compile(r"\W*(v/v|về việc)\b", re.IGNORECASE)
_TEN_LOAI = {"to_trinh": "tờ trình", "thong_bao": "thông báo", "quyet_dinh": "quyết định", "phieu_gui": "phiếu gửi"}


@each(van_ban_rieng)
def check(_: Dataset, path: Path, document: VanBanRieng) -> Iterator[DataFault]:
    """`V/v` of a công văn, the tên loại of all others."""
    words = document.trich_yeu
    doubled = ""
    if isinstance(document, CongVan):
        doubled = match[1] if (match := _VE_VIEC.match(words)) else ""
    elif (name := _TEN_LOAI.get(document.loai)) and words.lower().startswith(f"{name} "):
        doubled = words[: len(name)]
    if doubled:
        required = f"bỏ “{doubled}”: chương trình tự ghi"
        yield DataFault("trich-yeu-thua-dau", (*path, "trich_yeu"), f"trích yếu có “{doubled}” ở đầu", required)


RULE = data_rule(
    id="van-ban-rieng/thua-ten-loai",
    title="Trích yếu lặp tên loại hoặc V/v",
    why="Tên loại đứng trên trích yếu, V/v đứng trước trích yếu công văn do chương trình ghi; gõ nữa thì in hai lần.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5"),
    fix="Bỏ tên loại hoặc V/v ở đầu trích yếu.",
    codes={"trich-yeu-thua-dau": "Trích yếu bắt đầu bằng V/v, về việc (công văn) hoặc bằng tên loại"},
)(check)
