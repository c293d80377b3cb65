"""A trích yếu in the data ends without a mark: what stands after it is the program's work."""

import re
from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause

_DAU_CUOI = re.compile(r"(?<!\bv\.v)(?<!\.)[.,;:/]+$")


def _subjects(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    for path, document in records.van_ban(dataset):
        for name in ("trich_yeu", "trich_yeu_bao_cao"):
            yield from records.written(path, document, name)
        for where, ground in records.listed(path, document, "can_cu"):
            yield from records.written(where, ground, "trich_yeu")


@each(_subjects)
def check(_: Dataset, path: Path, words: str) -> Iterator[DataFault]:
    """The trích yếu of each document and of each ground; an ellipsis is no mark of a sentence."""
    if (match := _DAU_CUOI.search(words)) and not words.endswith("..."):
        mark = match.group()
        yield DataFault("trich-yeu-thua-dau-cuoi", path, f"trích yếu có dấu “{mark}” ở cuối", f"bỏ dấu “{mark}” ở cuối")


RULE = data_rule(
    id="van-ban-rieng/trich-yeu-thua-dau-cuoi",
    title="Trích yếu có dấu câu ở cuối",
    why=(
        "Trích yếu không phải một câu; dấu sau nó khi viện dẫn, ở danh sách gửi kèm và cuối căn cứ do chương trình ghi."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5"),
    fix="Bỏ dấu câu ở cuối trích yếu.",
    codes={"trich-yeu-thua-dau-cuoi": "Trích yếu của văn bản hoặc của căn cứ kết thúc bằng dấu chấm, phẩy, hai chấm"},
)(check)
