"""Which figures number which heading."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.ordering import roman
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """The number is the word after `Phần`, `Mục`, `Điều`."""
    for piece in pieces(context, Role.PHAN_CHUONG):
        match = re.match(r"(?:phần|chương)(?: thứ)? (\w+)", words(piece), re.IGNORECASE)
        if match and (match[1].isdigit() or roman(match[1].upper()) is None):
            yield fault("phan-chuong", piece, words(piece), "số La Mã, ví dụ Chương I")
    for piece in pieces(context, Role.MUC):
        match = re.match(r"(?:tiểu )?mục (\w+)", words(piece), re.IGNORECASE)
        if match and not match[1].isdigit():
            yield fault("muc", piece, words(piece), "số Ả Rập, ví dụ Mục 1")
    for piece in pieces(context, Role.DIEU):
        if match := re.match(r"điều \d+(?![\d.])", words(piece), re.IGNORECASE):
            yield fault("dieu-thieu-cham", piece, words(piece)[:40], f"{match.group()}.")


RULE = rule(
    id="de-muc/sai-kieu-so",
    title="Số thứ tự đề mục sai kiểu số",
    why="Phần, chương đánh số La Mã; mục, tiểu mục, điều đánh số Ả Rập; sau số thứ tự của điều có dấu chấm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Viết Chương I, Mục 1, Tiểu mục 1, Điều 1.",
    codes={
        "phan-chuong": "Phần, chương không đánh số La Mã",
        "muc": "Mục, tiểu mục không đánh số Ả Rập",
        "dieu-thieu-cham": "Sau số thứ tự của điều không có dấu chấm",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.PHAN_CHUONG, Role.MUC, Role.DIEU),
)(check)
