"""The text is black."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import looks_used

_BLACK = ("auto", "000000")
_MARKS = (Role.DAU_MUC_DO_KHAN, Role.DAU_MAT, Role.CHI_DAN_LUU_HANH)


def check(context: Context) -> Iterator[Fault]:
    """Every story; marks of urgency and secrecy are red by law."""
    if all(look.colour in _BLACK for look in looks_used(context)):
        return
    marks = {
        piece.paragraph.place
        for van_ban in context.reading.van_ban
        for role in _MARKS
        for piece in van_ban.pieces(role)
    }
    for story in context.reading.view.stories():
        for paragraph in story.paragraphs:
            colours = {run.format.colour for run in paragraph.runs if run.text.strip()}
            for colour in sorted(colours - set(_BLACK)):
                if paragraph.place not in marks:
                    yield Fault("khac-den", paragraph.place, f"màu chữ {colour}", "màu đen")


RULE = rule(
    id="chu/sai-mau",
    title="Chữ không có màu đen",
    why="Văn bản trình bày bằng chữ màu đen; màu đỏ chỉ dùng cho dấu chỉ mức độ khẩn, mật.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 4"),
    fix="Chọn màu chữ Automatic hoặc đen.",
    codes={
        "khac-den": "Chữ có màu khác màu đen",
    },
)(check)
