"""The signature stands at the right of the recipients."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces


def check(context: Context) -> Iterator[Fault]:
    """Judged when both stand in cells of the same row."""
    recipients = next(pieces(context, Role.NOI_NHAN), None)
    signer = next(pieces(context, Role.QUYEN_HAN_CHUC_VU), None)
    if not recipients or not signer:
        return
    left, right = recipients.paragraph.place, signer.paragraph.place
    if right.table and (left.table, left.row) == (right.table, right.row) and right.cell < left.cell:
        yield fault("ben-trai", signer, "chức vụ người ký ở bên trái", "chức vụ, họ tên người ký ở bên phải")


RULE = rule(
    id="chu-ky/sai-vi-tri",
    title="Chữ ký không ở bên phải",
    why="Quyền hạn, chức vụ, họ tên người ký ở cuối văn bản, bên phải; nơi nhận ở bên trái.",
    clause=Clause("ND30-PL1", "Phần I, Mục IV, ô số 7a, 7b, 9b"),
    fix="Đặt chức vụ, họ tên vào ô bên phải, Nơi nhận vào ô bên trái.",
    codes={
        "ben-trai": "Chức vụ người ký đứng bên trái nơi nhận",
    },
    needs=(Role.QUYEN_HAN_CHUC_VU,),
)(check)
