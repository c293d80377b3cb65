"""Articles are numbered by the program: the data have their words only."""

import re
from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause

_DIEU = re.compile(r"[*]*điều\s+\d+\s*[.:]", re.IGNORECASE)


def _texts(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    for path, document in records.van_ban_rieng(dataset):
        for where, article in records.listed(path, document, "dieu"):
            yield from records.written(where, article, "tieu_de")
            yield from records.listed(where, article, "noi_dung")


@each(_texts)
def check(_: Dataset, path: Path, words: str) -> Iterator[DataFault]:
    """The title and each paragraph of an article."""
    if match := _DIEU.match(words):
        number = match.group().strip("*")
        required = f"bỏ “{number}”: chương trình đánh số; mỗi điều là một mục của khóa dieu"
        yield DataFault("dieu-ghi-so", path, f"có “{number}” ở đầu", required)


RULE = data_rule(
    id="van-ban-rieng/dieu-ghi-so",
    title="Điều trong dữ liệu ghi cả số",
    why="Số của điều do chương trình đánh theo thứ tự; gõ nữa thì in hai lần: “Điều 2. Điều 2. …”.",
    clause=Clause("ND30-PL3", "Mẫu 1.2"),
    fix="Bỏ chữ Điều và số ở đầu; tách mỗi điều thành một mục của khóa dieu.",
    codes={"dieu-ghi-so": "Tiêu đề hoặc đoạn của một điều bắt đầu bằng “Điều 2.”"},
)(check)
