"""Slips of YAML: told alike whichever parser met them, at the place where the hand slipped."""

import pytest
import yaml

from vanban.core.errors import DataError
from vanban.source.tree import parse

SLIPS = [
    ("a:\n\tb: 1\n", (2, 1, "tab-dau-dong")),
    ("a:\n  - b: 1\n  \tc: 2\n", (3, 3, "tab-dau-dong")),
    ("a:\n  -\tb: 1\n    c: 2\n", (2, 4, "tab-dau-dong")),
    ("a: 1\nb:2\nc: 3\n", (2, 3, "thieu-dau-cach")),
    ("b:2\na: 1\n", (1, 3, "thieu-dau-cach")),
    ("x:\n  - id: 1\n    b:2\n    c: 3\n", (3, 7, "thieu-dau-cach")),
    ("a:\n  -b: 1\n  - c: 2\n", (2, 4, "thieu-dau-cach")),
    ('a: "abc\nb: 2\n', (1, 4, "nhay-chua-dong")),
    ("a: 'abc\nb: 2\n", (1, 4, "nhay-chua-dong")),
    ('a: "abc\nb: "x"\n', (1, 4, "nhay-chua-dong")),
    ('a: "Kế" hoạch\nb: 1\n', (1, 9, "chu-sau-nhay")),
    ("a: 'it's'\n", (1, 8, "chu-sau-nhay")),
    ("a: 1\n  b: 2\n", (2, 3, "sai-thut-dong")),
    ("a:\n    b: 2\n  c: 3\n", (3, 3, "sai-thut-dong")),
    ("a:\n  - b: 2\n   c: 3\n", (3, 4, "sai-thut-dong")),
    ("a:\n  - b: 2\n - c: 3\n", (3, 2, "sai-thut-dong")),
    ("a: - x\n", (1, 4, "sai-thut-dong")),
    ("- a\nb: 1\n", (2, 1, "sai-thut-dong")),
    ("a: Kế hoạch: năm\nb: 2\n", (1, 4, "hai-cham-trong-doan")),
    ("x:\n  - Kế hoạch: năm: z\n", (2, 5, "hai-cham-trong-doan")),
    ("a: 1\nxin chào\nb: 1\n", (2, 1, "thieu-hai-cham")),
    ("a:\n  - b: 1\n    xin chào\n    c: 1\n", (3, 5, "thieu-hai-cham")),
    ("a: >-\nxin chào\nb: 1\n", (2, 1, "thieu-hai-cham")),
    ("a: **đậm** x\nb: 1\n", (1, 4, "ky-tu-dau-doan")),
    ("- *nghiêng*\n- c\n", (1, 3, "ky-tu-dau-doan")),
    ("a: & x\n", (1, 4, "ky-tu-dau-doan")),
    ("a: @x\n", (1, 4, "ky-tu-dau-doan")),
    ("a: %x\nb: 1\n", (1, 4, "ky-tu-dau-doan")),
    ("a: `x`\n", (1, 4, "ky-tu-dau-doan")),
    ("`a: [x]\n", (1, 1, "ky-tu-dau-doan")),
    ("a: {nam} là\nb: 1\n", (1, 4, "ky-tu-dau-doan")),
    ("a: > 5\nb: 1\n", (1, 4, "ky-tu-dau-doan")),
    ("a: | x\nb: 1\n", (1, 4, "ky-tu-dau-doan")),
    ("a: ]\nb: 1\n", (1, 4, "ky-tu-dau-doan")),
    ("%TAG\na: 1\n", (1, 1, "ky-tu-dau-doan")),
    ("a: {nam\nb: 1\n", (1, 4, "ngoac-chua-dong")),
    ("a: [1, 2\nb: 1\n", (1, 4, "ngoac-chua-dong")),
    ('a: "C:\\Users"\n', (1, 9, "dau-cheo-nguoc")),
    ('a: "x\n...\n', (2, 1, "sai-cu-phap")),
]


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader])
@pytest.mark.parametrize(("text", "expected"), SLIPS)
def test_a_slip_is_told_where_the_hand_slipped(text, expected, loader):
    with pytest.raises(DataError) as caught:
        parse(text, "a.yaml", loader)
    [finding] = caught.value.findings
    assert (finding.place.line, finding.place.column, finding.code) == expected


def test_all_lines_that_begin_with_a_tab_are_told_at_once():
    with pytest.raises(DataError) as caught:
        parse("a:\n\tb: 1\n\tc: 2\n", "a.yaml")
    assert [f.place.line for f in caught.value.findings] == [2, 3]


def test_the_line_is_shown_as_it_stands_but_not_too_long():
    with pytest.raises(DataError) as caught:
        parse(f"a: {'x' * 500}: y\n", "a.yaml")
    [finding] = caught.value.findings
    assert finding.found.startswith("a: xxx")
    assert len(finding.found) == 100
