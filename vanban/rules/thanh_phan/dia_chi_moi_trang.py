"""The agency's address stands on the first page only."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.footing import addresses
from vanban.rules.rule import Clause, Context, Fault, Level, rule


def check(context: Context) -> Iterator[Fault]:
    """Judged when there surely are other pages: a footer of its own for the first, or several sections."""
    several = len(context.van_ban.sections) > 1
    for address in addresses(context):
        if not address.first and (several or address.section.title_page):
            yield Fault("moi-trang", address.paragraph.place, "địa chỉ ở chân mọi trang", "chỉ ở chân trang thứ nhất")
            return


RULE = rule(
    id="thanh-phan/dia-chi-moi-trang",
    title="Địa chỉ cơ quan hiện ở mọi trang",
    why="Địa chỉ, thư điện tử, điện thoại của cơ quan trình bày ở cuối trang thứ nhất của văn bản.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 4; Mục IV, ô số 13"),
    fix="Bật Different First Page, để địa chỉ ở chân trang của trang đầu, xóa ở chân các trang sau.",
    codes={
        "moi-trang": "Địa chỉ cơ quan hiện cả ở các trang sau",
    },
    level=Level.CANH_BAO,
    needs=(Role.DIA_CHI_CO_QUAN,),
)(check)
