"""A document that another names is one of the year's."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.model.own_records import NhacDen, nhac_den, ten_van_ban
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import unknown
from vanban.rules.rule import Clause


@each(nhac_den)
def check(dataset: Dataset, path: Path, mention: NhacDen) -> Iterator[DataFault]:
    """Each mention."""
    year = f"data/{dataset.ke_hoach.nam}/"
    yield from unknown("van-ban-la", path, "văn bản", mention.den, ten_van_ban(dataset), year)


RULE = data_rule(
    id="gui-kem/van-ban-la",
    title="Văn bản gửi kèm không có trong dữ liệu của năm",
    why="Số, ngày, trích yếu của văn bản gửi kèm lấy từ dữ liệu và từ sổ; tên không có thì không biết gửi kèm gì.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Ghi ke_hoach, bao_cao-quy_1 (kỳ đã có tệp kết quả) hoặc tên một tệp ở van_ban/, không ghi năm.",
    codes={"van-ban-la": "Không có kế hoạch, báo cáo hoặc tệp ở van_ban/ mang tên này"},
    pardonable=False,
)(check)
