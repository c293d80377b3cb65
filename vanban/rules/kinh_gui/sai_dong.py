"""One addressee on the line of `Kính gửi`, several each on its own."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Addressees on one line are told apart by semicolons."""
    first, below = next(pieces(context, Role.KINH_GUI), None), list(pieces(context, Role.NOI_KINH_GUI))
    if first is None:
        return
    same_line = words(first).partition(":")[2].strip(" .;")
    if same_line and (below or ";" in same_line):
        yield fault("nhieu-noi-cung-dong", first, words(first), "mỗi nơi một dòng, dưới dòng Kính gửi:")
    elif not same_line and len(below) == 1 and ";" not in words(below[0]).rstrip(";"):
        yield fault("mot-noi-xuong-dong", below[0], words(below[0]), "cùng dòng với Kính gửi:")


RULE = rule(
    id="kinh-gui/sai-dong",
    title="Nơi nhận ở Kính gửi đặt sai dòng",
    why='Gửi một nơi thì ghi cùng dòng với "Kính gửi"; gửi từ hai nơi trở lên thì xuống dòng, mỗi nơi một dòng.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Một nơi: Kính gửi: Bộ Nội vụ. Nhiều nơi: xuống dòng, mỗi nơi một dòng bắt đầu bằng gạch đầu dòng.",
    codes={
        "mot-noi-xuong-dong": "Chỉ có một nơi nhận mà xuống dòng",
        "nhieu-noi-cung-dong": "Nhiều nơi nhận mà ghi cùng dòng Kính gửi",
    },
    needs=(Role.KINH_GUI,),
)(check)
