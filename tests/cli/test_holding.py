"""Numbers that are held: for a document, for something to come; taken up, listed, given up."""

import pytest

from tests.cli.office import ISSUE, book, out

FREE = ["reserve", "--symbol", "QĐ-SLĐTBXH", "--date", "10/3/2023", "--reason", "Quyết định khen thưởng"]


def test_a_number_held_for_a_document_waits_for_it(office, capsys):
    assert "01/KH-SLĐTBXH ngày 10/3/2023: Cho Kế hoạch năm 2023" in out(
        capsys, "reserve", "ke_hoach-2023", "--date", "10/3/2023"
    )
    listed = book(capsys)
    assert "giữ số" in listed
    assert "Cho Kế hoạch năm 2023" in listed
    out(capsys, "build", "--only", "ke_hoach", "--pdf")
    assert "01/KH-SLĐTBXH ngày 10/3/2023  giữ số; có dự thảo (đã kiểm tra)" in out(capsys, "status")
    assert "được giữ cho ngày 10/3/2023" in out(capsys, *ISSUE, code=10)
    assert "01/KH-SLĐTBXH ngày 10/3/2023" in out(capsys, "issue", "ke_hoach-2023")
    assert ": 1 số" in book(capsys)
    assert "nguyên vẹn" in out(capsys, "register", "--verify")


def test_a_number_held_for_something_to_come_is_used_by_whoever_names_it(office, capsys):
    assert "01/QĐ-SLĐTBXH" in out(capsys, *FREE)
    assert "02/SLĐTBXH-VP" in out(capsys, *FREE[:2], "SLĐTBXH-VP", *FREE[3:])
    assert "01/KH-SLĐTBXH ngày 10/3/2023" in out(capsys, "issue", "ke_hoach-2023", "--number", "01", "--year", "2023")
    out(capsys, "void", "02", "--reason", "Không ban hành", "--year", "2023")
    listed = book(capsys)
    assert "đã cấp số" in listed
    assert "hủy số" in listed
    assert "giữ số" not in listed


def test_a_number_of_another_document_is_not_taken(office, capsys):
    out(capsys, "reserve", "bao_cao-quy_1-2023", "--date", "10/3/2023")
    told = out(capsys, "issue", "ke_hoach-2023", "--number", "01", "--year", "2023", code=10)
    assert "giữ cho văn bản “bao_cao-quy_1-2023”" in told
    assert "đã có số 01/BC-SLĐTBXH" in out(capsys, "reserve", "bao_cao-quy_1-2023", code=10)
    assert ": 1 số" in book(capsys)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["reserve"], "Ghi tên văn bản, hoặc --symbol"),
        (["reserve", "ke_hoach-2023", "--symbol", "QĐ-SLĐTBXH"], "chỉ ghi một trong hai"),
        (["reserve", "--symbol", "QĐ-SLĐTBXH"], "Thiếu --reason"),
        (["reserve", "--symbol", "QĐ-SNV", "--reason", "a"], "không phải ký hiệu văn bản của Sở Lao động"),
        (["reserve", "ke_hoach-2031"], "Không có văn bản tên"),
    ],
)
def test_a_slip_of_the_command_line_holds_nothing(office, capsys, arguments, words):
    assert words in out(capsys, *arguments, code=2)
    assert not (office / "so_van_ban").exists()


def test_a_number_is_not_held_for_tomorrow(office, capsys):
    told = out(capsys, "reserve", "ke_hoach-2023", "--date", "31/12/2199", code=10)
    assert "theo giờ Việt Nam" in told
    assert ": 0 số" in book(capsys)
