"""The last recipient is the archive of văn thư."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces, words

_LUU = re.compile(r"\W*lưu\b", re.IGNORECASE)


def check(context: Context) -> Iterator[Fault]:
    """The sign at the end is another rule's business."""
    found = list(pieces(context, Role.DANH_SACH_NOI_NHAN))
    kept = next((piece for piece in found if _LUU.match(words(piece))), None)
    if found and kept is None:
        yield fault("thieu-luu", found[-1], "không có dòng Lưu", "- Lưu: VT, …")
    if kept is None:
        return
    rest = _LUU.sub("", words(kept), count=1)
    if any(words(piece).startswith("-") for piece in found[found.index(kept) + 1 :]):
        yield fault("khong-cuoi", kept, "dòng Lưu không ở cuối", "dòng Lưu là dòng cuối cùng")
    if not rest.startswith(":"):
        yield fault("thieu-hai-cham", kept, words(kept), "- Lưu: VT, …")
    elif not re.match(r": ?(?:VT|văn thư)\b", rest, re.IGNORECASE):
        yield fault("khong-vt", kept, words(kept), "- Lưu: VT, …")


RULE = rule(
    id="noi-nhan/sai-dong-luu",
    title="Dòng Lưu không đúng",
    why="Dòng cuối của Nơi nhận ghi Lưu: VT, chữ viết tắt tên đơn vị soạn thảo và số lượng bản lưu nếu cần.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Viết dòng cuối - Lưu: VT, TCCB.",
    codes={
        "thieu-luu": "Không có dòng Lưu",
        "khong-cuoi": "Dòng Lưu không phải dòng cuối",
        "khong-vt": "Dòng Lưu không bắt đầu bằng VT",
        "thieu-hai-cham": 'Sau "Lưu" không có dấu hai chấm',
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    needs=(Role.DANH_SACH_NOI_NHAN,),
)(check)
