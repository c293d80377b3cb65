"""Ranks that a sentence of the plan names are those of the index."""

import re
from collections.abc import Iterator

from vanban.core.so import dem
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level

_CHANGE = re.compile(r"\b(tăng|giảm)\s+(\d{1,3})\s+bậc\b", re.IGNORECASE)
_RANK = re.compile(r"\b(?:hạng|thứ)\s+(\d{1,3})\s*/\s*(\d{1,3})\b", re.IGNORECASE)


def _with_a_rank(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    """The prose of the plan that may name one: most of it holds neither word nor sign, and is not searched."""
    return ((path, text) for path, text in records.van_xuoi_ke_hoach(dataset) if "/" in text or "bậc" in text.lower())


@each(_with_a_rank)
def check(dataset: Dataset, path: Path, text: str) -> Iterator[DataFault]:
    """Ranks gained or lost, and a rank of so many."""
    index = dataset.chi_so
    before, required = index.xep_hang_nam_truoc, "sửa câu này, hoặc sửa thứ hạng ở chi_so.yaml"
    related = ((("chi_so", "xep_hang"), "thứ hạng"),)
    change = None if before is None else before - index.xep_hang
    for match in _CHANGE.finditer(text):
        typed = int(match[2]) * (1 if match[1].lower() == "tăng" else -1)
        if typed != change:
            found = f"câu ghi “{match[0]}”, theo chi_so.yaml là {_change(change)}"
            yield DataFault("bac-ghi-khac", path, found, required, related)
    for match in _RANK.finditer(text):
        if (int(match[1]), int(match[2])) != (index.xep_hang, index.so_don_vi):
            found = f"câu ghi “{match[0]}”, theo chi_so.yaml là {index.xep_hang}/{index.so_don_vi}"
            yield DataFault("hang-ghi-khac", path, found, required, related)


def _change(change: int | None) -> str:
    if change is None:
        return "chưa rõ vì không có xep_hang_nam_truoc"
    return f"{'tăng' if change > 0 else 'giảm'} {dem(abs(change))} bậc" if change else "giữ nguyên thứ bậc"


RULE = data_rule(
    id="xep-hang/cau-van-khac-so-lieu",
    title="Thứ hạng trong câu văn khác số liệu",
    why=(
        "Một số chỉ ghi một lần: thứ hạng, số bậc tăng giảm do chương trình tính. Gõ lại trong câu thì "
        "dễ sót khi số liệu đổi."
    ),
    clause=Clause("QUY-UOC-DL", "xếp hạng"),
    fix="Bỏ số gõ trong câu, hoặc sửa cho khớp chi_so.yaml; câu nói về Chỉ số khác thì ghi ngoại lệ kèm lý do.",
    codes={
        "bac-ghi-khac": "Số bậc tăng, giảm trong câu khác hiệu hai thứ hạng",
        "hang-ghi-khac": "Thứ hạng trong câu khác xep_hang, so_don_vi",
    },
    level=Level.CANH_BAO,
)(check)
