"""Two files of data, told by the fields that a clerk knows and the lines where they stand."""

import pytest

from vanban.compare.changes import Kind
from vanban.compare.records import Source, field_changes
from vanban.source.tree import parse

OLD = """\
nam: 2023
can_cu:
  - Luật A
  - Nghị định B về cải cách
nhiem_vu:
  - id: NV01
    noi_dung: Rà soát thủ tục
    thoi_han: 31/3/2023
  - id: NV02
    noi_dung: Tập huấn
  - id: NV03
    noi_dung: Tuyên truyền
    phoi_hop: [vp, ncc]
"""


def compared(old: str, new: str):
    sources = (Source(tree.value, tree.places, name) for name, text in (("cu.yaml", old), ("moi.yaml", new))
               for tree in (parse(text, name),))  # fmt: skip
    return field_changes(*sources)


def told(new: str):
    return [(change.kind, change.field, change.old, change.new) for change in compared(OLD, new)]


def test_the_same_data_do_not_differ_however_they_are_written():
    assert told(f"# ghi chú\n{OLD}".replace("[vp, ncc]", '\n      - vp\n      - "ncc"')) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("thoi_han: 31/3/2023", "thoi_han: 30/6/2023",
         (Kind.SUA, "nhiem_vu › NV01 › thoi_han", "31/3/2023", "30/6/2023")),
        ("    thoi_han: 31/3/2023\n", "", (Kind.BO, "nhiem_vu › NV01 › thoi_han", "31/3/2023", None)),
        ("nam: 2023", "nam: 2023\nso: 1", (Kind.THEM, "so", None, "1")),
        ("nam: 2023", "nam:", (Kind.SUA, "nam", "2023", "(để trống)")),
        ("  - Luật A\n", "", (Kind.BO, "can_cu › mục 1", "Luật A", None)),
        ("về cải cách", "về cải cách hành chính",
         (Kind.SUA, "can_cu › mục 2", "Nghị định B về cải cách", "Nghị định B về cải cách hành chính")),
        ("[vp, ncc]", "[vp, ncc, ldtl]", (Kind.THEM, "nhiem_vu › NV03 › phoi_hop › mục 3", None, "ldtl")),
        ("  - id: NV02\n    noi_dung: Tập huấn\n", "",
         (Kind.BO, "nhiem_vu › NV02", "id: NV02; noi_dung: Tập huấn", None)),
    ],
)  # fmt: skip
def test_a_field_that_differs_is_told(old, new, expected):
    assert OLD.count(old) == 1
    assert told(OLD.replace(old, new)) == [expected]


def test_the_lines_where_it_stands_are_told():
    (change,) = compared(OLD, OLD.replace("nam: 2023", "# một dòng\nnam: 2023").replace("31/3", "30/6"))
    assert (str(change.was), str(change.place)) == ("cu.yaml:8:15", "moi.yaml:9:15")


def test_records_are_matched_by_their_key_wherever_they_stand():
    moved = OLD.replace("  - id: NV02\n    noi_dung: Tập huấn\n", "") + "  - id: NV02\n    noi_dung: Tập huấn mới\n"
    assert told(moved) == [
        (Kind.CHUYEN, "nhiem_vu › NV02", None, None),
        (Kind.SUA, "nhiem_vu › NV02 › noi_dung", "Tập huấn", "Tập huấn mới"),
    ]


def test_another_kind_of_value_is_told():
    assert told(OLD.replace("nam: 2023", "nam:\n  tu: 1"))[0] == (Kind.SUA, "nam", "2023", "tu: 1")
