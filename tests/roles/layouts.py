"""Ways that people lay out the head and the foot of a document; each takes a Word file and the words."""

_RULE = "_______________"
_BR = "\n"


def _left(s):
    return [*s.parent, *s.agency]


def two_by_two(w, s):
    w.table(([*_left(s), ""], [s.quoc_hieu, s.tieu_ngu, ""]), ([s.number, *s.about], s.date))


def one_row(w, s):
    w.table(([*_left(s), _RULE, s.number, *s.about], [s.quoc_hieu, s.tieu_ngu, _RULE, "", s.date]))


def line_breaks(w, s):
    w.table(
        (_BR.join([*_left(s), "-------"]), _BR.join([s.quoc_hieu, s.tieu_ngu, "---------------"])),
        (_BR.join([s.number, *s.about]), s.date),
    )


def a_row_a_line(w, s):
    left, right = [*_left(s), s.number, *s.about], [s.quoc_hieu, s.tieu_ngu, s.date]
    length = max(len(left), len(right))
    pad = [[*side, *[""] * (length - len(side))] for side in (left, right)]
    w.table(*zip(*pad, strict=True))


def merged_cells(w, s):
    table = w.table(*[["", "", ""]] * 3, widths=(72, 8, 92))
    w.fill(table.cell(0, 0).merge(table.cell(1, 0)), _left(s))
    w.fill(table.cell(0, 1).merge(table.cell(0, 2)), s.quoc_hieu)
    w.fill(table.cell(1, 1).merge(table.cell(1, 2)), s.tieu_ngu)
    w.fill(table.cell(2, 0), [s.number, *s.about])
    w.fill(table.cell(2, 1).merge(table.cell(2, 2)), s.date)


def spacer_column(w, s):
    w.table((_left(s), "", [s.quoc_hieu, s.tieu_ngu]), ([s.number, *s.about], "", s.date), widths=(72, 4, 92))


def nested_tables(w, s):
    outer = w.table(("", ""))
    for cell, texts in zip(
        outer.rows[0].cells, ([*_left(s), s.number, *s.about], [s.quoc_hieu, s.tieu_ngu, s.date]), strict=True
    ):
        inner = cell.add_table(len(texts), 1)
        for row, text in zip(inner.rows, texts, strict=True):
            w.fill(row.cells[0], text)
        cell.add_paragraph()


def number_outside_the_table(w, s):
    w.table((_left(s), [s.quoc_hieu, s.tieu_ngu]))
    w.lines(f"{s.number}\t{s.date}", *s.about)


def _side_by_side(w, s, gap):
    left, right = [*_left(s), s.number, *s.about], [s.quoc_hieu, s.tieu_ngu]
    right += [""] * (len(_left(s)) - 2)
    right.append(s.date)
    while len(right) < len(left):
        right.append("")
    for first, second in zip(left, right, strict=True):
        w.lines(f"{first}{gap}{second}" if second else first)


def tabs(w, s):
    _side_by_side(w, s.with_(agency=_at_least_two(s)), "\t\t")


def spaces(w, s):
    _side_by_side(w, s.with_(agency=_at_least_two(s)), "          ")


def _at_least_two(s):
    return s.agency if len(_left(s)) > 1 else (*s.agency, "")


def tabs_on_the_right_only(w, s):
    w.lines(*[f"\t{text}" for text in (s.quoc_hieu, s.tieu_ngu)], *_left(s), f"{s.number}\t{s.date}", *s.about)


def text_boxes(w, s):
    w.box(*_left(s), s.number, *s.about).box(s.quoc_hieu, s.tieu_ngu).box(s.date).lines("")


def text_boxes_in_another_order(w, s):
    w.box(s.quoc_hieu, s.tieu_ngu, s.date).box(*_left(s)).box(s.number, *s.about).lines("")


def one_under_another(w, s):
    w.lines(s.quoc_hieu, s.tieu_ngu, "", *_left(s), "", s.number, *s.about, "", s.date, "")


def agency_first(w, s):
    w.lines(*_left(s), s.number, *s.about, "", s.quoc_hieu, s.tieu_ngu, _RULE, s.date, "")


def cells_for_each_line(w, s):
    left, right = [*_left(s), s.number, *s.about], [s.quoc_hieu, s.tieu_ngu, s.date]
    table = w.table(*[["", ""]] * max(len(left), len(right)))
    for column, texts in enumerate((left, right)):
        for row, text in enumerate(texts):
            w.fill(table.cell(row, column), text)
        table.cell(len(texts) - 1, column).merge(table.cell(len(table.rows) - 1, column))


HEADS = (
    cells_for_each_line,
    two_by_two,
    one_row,
    line_breaks,
    a_row_a_line,
    merged_cells,
    spacer_column,
    nested_tables,
    number_outside_the_table,
    tabs,
    spaces,
    tabs_on_the_right_only,
    text_boxes,
    text_boxes_in_another_order,
    one_under_another,
    agency_first,
)


def foot_table(w, s):
    w.table((["Nơi nhận:", *s.recipients], [*s.offices, "", "", "", s.name]))


def foot_line_breaks(w, s):
    w.table((_BR.join(["Nơi nhận:", *s.recipients]), _BR.join([*s.offices, "", "", s.name])))


def foot_rows(w, s):
    w.table((["Nơi nhận:", *s.recipients], s.offices), ("", "(Ký tên, đóng dấu)"), ("", s.name))


def foot_tabs(w, s):
    left, right = ["Nơi nhận:", *s.recipients], [*s.offices, s.name]
    length = max(len(left), len(right))
    pad = [[*side, *[""] * (length - len(side))] for side in (left, right)]
    w.lines(*[f"{first}\t\t{second}".rstrip() for first, second in zip(*pad, strict=True)])


def foot_spaces(w, s):
    w.lines(f"Nơi nhận:{' ' * 30}{s.offices[0]}", *[f"{' ' * 40}{office}" for office in s.offices[1:]])
    w.lines(*s.recipients, "", f"{' ' * 40}{s.name}")


def foot_signature_first(w, s):
    w.lines("", *[f"\t\t{office}" for office in s.offices], "", "", f"\t\t{s.name}", "", "Nơi nhận:", *s.recipients)


def foot_signature_last(w, s):
    w.lines("Nơi nhận:", *s.recipients, "", *s.offices, "(đã ký)", "", s.name)


def foot_boxes(w, s):
    w.lines("").box("Nơi nhận:", *s.recipients).box(*s.offices, "", s.name)


FEET = (
    foot_table,
    foot_line_breaks,
    foot_rows,
    foot_tabs,
    foot_spaces,
    foot_signature_first,
    foot_signature_last,
    foot_boxes,
)


def middle(w, s):
    """Type, trích yếu and text, as they stand in every layout."""
    if s.title:
        w.lines("", s.title, *s.trich_yeu, _RULE, "")
    joined = False
    for role, words in s.text:
        if role.name == "NOI_DUNG" and joined:
            w.document.paragraphs[-1].add_run(f" {words}")
        else:
            w.lines(words)
        joined = words.startswith("Điều") and words.endswith(".")


def write(w, s, head=two_by_two, foot=foot_table):
    """A whole document."""
    head(w, s)
    middle(w, s)
    foot(w, s)
    return w
