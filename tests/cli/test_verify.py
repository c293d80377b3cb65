"""What a clerk learns of a file that came back: as built, edited since, or not ours; and who issued it."""

import json
from pathlib import Path

import pytest

from tests.cli.office import ISSUE, PLAN, out
from tests.provenance.made import edited, long_ones
from vanban.inspect.text import lines


def put(path: str, source: str, change=lambda document: None) -> str:
    Path(path).write_bytes(edited(Path(source).read_bytes(), change))
    return path


def reworded(document):
    run = long_ones(document)[2].runs[0]
    run.text = run.text.replace("Kế hoạch", "Chương trình", 1)


def test_a_built_file_is_as_it_was_made(office, capsys):
    out(capsys, "build", "--only", "ke_hoach")
    told = out(capsys, "verify", PLAN)
    assert "ĐÚNG NHƯ KHI SOẠN" in told
    assert "vẫn như khi soạn" in told


def test_an_edited_file_is_told_with_the_words_that_differ(office, capsys):
    out(capsys, "build", "--only", "ke_hoach")
    file = put("sua.docx", PLAN, reworded)
    told = out(capsys, "verify", file, code=12)
    assert "SỬA  đoạn 6" in told
    assert "[-Kế hoạch-]{+Chương trình+}" in told
    Path(PLAN).unlink()
    told = out(capsys, "verify", file, code=12)
    assert "đối chiếu với bản soạn lại từ dữ liệu" in told
    assert "[-Kế hoạch-]{+Chương trình+}" in told


def test_data_that_changed_since_are_told_and_give_no_old_words(office, capsys):
    out(capsys, "build", "--only", "ke_hoach")
    file = put("sua.docx", PLAN, reworded)
    data = office / "data/2023/ke_hoach.yaml"
    data.write_text(data.read_text("utf-8").replace("cải cách hành chính", "cải cách HC"), "utf-8")
    Path(PLAN).unlink()
    told = out(capsys, "verify", file, code=12)
    assert "đã khác đi: dữ liệu" in told
    assert "không còn biết câu chữ cũ" in told
    data.write_text("nam: [", "utf-8")
    assert "không soạn lại được" in out(capsys, "verify", file, code=12)


def test_outside_a_workspace_the_stamp_alone_tells(office, capsys, tmp_path_factory, monkeypatch):
    out(capsys, "build", "--only", "ke_hoach")
    file = Path(put("sua.docx", PLAN, reworded)).absolute()
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    told = out(capsys, "verify", str(file), code=12)
    assert "SỬA  đoạn 6" in told
    assert "không còn biết câu chữ cũ" in told


def test_an_issued_document_is_known_by_its_number(office, capsys):
    out(capsys, *ISSUE)
    told = out(capsys, "verify", PLAN, "so_van_ban/luu/2023/KH-01_1/ke_hoach-2023.pdf")
    assert told.count("chính là bản đã ban hành số 01/KH-SLĐTBXH ngày 15/3/2023") == 2
    saved = out(capsys, "verify", put("luu.docx", PLAN))
    assert "LƯU LẠI" in saved
    assert "soạn từ bản đã ban hành số 01/KH-SLĐTBXH" in saved
    told = out(capsys, "verify", put("sua.docx", PLAN, reworded), code=12)
    assert "đối chiếu với bản lưu của sổ" in told


def test_a_document_laid_out_anew_for_print_is_still_ours(office, capsys):
    out(capsys, "build", "--only", "bao_cao", "--period", "9_thang", "--pdf")
    assert "ĐÚNG NHƯ KHI SOẠN" in out(capsys, "verify", "output/bao_cao-9_thang-2023.docx")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("templates/ke_hoach.docx", None, "KHÔNG PHẢI DO CHƯƠNG TRÌNH SOẠN"),
        ("la.docx", b"khong phai Word", "không phải tệp Word"),
        ("mat.docx", None, "không có tệp này"),
    ],
)
def test_what_is_not_ours_or_cannot_be_read_ends_with_its_own_code(office, capsys, name, data, words):
    if data:
        Path(name).write_bytes(data)
    assert words in out(capsys, "verify", name, code=13)


def test_the_report_for_programs(office, capsys):
    out(capsys, "build", "--only", "ke_hoach")
    out(capsys, "verify", PLAN, put("sua.docx", PLAN, reworded), "mat.docx", "--json", "ket-qua.json", code=13)
    plan, sua, mat = json.loads(Path("ket-qua.json").read_text("utf-8"))["files"]
    assert (plan["state"], plan["genuine"], plan["changes"]) == ("nguyen", True, [])
    assert plan["origin"]["ma"] == "ke_hoach-2023"
    assert (sua["state"], [change["place"] for change in sua["changes"]]) == ("da_sua", ["đoạn 6"])
    assert sua["changes"][0]["new"] in [line.text for line in lines(Path("sua.docx").read_bytes())]
    assert (mat["state"], mat["problem"]["found"]) == (None, "không có tệp này")
    out(capsys, "verify", PLAN, "--json", "x.docx", code=2)
    out(capsys, "verify", "output", code=2)
