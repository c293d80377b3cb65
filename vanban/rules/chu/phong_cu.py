"""Fonts of before Unicode."""

from collections.abc import Iterator

from vanban.inspect.facts import is_legacy
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import looks_used


def check(context: Context) -> Iterator[Fault]:
    """Every story."""
    if not any(is_legacy(look.font) for look in looks_used(context)):
        return
    for story in context.reading.view.stories():
        for paragraph in story.paragraphs:
            for font in sorted({run.format.font for run in paragraph.runs if run.text.strip()}):
                if is_legacy(font):
                    code = "vni" if font.casefold().startswith("vni") else "tcvn3"
                    yield Fault(code, paragraph.place, f"phông {font}", "chữ Unicode, phông Times New Roman")


RULE = rule(
    id="chu/phong-cu",
    title="Phông chữ cũ ngoài Unicode (.VnTime, VNI-)",
    why=(
        "Văn bản dùng bộ mã Unicode TCVN 6909:2001; chữ gõ bằng phông .VnTime (TCVN3), VNI- không đọc được khi "
        "gửi, nhận, tìm kiếm."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 4"),
    fix="Chuyển mã sang Unicode (bằng bộ gõ), rồi đặt phông Times New Roman.",
    codes={
        "tcvn3": "Chữ dùng phông .Vn… (bảng mã TCVN3)",
        "vni": "Chữ dùng phông VNI- (bảng mã VNI)",
    },
    mend=Mend.CHU,
)(check)
