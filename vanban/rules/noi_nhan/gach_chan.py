"""`Nơi nhận:` is not underlined."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces, shown_runs


def check(context: Context) -> Iterator[Fault]:
    """Any kind of line."""
    for piece in pieces(context, Role.NOI_NHAN):
        if any(run.format.underlined for run in shown_runs(piece)):
            yield fault("gach-chan", piece, "có gạch chân", "không gạch chân")


RULE = rule(
    id="noi-nhan/gach-chan",
    title='Từ "Nơi nhận" bị gạch chân',
    why='Kiểu chữ của từ "Nơi nhận" chỉ là nghiêng, đậm; không có gạch chân.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9; Mục V, số thứ tự 8, điểm b"),
    fix="Bỏ gạch chân.",
    codes={
        "gach-chan": 'Từ "Nơi nhận" có gạch chân',
    },
    needs=(Role.NOI_NHAN,),
)(check)
