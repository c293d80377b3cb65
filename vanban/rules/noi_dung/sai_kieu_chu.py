"""The text is upright and not bold as a whole."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, rule
from vanban.rules.shown import fault, shown_runs, words
from vanban.rules.text_flow import one_line, text_paragraphs


def check(context: Context) -> Iterator[Fault]:
    """Only paragraphs longer than a line; a remark in brackets may be italic."""
    for piece in text_paragraphs(context, Role.NOI_DUNG):
        looks = [run.format for run in shown_runs(piece)]
        slanted, heavy = all(look.italic for look in looks), all(look.bold for look in looks)
        if not looks or not (slanted or heavy) or one_line(piece) or words(piece).startswith("("):
            continue
        if slanted:
            yield fault("nghieng", piece, "cả đoạn in nghiêng", "kiểu chữ đứng")
        if heavy:
            yield fault("dam", piece, "cả đoạn in đậm", "không đậm")


RULE = rule(
    id="noi-dung/sai-kieu-chu",
    title="Đoạn nội dung nghiêng hoặc đậm cả đoạn",
    why=(
        "Nội dung văn bản trình bày bằng chữ in thường, kiểu chữ đứng; nghiêng, đậm chỉ để nhấn một vài từ hoặc "
        "ghi trong ngoặc."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6; Mục V, số thứ tự 6"),
    fix="Bỏ in nghiêng, in đậm ở những đoạn này.",
    codes={
        "nghieng": "Cả đoạn in nghiêng",
        "dam": "Cả đoạn in đậm",
    },
    level=Level.CANH_BAO,
    needs=(Role.NOI_DUNG,),
)(check)
