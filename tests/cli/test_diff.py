"""Two versions compared from the command line: data, documents, a document against what the data give now."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.office import ISSUE, PLAN, out
from tests.cli.test_verify import put, reworded

DATA = "data/2023/ke_hoach.yaml"


def change_the_plan(old: str = "cải cách hành chính", new: str = "cải cách HC") -> None:
    path = Path(DATA)
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


def test_two_folders_and_two_files_of_data_are_told_by_field(office, capsys):
    shutil.copytree("data", "cu/data")
    change_the_plan()
    for old, new in (("cu", "."), ("cu/data", "data"), (f"cu/{DATA}", DATA)):
        told = out(capsys, "diff", old, new)
        assert "can_cu › 04/KH-SLĐTBXH › trich_yeu" in told
        assert f"{DATA}:51:16" in told
        assert "[-hành chính-]{+HC+}" in told
        assert "1 chỗ khác: 1 sửa." in told
    assert "Không có gì khác." in out(capsys, "diff", "data", "data")
    (office / "data/2023/ket_qua/nam.yaml").unlink()
    assert "BỎ  2023/ket_qua/nam.yaml" in out(capsys, "diff", "cu", ".")


def test_two_word_files_are_told_by_paragraph(office, capsys):
    out(capsys, "build", "--only", "ke_hoach")
    told = out(capsys, "diff", PLAN, put("sua.docx", PLAN, reworded), "--json", "khac.json")
    assert "SỬA  đoạn 6" in told
    assert "[-Kế hoạch-]{+Chương trình+}" in told
    (change,) = json.loads(Path("khac.json").read_text("utf-8"))["texts"]
    assert (change["kind"], change["place"]) == ("sua", "đoạn 6")


def test_a_document_is_compared_with_what_the_data_give_now(office, capsys):
    assert "chưa ban hành" in out(capsys, "diff", "ke_hoach-2023", code=2)
    out(capsys, *ISSUE)
    assert "Không có gì khác." in out(capsys, "diff", "ke_hoach-2023")
    change_the_plan()
    told = out(capsys, "diff", "ke_hoach-2023")
    assert "cũ: bản đã ban hành số 01/KH-SLĐTBXH; mới: ke_hoach-2023, soạn từ dữ liệu hiện nay" in told
    assert "[-hành chính-]{+HC+}" in told


def test_the_copy_with_tracked_changes_is_written(office, capsys):
    out(capsys, "build", "--only", "ke_hoach")
    file = put("sua.docx", PLAN, reworded)
    assert "vet.docx" in out(capsys, "diff", PLAN, file, "--redline", "vet.docx")
    assert Path("vet.docx").read_bytes().startswith(b"PK")
    assert "SỬA  đoạn 6" in out(capsys, "verify", "vet.docx", code=12)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["diff", "data"], 2, "Ghi hai tên"),
        (["diff", "khong-co", "data"], 2, "Không có văn bản tên khong-co"),
        (["diff", "khong-co.docx", "data"], 2, "Không đọc được tệp"),
        (["diff", "data", "templates/ke_hoach.docx"], 2, "Không so được"),
        (["diff", "templates", "data"], 2, "không có tệp dữ liệu"),
        (["diff", "data", "data", "--redline", "x.docx"], 2, "--redline chỉ dùng với tệp Word"),
        (["diff", "data", "data", "--json", "x.docx"], 2, ".json"),
        (["diff", "templates/ke_hoach.docx", "la.docx", "--redline", "la.docx"], 2, "Chọn tên khác"),
        (["diff", "hong.yaml", DATA], 3, "hong.yaml:2:1"),
    ],
)
def test_what_cannot_be_compared_is_told(office, capsys, arguments, code, words):
    Path("hong.yaml").write_text("a: [", "utf-8")
    assert words in out(capsys, *arguments, code=code)
