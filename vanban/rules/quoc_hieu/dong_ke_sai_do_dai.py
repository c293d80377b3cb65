"""The rule under tiêu ngữ is as long as the words."""

from vanban.roles.element import Role
from vanban.rules.lines_under import line_length_wrong
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="quoc-hieu/dong-ke-sai-do-dai",
    title="Đường kẻ dưới Tiêu ngữ sai độ dài",
    why="Đường kẻ dưới Tiêu ngữ có độ dài bằng độ dài của dòng chữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm b"),
    fix="Kéo đường kẻ dài đúng bằng dòng chữ Tiêu ngữ.",
    codes={
        "do-dai": "Đường kẻ dài hoặc ngắn hơn dòng chữ",
    },
    level=Level.CANH_BAO,
    needs=(Role.TIEU_NGU,),
)(line_length_wrong("do-dai", Role.TIEU_NGU, 1, 1, "dài bằng dòng chữ"))
