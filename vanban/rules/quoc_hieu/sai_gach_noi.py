"""The dashes of tiêu ngữ."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Judges only what stands between the phrases."""
    for piece in pieces(context, Role.TIEU_NGU):
        signs = re.findall(r"(?<=\w)\s*[^\w\s]+\s*(?=\w)", words(piece))
        required = "Độc lập - Tự do - Hạnh phúc"
        if len(signs) != 2 or any(sign.strip() != "-" for sign in signs):
            yield fault("sai-dau", piece, words(piece), required)
        elif any(sign != " - " for sign in signs):
            yield fault("thieu-cach-chu", piece, words(piece), required)


RULE = rule(
    id="quoc-hieu/sai-gach-noi",
    title="Gạch nối trong Tiêu ngữ sai",
    why="Giữa các cụm từ của Tiêu ngữ có gạch nối (-), có cách chữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm b"),
    fix="Gõ lại: Độc lập - Tự do - Hạnh phúc (gạch nối, trước và sau có một dấu cách).",
    codes={
        "thieu-cach-chu": "Thiếu dấu cách trước hoặc sau gạch nối",
        "sai-dau": "Không dùng dấu gạch nối (-)",
    },
    needs=(Role.TIEU_NGU,),
)(check)
