"""Landscape is for pages with tables."""

from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """A section that lies on its side must hold a table."""
    view = context.reading.view
    for index, section in enumerate(view.sections):
        if not section.page.landscape or section not in context.van_ban.sections:
            continue
        if not any(table.section == index and table.bordered for table in view.body.tables):
            first = next((p for p in view.body.paragraphs if p.section == index and p.text.strip()), None)
            yield Fault(
                "nam-ngang",
                first.place if first else None,
                "trang giấy nằm ngang",
                "trang giấy đứng",
                (first.index,) if first else (),
            )


RULE = rule(
    id="trang/ngang-khong-co-bang",
    title="Trang nằm ngang mà không có bảng, biểu",
    why=(
        "Văn bản trình bày theo chiều dài của khổ A4; chỉ được trình bày theo chiều rộng khi nội dung có bảng, "
        "biểu nhưng không làm thành phụ lục riêng."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 2"),
    fix="Đặt lại hướng giấy dọc (Portrait) cho phần không có bảng, biểu.",
    codes={
        "nam-ngang": "Trang nằm ngang mà không có bảng, biểu nào",
    },
)(check)
