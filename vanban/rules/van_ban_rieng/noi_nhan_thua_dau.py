"""Addressees and recipients are names alone: dashes, marks, `Kính gửi` and the Lưu line are the program's work."""

import re
from collections.abc import Iterator

from vanban.core.remembering import remembered
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause

_DAU_DONG = re.compile(r"(?:[-–—•+*]\s*|(?:kính gửi|nơi nhận)\s*(?::|(?=[-–—•+]))\s*)+", re.IGNORECASE)
_CUOI_DONG = re.compile(r"(?<!\bv\.v)(?<!\bCo)(?<!\bLtd)(?<!\bInc)[\s.,;:]*[.,;:][\s.,;:]*$|[\s;,:]+$")
_LUU = re.compile(r"lưu\s*(?::|\bVT\b)", re.IGNORECASE)


def _places(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    for path, named in records.noi_nhan(dataset):
        yield from records.listed(path, named, "noi")
    for path, reports in records.written(("co_quan",), dataset.co_quan, "bao_cao"):
        yield from records.listed(path, reports, "kinh_gui")
    for path, document in records.van_ban_rieng(dataset):
        yield from records.listed(path, document, "kinh_gui")
        yield from records.listed(path, document, "gui_den")


@each(_places)
def check(_: Dataset, path: Path, place: str) -> Iterator[DataFault]:
    """Each place of `kinh_gui`, `gui_den` and the lists of recipients."""
    name = _name(place)
    if _LUU.match(name):
        required = "bỏ dòng này: chương trình ghi dòng Lưu theo khóa luu của từng văn bản"
        yield DataFault("noi-nhan-co-luu", path, f"dòng Lưu “{place}” trong danh sách nơi nhận", required)
    elif name != place:
        required = f"ghi “{name}”: gạch đầu dòng, chữ Kính gửi và dấu cuối dòng do chương trình ghi" if name else _BO
        yield DataFault("noi-nhan-thua-dau", path, f"“{place}” có dấu hoặc chữ gõ thừa", required)


@remembered
def _name(place: str) -> str:
    """The name alone."""
    begin = match.end() if (match := _DAU_DONG.match(place)) else 0
    return _CUOI_DONG.sub("", place[begin:]).strip()


_BO = "ghi tên nơi nhận, hoặc bỏ dòng này"

RULE = data_rule(
    id="van-ban-rieng/noi-nhan-thua-dau",
    title="Nơi nhận, Kính gửi gõ thừa gạch đầu dòng, dấu câu hoặc dòng Lưu",
    why=(
        "Gạch đầu dòng, dấu chấm phẩy, dấu chấm, chữ Kính gửi và dòng Lưu do chương trình ghi; gõ nữa thì in hai lần: "
        "“- Sở Tài chính;;”."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Chỉ ghi tên nơi nhận; bỏ gạch đầu dòng, dấu cuối dòng và dòng Lưu.",
    codes={
        "noi-nhan-thua-dau": "Tên nơi nhận có gạch đầu dòng, chữ Kính gửi ở đầu hoặc dấu câu ở cuối",
        "noi-nhan-co-luu": "Danh sách nơi nhận có dòng Lưu",
    },
)(check)
