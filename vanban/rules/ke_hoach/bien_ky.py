"""The name {ky} has a value in the reports only; the plan and other documents do not use it."""

from collections.abc import Iterator
from itertools import chain

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.own_records import van_xuoi_rieng
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(lambda dataset: chain(records.van_xuoi_ke_hoach(dataset), van_xuoi_rieng(dataset)))
def check(_: Dataset, path: Path, text: str) -> Iterator[DataFault]:
    """Each text of the plan and of other documents in which names in braces are replaced."""
    if "{ky}" in text.replace("{{", "").replace("}}", ""):
        required = "bỏ {ky}; tên này chỉ dùng trong các tệp ket_qua/, ở đây dùng {nam}"
        yield DataFault("bien-ky-ngoai-bao-cao", path, "{ky} chỉ có nghĩa trong báo cáo định kỳ", required)


RULE = data_rule(
    id="ke-hoach/bien-ky",
    title="Văn bản không theo kỳ dùng tên {ky}",
    why="{ky} là kỳ của báo cáo; kế hoạch và văn bản khác không theo kỳ nên không có gì để điền vào chỗ ấy.",
    clause=Clause("QUY-UOC-DL", "tên trong ngoặc nhọn"),
    fix="Thay {ky} bằng {nam}, hoặc viết lại câu.",
    codes={"bien-ky-ngoai-bao-cao": "{ky} đứng trong lời văn của kế hoạch hoặc văn bản không theo kỳ"},
    pardonable=False,
)(check)
