"""The font is Times New Roman."""

from collections.abc import Iterator

from vanban.inspect.facts import is_legacy
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import looks_used

_RIGHT = "times new roman"


def check(context: Context) -> Iterator[Fault]:
    """Every story; signs without letters, and fonts of before Unicode, are other rules' business."""
    if all(look.font.casefold() == _RIGHT for look in looks_used(context)):
        return
    for story in context.reading.view.stories():
        for paragraph in story.paragraphs:
            fonts = {run.format.font for run in paragraph.runs if any(map(str.isalnum, run.text))}
            for font in sorted(fonts):
                if font.casefold() != _RIGHT and not is_legacy(font):
                    yield Fault("khac-phong", paragraph.place, f"phông {font}", "phông Times New Roman")


RULE = rule(
    id="chu/sai-phong",
    title="Phông chữ không phải Times New Roman",
    why="Phông chữ sử dụng trình bày văn bản là Times New Roman, bộ mã ký tự Unicode TCVN 6909:2001.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 4"),
    fix="Chọn toàn văn bản (Ctrl+A), đặt phông chữ Times New Roman.",
    codes={
        "khac-phong": "Chữ không dùng phông Times New Roman",
    },
)(check)
