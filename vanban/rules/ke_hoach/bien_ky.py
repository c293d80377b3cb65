"""The name {ky} has a value in the reports only; the plan does not use it."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.van_xuoi_ke_hoach)
def check(_: Dataset, path: Path, text: str) -> Iterator[DataFault]:
    """Each text of the plan in which names in braces are replaced."""
    if "{ky}" in text.replace("{{", "").replace("}}", ""):
        required = "bỏ {ky}; tên này chỉ dùng trong các tệp ket_qua/, kế hoạch dùng {nam}"
        yield DataFault("bien-ky-ngoai-bao-cao", path, "{ky} không có nghĩa trong kế hoạch", required)


RULE = data_rule(
    id="ke-hoach/bien-ky",
    title="Kế hoạch dùng tên {ky}",
    why="{ky} là kỳ của báo cáo; kế hoạch là của cả năm nên không có gì để điền vào chỗ ấy.",
    clause=Clause("QUY-UOC-DL", "tên trong ngoặc nhọn"),
    fix="Thay {ky} bằng {nam}, hoặc viết lại câu.",
    codes={"bien-ky-ngoai-bao-cao": "{ky} đứng trong lời văn của kế hoạch"},
    pardonable=False,
)(check)
