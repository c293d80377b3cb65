"""The first line of a paragraph is indented by 1 or 1.27 cm."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault
from vanban.rules.text_flow import text_paragraphs

_ALLOWED_MM = (10.0, 12.7)
_NEAR_MM = 0.6
_CENTRED = ("center", "right")


def check(context: Context) -> Iterator[Fault]:
    """A line that begins with a tab, or goes on after a picture or table, cannot be judged; so is a centred one."""
    for piece in text_paragraphs(context):
        look = piece.paragraph.format
        indent = (look.left + look.first_line) * 25.4 / 72
        if look.alignment in _CENTRED or piece.text[:1] in "\t " or piece.start:
            continue
        if all(abs(indent - allowed) > _NEAR_MM for allowed in _ALLOWED_MM):
            told = f"{indent / 10:.2f}".rstrip("0").rstrip(".").replace(".", ",")
            yield fault("sai-thut", piece, f"lùi vào {told} cm", "lùi vào 1 cm hoặc 1,27 cm")


RULE = rule(
    id="noi-dung/sai-thut-dau-dong",
    title="Thụt đầu dòng sai",
    why="Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đặt First line 1 cm hoặc 1,27 cm cho các đoạn nội dung.",
    codes={
        "sai-thut": "Chữ đầu dòng không lùi vào 1 cm hoặc 1,27 cm",
    },
    needs=(Role.NOI_DUNG, Role.DIEU, Role.KHOAN, Role.DIEM),
)(check)
