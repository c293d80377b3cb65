"""Touching the data rebuilds the documents that show it, and no others."""

import re
import shutil
from pathlib import Path

import pytest

from vanban.core.errors import DataError
from vanban.pipeline.build import build
from vanban.pipeline.jobs import Selection
from vanban.pipeline.workspace import open_workspace

ROOT = Path(__file__).parents[2]
PLAN, Q1, Q2, Q3, Q4 = (
    "ke_hoach-2023.docx",
    "bao_cao-quy_1-2023.docx",
    "bao_cao-6_thang-2023.docx",
    "bao_cao-9_thang-2023.docx",
    "bao_cao-nam-2023.docx",
)
EVERY = {PLAN, Q1, Q2, Q3, Q4}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    root = tmp_path_factory.mktemp("built") / "so"
    shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("van_ban"))
    shutil.copytree(ROOT / "templates", root / "templates")
    assert run(root) == EVERY
    return root


@pytest.fixture
def root(built, tmp_path):
    return shutil.copytree(built, tmp_path / "so")


def run(root):
    result = build(open_workspace(root), Selection(years=(2023,)), lambda *_: None)
    return {one.job.target.name for one in result.built}


def change(root, name, old, new):
    path = root / "data" / name
    text, count = re.subn(old, new, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert count == 1
    path.write_text(text, "utf-8")


TOUCHES = {
    "a comment": ("2023/ket_qua/quy_1.yaml", r"\Z", "# xem lại\n", set()),
    "a blank line in what all share": ("co_quan.yaml", r"\Z", "\n", set()),
    "an address that no document shows": ("co_quan.yaml", "^thu_dien_tu:$", "thu_dien_tu: so@langson.gov.vn", set()),
    "the prose of a quarter": ("2023/ket_qua/quy_1.yaml", r"^uu_diem:\n  - >-\n    ", r"\g<0>Nhìn chung, ", {Q1}),
    "the words of an outcome told again later": (
        "2023/ket_qua/quy_1.yaml",
        "ket_qua: Đã ban hành Kế hoạch chuyển đổi số năm 2023",
        "ket_qua: Đã ban hành Kế hoạch chuyển đổi số của Sở năm 2023",
        {Q1, Q2, Q3, Q4},
    ),
    "the year's last period": ("2023/ket_qua/nam.yaml", r"^kien_nghi:\n  - >-\n    ", r"\g<0>Kính đề nghị: ", {Q4}),
    "the purpose of the plan": ("2023/ke_hoach.yaml", "Tuyên truyền, phát huy", "Phát huy", {PLAN}),
    "the product of a task": ("2023/nhiem_vu.yaml", "san_pham: Kế hoạch của Sở", "san_pham: Kế hoạch Sở", {PLAN}),
    "a name in every letterhead": ("co_quan.yaml", "^dia_danh: Lạng Sơn", "dia_danh: Đồng Đăng", EVERY),
    "who signs three of five": ("co_quan.yaml", "ho_ten: Phạm Đức Huân", "ho_ten: Phạm Đức Hoan", {PLAN, Q1, Q4}),
}


@pytest.mark.parametrize("touch", TOUCHES)
def test_only_the_documents_that_show_it_are_built(root, touch):
    name, old, new, expected = TOUCHES[touch]
    change(root, name, old, new)
    assert run(root) == expected
    assert run(root) == set()


def test_what_came_out_the_same_is_not_loaded_again(root, monkeypatch):
    change(root, "co_quan.yaml", r"\Z", "# xem lại\n")
    assert run(root) == set()
    monkeypatch.setattr("vanban.pipeline.build._make", None)
    assert run(root) == set()


def test_a_template_that_changed_is_shown_by_its_documents_alone(root):
    with (root / "templates" / "ke_hoach.docx").open("ab") as file:
        file.write(b"\0" * 3)
    assert run(root) == {PLAN}


def test_an_exception_that_is_taken_back_is_judged_again(root):
    """The document is equal, what it may be is not."""
    change(root, "2023/ke_hoach.yaml", r"^dau_ket_can_cu:\n  dau: ;", "dau_ket_can_cu:\n  dau: ','")
    assert run(root) == {PLAN}
    (root / "data" / "ngoai_le.yaml").write_text(EXCEPTION, "utf-8")
    assert run(root) == EVERY
    (root / "data" / "ngoai_le.yaml").unlink()
    assert run(root) == EVERY


EXCEPTION = """\
ten: Thử
ngoai_le:
  - quy_tac: can-cu/nhieu-can-cu-mot-dong
    muc: BỎ QUA
    ly_do: thử xem văn bản có được xét lại không
"""


def test_data_that_became_wrong_stop_the_run_although_no_document_shows_it(root):
    change(root, "2023/nhiem_vu.yaml", "chu_tri: vp", "chu_tri: van_phong")
    with pytest.raises(DataError):
        run(root)


def test_a_document_edited_by_hand_is_made_anew_although_the_data_show_the_same(root):
    (root / "output" / Q1).write_bytes(b"sua tay")
    change(root, "co_quan.yaml", r"\Z", "# xem lại\n")
    assert run(root) == {Q1}
    assert (root / "output" / "bao_cao-quy_1-2023-sua-tay-1.docx").read_bytes() == b"sua tay"
