"""The symbol names the type that heads the document."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, joined, pieces
from vanban.rules.symbol import read_symbol
from vanban.rules.type_names import ABBREVIATIONS, abbreviation_of


def check(context: Context) -> Iterator[Fault]:
    """Abbreviations that Phụ lục III does not know are another rule's business."""
    symbol = read_symbol(context)
    if symbol is None or not symbol.slash or len(symbol.groups) != 2:
        return
    first, name = symbol.groups[0], joined(pieces(context, Role.TEN_LOAI))
    required = abbreviation_of(name)
    if required and first in ABBREVIATIONS and first != required:
        yield fault("khac-nhau", symbol.piece, f"{first} ({ABBREVIATIONS[first]})", f"{required} ({name.lower()})")
    if not name and first in ABBREVIATIONS and any(pieces(context, Role.TRICH_YEU_CONG_VAN)):
        yield fault("cong-van", symbol.piece, symbol.text, "Số: 05/BNV-VP: tên cơ quan, rồi đơn vị soạn thảo")


RULE = rule(
    id="so-ky-hieu/khac-ten-loai",
    title="Ký hiệu không khớp tên loại văn bản",
    why="Ký hiệu bắt đầu bằng chữ viết tắt của chính tên loại văn bản; lệch nhau thì sổ đăng ký và viện dẫn đều sai.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3"),
    fix="Sửa ký hiệu hoặc tên loại cho khớp nhau.",
    codes={
        "khac-nhau": "Chữ viết tắt trong ký hiệu là của tên loại khác",
        "cong-van": "Công văn mà ký hiệu có chữ viết tắt tên loại",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.SO_KY_HIEU,),
)(check)
