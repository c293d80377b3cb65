"""A quyết định names who has the authority."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Judged by the first ground."""
    grounds, authority = next(pieces(context, Role.CAN_CU), None), next(pieces(context, Role.THAM_QUYEN), None)
    if grounds and authority is None:
        yield fault("thieu", grounds, "không có dòng thẩm quyền ban hành", "THẨM QUYỀN BAN HÀNH trước căn cứ")
    elif grounds and authority and authority.paragraph.index > grounds.paragraph.index:
        yield fault("sai-cho", authority, words(authority), "đứng trước căn cứ đầu tiên")


RULE = rule(
    id="noi-dung/thieu-tham-quyen",
    title="Quyết định thiếu dòng thẩm quyền ban hành",
    why=(
        "Trước căn cứ của quyết định, nghị quyết có dòng ghi thẩm quyền ban hành: chức vụ người đứng đầu hoặc "
        "tên tập thể, cơ quan."
    ),
    clause=Clause("ND30-PL3", "Mẫu 1.1, Mẫu 1.2, Mẫu 1.3"),
    fix="Thêm dòng in hoa, ví dụ GIÁM ĐỐC SỞ NỘI VỤ, trước các căn cứ.",
    codes={
        "thieu": "Trước căn cứ không có dòng thẩm quyền ban hành",
        "sai-cho": "Dòng thẩm quyền ban hành đứng sau căn cứ",
    },
    mend=Mend.DU_LIEU,
    types=("QĐ", "NQ"),
    needs=(Role.CAN_CU, Role.LENH_BAN_HANH),
)(check)
