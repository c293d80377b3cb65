"""The grammar of number and symbol."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.symbol import read_symbol
from vanban.rules.type_names import ABBREVIATIONS

_GROUP = re.compile(r"[A-ZĐ][A-ZĐa-zđ0-9&]*")
_MAU = "Số: 15/QĐ-BNV; công văn: Số: 05/BNV-VP"


def check(context: Context) -> Iterator[Fault]:
    """Numbers, spaces and abbreviations are other rules' business."""
    symbol = read_symbol(context)
    if symbol is None:
        return
    if not symbol.colon:
        yield fault("thieu-hai-cham", symbol.piece, symbol.text, "Số: …")
    if not symbol.slash:
        yield fault("thieu-gach-cheo", symbol.piece, symbol.text, _MAU)
    elif re.match(r"\d{4}\s*/", symbol.notation):
        yield fault("co-nam", symbol.piece, symbol.text, _MAU)
    elif len(symbol.groups) != 2 or not all(map(_GROUP.fullmatch, _abbreviations(symbol.groups))):
        yield fault("sai-nhom", symbol.piece, symbol.text, _MAU)


def _abbreviations(groups: list[str]) -> list[str]:
    """A group that is a type's abbreviation in the wrong case is told of by another rule."""
    known = set(map(str.upper, ABBREVIATIONS))
    return [group.upper() if group.upper() in known else group for group in groups]


RULE = rule(
    id="so-ky-hieu/sai-mau",
    title="Số, ký hiệu không đúng mẫu",
    why=(
        'Sau từ "Số" có dấu hai chấm, giữa số và ký hiệu có dấu gạch chéo, ký hiệu gồm chữ viết tắt tên loại '
        "(hoặc tên cơ quan với công văn) và chữ viết tắt nối bằng gạch nối; năm ở giữa chỉ dùng cho văn bản quy "
        "phạm pháp luật."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3"),
    fix="Viết theo mẫu Số: 15/QĐ-BNV; với công văn: Số: 05/BNV-VP.",
    codes={
        "thieu-hai-cham": 'Sau từ "Số" không có dấu hai chấm',
        "thieu-gach-cheo": "Giữa số và ký hiệu không có dấu gạch chéo",
        "co-nam": "Ký hiệu có năm ở giữa như văn bản quy phạm pháp luật",
        "sai-nhom": "Ký hiệu không gồm hai nhóm chữ viết tắt nối bằng gạch nối",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.SO_KY_HIEU,),
)(check)
