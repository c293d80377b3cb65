"""Columns and cells made by tags: sound widths, and every misuse refused with its place."""

import dataclasses
from dataclasses import dataclass

import pytest

from tests.ooxml.validate import sdk_errors
from tests.render.word import W, cell, p, table
from vanban.core.errors import TemplateError

COLUMNS = (2000, 1000, 3000, 1000)


@dataclass(frozen=True)
class Context:
    """What the tables show."""

    ten: str = "A"
    so: int = 2
    mau: str = "D9D9D9"
    co: bool = True
    cot: tuple[str, ...] = ("I", "II", "III", "IV")


def cells(*texts: str) -> str:
    widths = COLUMNS if len(texts) == len(COLUMNS) else (7000 // len(texts),) * len(texts)
    return f"<w:tr>{''.join(cell(text, width) for text, width in zip(texts, widths, strict=True))}</w:tr>"


LOOP = "{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}"


def widths(body) -> tuple[list[int], list[list[int]]]:
    """The grid, and the widths of the cells of each row."""
    grid = [int(node.get(W + "w")) for node in body.iter(W + "gridCol")]
    rows = [[int(node.get(W + "w")) for node in row.iter(W + "tcW")] for row in body.iter(W + "tr")]
    return grid, rows


class TestWidths:
    @pytest.mark.parametrize("count", [1, 2, 4, 7])
    def test_of_the_table_stay_and_the_repeated_columns_are_alike(self, templates, count):
        body = templates.main(table(cells("TT", *LOOP), columns=COLUMNS)).body(Context(cot=("x",) * count))
        grid, rows = widths(body)
        assert len(grid) == count + 1
        assert abs(sum(grid) - sum(COLUMNS)) <= count
        assert len(set(grid[1:])) == 1
        assert rows == [grid]

    def test_of_a_cell_that_spans_are_those_of_its_columns(self, templates):
        head = cells("TT", "{%tc for c in cot %}", "{% hm %}Chung", "{%tc endfor %}")
        grid, rows = widths(templates.main(table(head, cells("x", *LOOP), columns=COLUMNS)).body(Context()))
        assert rows == [[grid[0], sum(grid[1:])], grid]

    def test_of_a_table_beside_it_stay_as_they_were_drawn(self, templates):
        other = table(cells("a", "b", "c", "d"), columns=COLUMNS)
        body = templates.main(table(cells("TT", *LOOP), columns=COLUMNS) + p("") + other).body(Context())
        drawn = [int(node.get(W + "w")) for node in list(body.iter(W + "tbl"))[1].iter(W + "gridCol")]
        assert drawn == list(COLUMNS)


def test_a_document_with_all_of_them_passes_the_validator(templates, tmp_path):
    rows = (
        cells("TT", "{%tc for c in cot %}", "{% hm %}Chung", "{%tc endfor %}"),
        cells("x", *LOOP),
        cells("{%tr for c in cot %}"),
        cells("{% vm %}{% cellbg mau %}chung", "{% colspan so %}{{ c }}", "a", "b"),
        cells("{%tr endfor %}"),
    )
    borders = '<w:tcBorders/><w:vAlign w:val="center"/></w:tcPr>'
    body = table(*rows, properties='<w:tblW w:w="7000" w:type="dxa"/>', columns=COLUMNS).replace("</w:tcPr>", borders)
    (tmp_path / "x.docx").write_bytes(templates.main(body).filled(Context()))
    assert sdk_errors(tmp_path / "x.docx") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{% colspan ten %}x", "một số cột"),
        ("{% colspan cot %}x", "một số cột"),
        ("{% cellbg so %}x", "một màu"),
        ("{% colspan khong_co %}x", "không có tên khong_co"),
        ("{% colspan %}x", "dạng {% colspan tên %}"),
        ("{% colspan so + 1 %}x", "dạng {% colspan tên %}"),
        ("{% colspan le_ke(so,2) %}x", "dạng {% colspan tên %}"),
        ("{% vm so %}x", "dạng {% colspan tên %}"),
        ("{% vm %}x", "ngoài vòng for"),
        ("{% hm %}x", "ngoài vòng for"),
        ("{%tc if co %}x", "sẽ bị mất"),
        ("{%tc if co %}", "thiếu endif"),
        ("{%tc include 'khoi/dau.docx' %}", "viết {%p include"),
        ("{{tc ten }}", "dùng {{ tên }}"),
        ("{%p colspan so %}", "viết {% … %} trong chữ của ô"),
    ],
)
def test_a_misuse_is_refused_when_the_template_is_compiled(templates, text, words):
    templates.main(table(cells("a", text), columns=COLUMNS[:2]))
    with pytest.raises(TemplateError) as caught:
        templates.compile(Context)
    assert any(words in f"{f.found} {f.required}" for f in caught.value.findings)


@pytest.mark.parametrize("text", ["{% colspan so %}", "{% cellbg mau %}", "{% vm %}", "{% hm %}", "{%tc if co %}"])
def test_outside_a_table_they_are_refused(templates, text):
    with pytest.raises(TemplateError) as caught:
        templates.main(p(text)).compile(Context)
    assert "ngoài bảng" in caught.value.findings[0].found


def test_a_pair_over_cells_stays_in_its_row(templates):
    rows = cells("a", "{%tc if co %}"), cells("b", "{%tc endif %}")
    assert "ở hai nơi khác nhau" in templates.main(table(*rows)).told(Context())[0]


@pytest.mark.parametrize(
    ("text", "values", "words"),
    [
        ("{% colspan so %}x", {"so": 0}, "số cột 0"),
        ("{% colspan so %}x", {"so": 64}, "số cột 64"),
        ("{% cellbg mau %}x", {"mau": "đỏ"}, "không phải sáu chữ số"),
        ("{% cellbg mau %}x", {"mau": 'F"><w:p/>'}, "không phải sáu chữ số"),
        ("{% cellbg mau %}x", {"mau": None}, "giá trị loại NoneType"),
    ],
)
def test_a_value_that_no_cell_can_have_is_refused(templates, text, values, words):
    templates.main(table(cells("a", text), columns=COLUMNS[:2]))
    assert words in templates.told(dataclasses.replace(Context(), **values))[0]


def test_a_row_that_loses_all_its_cells_is_refused(templates):
    templates.main(table(cells("a", "b", "c"), cells(*LOOP), columns=COLUMNS[:3]))
    assert "hàng không còn ô nào" in templates.told(Context(cot=()))[0]
