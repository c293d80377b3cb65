"""A document on its way through văn thư: numbered, frozen, sent, received, as the terminal tells it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from tests.cli.office import ISSUE, PLAN, SEND, book, out
from tests.cli.test_commands import REPOSITORY
from vanban.core.errors import PdfError
from vanban.pipeline import issuing

KILLED = """
import os, signal, sys
from vanban.pipeline import issuing
issuing.finished = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
from vanban.cli.main import main
main(sys.argv[1:])
"""


def test_a_plan_is_numbered_once_frozen_sent_and_received(office, capsys):
    told = out(capsys, *ISSUE)
    assert "01/KH-SLĐTBXH ngày 15/3/2023" in told
    frozen = office / "so_van_ban/luu/2023/KH-01_1"
    assert {path.name for path in frozen.iterdir()} == {"ke_hoach-2023.docx", "ke_hoach-2023.pdf"}
    assert (office / PLAN).read_bytes() == (frozen / "ke_hoach-2023.docx").read_bytes()
    data = (office / "data/2023/ke_hoach.yaml").read_text("utf-8")
    before = (REPOSITORY / "data/2023/ke_hoach.yaml").read_text("utf-8")
    assert data == before.replace("  so:\n  ngay: 3/2023", "  so: 1\n  ngay: 15/3/2023")

    (office / PLAN).unlink()
    assert "đã cấp số 01/KH-SLĐTBXH" in out(capsys, "build", "--only", "ke_hoach", "--force")
    assert (office / PLAN).read_bytes() == (frozen / "ke_hoach-2023.docx").read_bytes()
    assert "đã có số 01/KH-SLĐTBXH" in out(capsys, *ISSUE, code=10)

    assert "Chưa gửi gì" in out(capsys, *SEND)
    assert not (office / "gui").exists()
    told = out(capsys, *SEND, "--confirm")
    assert "Sở Nội vụ: đã gửi" in told
    assert "không gửi lại" not in told
    assert "thư đã gửi từ lần trước, lần này không gửi lại" in out(capsys, *SEND, "--confirm")
    (bundle,) = (office / "gui").iterdir()
    assert (bundle / "ke_hoach-2023.pdf").read_bytes() == (frozen / "ke_hoach-2023.pdf").read_bytes()
    assert "đã gửi " in book(capsys)

    Path("bien-nhan.pdf").write_bytes(b"da ky nhan")
    out(capsys, "send", "--receipt", "bien-nhan.pdf", "--letter", "1")
    assert "đã tiếp nhận" in book(capsys)
    told = out(capsys, "status")
    assert "01/KH-SLĐTBXH ngày 15/3/2023  đã tiếp nhận" in told
    assert "Sở Nội vụ: đã tiếp nhận" in told
    assert "nguyên vẹn" in out(capsys, "register", "--verify")
    out(capsys, "register", "--year", "2023", "--xlsx", "so.xlsx")
    assert Path("so.xlsx").read_bytes().startswith(b"PK")
    out(capsys, "register", "--year", "2023", "--docx", "so.docx")
    anchor = docx.Document("so.docx").paragraphs[-1].text.partition("khi in: ")[2]
    assert "nguyên vẹn" in out(capsys, "register", "--verify", "--anchor", anchor)
    assert "viết lại" in out(capsys, "register", "--verify", "--anchor", f"{anchor[:-4]}0000", code=10)
    assert "Mốc chưa đúng" in out(capsys, "register", "--verify", "--anchor", "Dòng 3: ab", code=2)

    (frozen / "ke_hoach-2023.pdf").chmod(0o600)
    (frozen / "ke_hoach-2023.pdf").write_bytes(b"sua")
    assert "khác bản đã phát hành" in out(capsys, "register", "--verify", code=10)


def test_an_issued_copy_that_was_edited_is_put_back_and_told(office, capsys):
    out(capsys, *ISSUE)
    issued = (office / PLAN).read_bytes()
    (office / PLAN).write_bytes(issued + b"sua tay")
    said = out(capsys, "build", "--only", "ke_hoach")
    assert "có người đã sửa tay tệp này" in said
    assert (office / PLAN).read_bytes() == issued
    (kept,) = (path for path in (office / PLAN).parent.glob("ke_hoach-2023*.docx") if path.name != "ke_hoach-2023.docx")
    assert kept.name in said
    assert kept.read_bytes().endswith(b"sua tay")
    assert "sửa tay" not in out(capsys, "build", "--only", "ke_hoach")


def test_illustrative_data_are_told_and_with_strict_take_no_number(office, capsys):
    told = out(capsys, *ISSUE, "--strict", code=6)
    assert "tệp có số liệu minh họa" in told
    assert ": 0 số" in book(capsys)
    told = out(capsys, *ISSUE)
    for file in ("data/co_quan.yaml", "data/2023/nhiem_vu.yaml"):
        assert file in told
    assert told.index("CẢNH BÁO") < told.index("Đã cấp số")


def test_what_would_come_out_the_same_is_not_told_as_unwritten(office, capsys):
    out(capsys, "build", "--only", "to_trinh")
    out(capsys, "build", "--only", "bao_cao", "--period", "quy_1")
    out(capsys, *ISSUE)
    listed = book(capsys)
    assert "Tờ trình “Về việc ban hành Kế hoạch khắc phục các tiêu…” (dự thảo)" in listed
    assert "Báo cáo quý I năm 2023 (chưa soạn lại)" in listed
    assert "Báo cáo năm 2023 (chưa soạn)" in listed
    told = out(capsys, "build", "--only", "to_trinh", "--only", "bao_cao", "--period", "quy_1")
    assert "cập nhật  output/bao_cao-quy_1-2023.docx" in told
    assert "không có gì thay đổi" in out(capsys, "build", "--only", "to_trinh")


def test_a_name_without_its_year_is_understood(office, capsys):
    assert "Có phải ý là ke_hoach-2023?" in out(capsys, "issue", "ke_hoach", code=2)
    assert "Có phải ý là ke_hoach-2023?" in out(capsys, "issue", "ke_hach-2023", code=2)


def test_what_a_killed_run_took_is_settled_by_the_next_command(office, capsys):
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    run = subprocess.run([sys.executable, "-c", KILLED, *ISSUE], env=environment, capture_output=True, check=False)
    assert run.returncode == -signal.SIGKILL
    told = book(capsys)
    assert "Lần chạy trước bị ngắt" in told
    assert "hủy số" in told
    assert "so:\n" in (office / "data/2023/ke_hoach.yaml").read_text("utf-8")
    assert "nguyên vẹn" in out(capsys, "register", "--verify")


def test_a_build_without_a_register_loads_no_database(office):
    program = (
        "import sys; from vanban.cli.main import main; main(['build', '--only', 'ke_hoach']); "
        "sys.exit('sqlite3' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr


def test_a_document_without_a_pdf_holds_its_number_for_the_next_try(office, capsys, monkeypatch):
    def no_pdf(*_):
        raise PdfError("không có PDF", "Cài LibreOffice.")

    with monkeypatch.context() as patch:
        patch.setattr(issuing, "finished", no_pdf)
        assert "Số 01/KH-SLĐTBXH ngày 15/3/2023 được giữ" in out(capsys, *ISSUE, code=9)
    assert "giữ số" in book(capsys)
    told = out(capsys, "void", "01/KH-SLĐTBXH", "--reason", "Không ban hành", "--year", "2023")
    assert "Đã hủy số 01/KH-SLĐTBXH" in told


def test_a_register_in_a_folder_of_its_own_is_found_by_a_build(office, capsys):
    with (office / "data/co_quan.yaml").open("a", encoding="utf-8") as file:
        file.write("so_van_ban:\n  thu_muc: van_thu\n  danh_so: theo_loai\n")
    out(capsys, *ISSUE)
    assert (office / "van_thu/luu/2023/KH-01_1").is_dir()
    assert "đã cấp số 01/KH-SLĐTBXH" in out(capsys, "build", "--only", "ke_hoach")


def test_data_with_a_fault_take_no_number(office, capsys):
    path = office / "data/2023/ke_hoach.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("nguoi_ky: giam_doc", "nguoi_ky: giam_do"), "utf-8")
    assert "giam_do" in out(capsys, *ISSUE, code=3)
    assert ": 0 số" in book(capsys)


def test_a_number_typed_by_hand_is_not_lost_without_a_word(office, capsys):
    path = office / "data/2023/ke_hoach.yaml"
    path.write_text(path.read_text("utf-8").replace("  so:\n  ngay: 3/2023", "  so: 7\n  ngay: 3/2023", 1), "utf-8")
    assert "không do sổ cấp" in out(capsys, *ISSUE, code=10)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["issue", "ke_hoach-2022"], "Không có văn bản tên ke_hoach-2022"),
        ([*ISSUE, "--replace", "01"], "Thiếu --reason"),
        ([*ISSUE, "--replace", "01", "--correct", "01", "--reason", "x"], "Ghi một trong"),
        (["register"], "Chưa có sổ"),
        ([*SEND], "Chưa có sổ"),
        (["send", "ke_hoach-2023"], "Chưa ghi gửi đến đâu"),
        (["send", "--settle", "1"], "Thiếu --arrived"),
    ],
)
def test_a_slip_of_the_command_line_is_told(office, capsys, arguments, words):
    assert words in out(capsys, *arguments, code=2)
    assert not (office / "so_van_ban").exists()


def test_a_pdf_that_fails_is_made_by_another_program_under_the_same_number(office, capsys):
    told = out(capsys, *ISSUE, "--engine", "word", code=8)
    assert "Số 01/KH-SLĐTBXH ngày 15/3/2023 được giữ" in told
    assert "Đã cấp số  01/KH-SLĐTBXH" in out(capsys, *ISSUE, "--engine", "soffice")
    assert (office / PLAN).with_suffix(".pdf").read_bytes().startswith(b"%PDF")
