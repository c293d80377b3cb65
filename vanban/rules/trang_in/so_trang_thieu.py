"""Every printed page from the second on shows its number."""

from collections.abc import Iterator

from vanban.rules.printed import on_page, parts, text_lines
from vanban.rules.printed_numbers import printed_numbers
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """Pages with text, of the document and of its annexes; one fault tells of all of them."""
    numbered = {number.page for number in printed_numbers(context)}
    pages = (page for part in parts(context) for page in range(part.first + 1, part.last + 1))
    bare = [page for page in pages if page not in numbered and on_page(text_lines(context), page)]
    if bare:
        told = ", ".join(map(str, bare[:10])) + ("…" if len(bare) > 10 else "")
        yield Fault("thieu", None, f"không có số ở trang {told}", "số trang ở giữa lề trên từ trang thứ hai")


RULE = rule(
    id="trang-in/so-trang-thieu",
    title="Trang in ra thiếu số trang",
    why="Số trang được đánh từ trang thứ hai, bằng chữ số Ả Rập, ở giữa lề trên.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Chèn số trang vào giữa phần đầu trang (Insert, Page Number, Top of Page) của mọi phần trong văn bản.",
    codes={
        "thieu": "Từ trang thứ hai có trang không có số",
    },
    on_paper=True,
)(check)
