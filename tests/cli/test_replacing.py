"""A document that was issued with a mistake: drafted again, looked at, replaced, corrected, withdrawn."""

import re
from pathlib import Path

import pytest

from tests.cli.office import ISSUE, PLAN, SEND, book, change, out
from vanban.inspect.text import lines

DRAFT = Path("output/ke_hoach-2023-du-thao.docx")
REASON = ["--year", "2023", "--reason", "Sai thời hạn"]
REPORT = ["issue", "bao_cao-quy_1-2023", "--date", "20/3/2023"]


def words(path: Path) -> str:
    return "\n".join(line.text for line in lines(path.read_bytes())).replace("\xa0", " ")


@pytest.fixture
def mistaken(office, capsys):
    """The plan with its number, and its data corrected since."""
    out(capsys, *ISSUE)
    change(office / "data/2023/ke_hoach.yaml", "trich_yeu: >-\n  Khắc phục", "trich_yeu: >-\n  Khẩn trương khắc phục")
    return office


def test_a_replacement_is_seen_before_it_takes_a_number(mistaken, capsys):
    frozen = (mistaken / PLAN).read_bytes()
    out(capsys, "build", "--only", "ke_hoach")
    assert (mistaken / PLAN).read_bytes() == frozen
    told = out(capsys, "build", "--draft", "ke_hoach-2023", "--pdf")
    assert "bản đã cấp số 01/KH-SLĐTBXH giữ nguyên" in told
    assert "--replace 01" in told
    assert (mistaken / PLAN).read_bytes() == frozen
    assert DRAFT.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert "Khẩn trương khắc phục" in words(DRAFT)
    assert "01/KH" not in words(DRAFT)
    out(capsys, "check", str(DRAFT))
    listed = book(capsys)
    assert ": 1 số" in listed
    assert "Chưa có số: Báo cáo quý I năm 2023 (chưa soạn)" in listed
    at_a_glance = out(capsys, "status")
    assert "đã cấp số; có dự thảo thay thế (đã kiểm tra)" in at_a_glance

    out(capsys, "issue", "ke_hoach-2023", "--date", "20/3/2023", "--replace", "01", *REASON)
    assert "Khẩn trương khắc phục" in words(mistaken / PLAN)
    assert "02/KH-SLĐTBXH" in words(mistaken / PLAN)
    listed = book(capsys)
    assert "thay thế" in listed
    assert "đã cấp số" in listed
    assert "so: 2\n  ngay: 20/3/2023" in (mistaken / "data/2023/ke_hoach.yaml").read_text("utf-8")
    assert (mistaken / "so_van_ban/luu/2023/KH-01_1/ke_hoach-2023.docx").read_bytes() == frozen
    assert "nguyên vẹn" in out(capsys, "register", "--verify")
    assert "02/KH-SLĐTBXH ngày 20/3/2023  đã cấp số (ke_hoach-2023)\n" in out(capsys, "status")


def test_a_draft_that_breaks_a_rule_is_not_written(mistaken, capsys):
    change(mistaken / "data/2023/ke_hoach.yaml", "nguoi_ky: giam_doc", "nguoi_ky: giam_do")
    out(capsys, "build", "--draft", "ke_hoach-2023", code=3)
    assert not DRAFT.exists()


def test_a_draft_of_a_document_without_a_number_needs_no_register(office, capsys):
    assert re.search("chưa có số +chưa soạn", out(capsys, "status"))
    assert "chưa có số, ngày" in out(capsys, "build", "--draft", "ke_hoach-2023")
    assert re.search("chưa có số +dự thảo", out(capsys, "status"))
    assert "tháng 3 năm 2023" in words(DRAFT)
    assert not (office / "so_van_ban").exists()


def test_a_draft_is_one_thing(office, capsys):
    assert "--draft chỉ soạn" in out(capsys, "build", "--draft", "ke_hoach-2023", "--force", code=2)


@pytest.mark.parametrize(("option", "state"), [("--correct", "đính chính"), ("--withdraw", "thu hồi")])
def test_another_document_corrects_or_withdraws(office, capsys, option, state):
    out(capsys, *ISSUE)
    out(capsys, *REPORT, option, "01/KH-SLĐTBXH", *REASON)
    listed = book(capsys)
    assert f" {state} " in listed
    data = (office / "data/2023/ke_hoach.yaml").read_text("utf-8")
    assert ("so: 1\n" in data) is (option == "--correct")
    assert "nguyên vẹn" in out(capsys, "register", "--verify")


@pytest.mark.parametrize(("option", "word"), [("--replace", "thay thế"), ("--withdraw", "thu hồi")])
def test_what_no_longer_stands_is_not_sent(office, capsys, option, word):
    out(capsys, *ISSUE)
    out(capsys, *REPORT, option, "01/KH-SLĐTBXH", *REASON)
    for asked in (SEND, [*SEND, "--confirm"]):
        told = out(capsys, *asked, code=11)
        assert f"01/KH-SLĐTBXH ngày 15/3/2023 đã bị {word} bằng 02/BC-SLĐTBXH" in told
        assert "send bao_cao-quy_1-2023 --to" in told
    assert not (office / "gui").exists()
    assert "Sở Nội vụ: đã gửi" in out(capsys, "send", "bao_cao-quy_1-2023", "--to", "so_noi_vu", "--confirm")
    listed = book(capsys)
    assert f"    Đã {word} bằng 02/BC-SLĐTBXH\n" in listed
    assert f"    {word.capitalize()} 01/KH-SLĐTBXH: Sai thời hạn\n" in listed


def test_a_draft_after_a_withdrawal_is_told_to_be_a_new_document(office, capsys):
    out(capsys, *ISSUE)
    assert "dự thảo mới" not in out(capsys, "build")
    out(capsys, *REPORT, "--withdraw", "01/KH-SLĐTBXH", *REASON)
    told = " ".join(out(capsys, "build").split())
    assert "CẢNH BÁO văn bản số 01/KH-SLĐTBXH đã bị thu hồi bằng 02/BC-SLĐTBXH; tệp Word này là dự thảo mới" in told
    assert "so_van_ban/luu/2023/KH-01_1" in told


def test_what_does_not_stand_cannot_be_changed(mistaken, capsys):
    replace = ["issue", "ke_hoach-2023", "--date", "20/3/2023", "--replace"]
    assert "không có số 07" in out(capsys, *replace, "07", *REASON, code=2)
    out(capsys, *replace, "01", *REASON)
    assert "thay thế" in out(capsys, *replace, "01", *REASON, code=10)
    assert ": 2 số" in book(capsys)
