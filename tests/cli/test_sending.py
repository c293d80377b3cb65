"""Sending from the command line: by mail over TLS, by the axis; what failed, what is unknown, what was answered."""

from pathlib import Path

import pytest
from lxml import etree

from tests.cli.office import ISSUE, book, change, out
from tests.send.postbox import PASSWORD, postbox
from tests.send.test_edxml_status import status
from vanban.send.channels.mail_server import BaoMat, MailServer
from vanban.send.channels.password import VARIABLE

BY_MAIL = """gui:
  noi_gui:
    - id: so_noi_vu
      ten: Sở Nội vụ
      kenh: thu_dien_tu
      thu_dien_tu: vanthu@snv.example.vn
    - id: day
      ten: Sở Tài chính
      kenh: thu_dien_tu
      thu_dien_tu: day@stc.example.vn
    - id: dut
      ten: Sở Xây dựng
      kenh: thu_dien_tu
      thu_dien_tu: dut@sxd.example.vn
  may_chu_thu:
    ten_may: {server.may}
    cong_may_chu: {server.cong}
    bao_mat: {server.bao_mat}
    ten_dang_nhap: {server.ten_dang_nhap}
    chung_thu_goc: ca.pem
"""
BY_AXIS = """gui:
  noi_gui:
    - id: so_noi_vu
      ten: Sở Nội vụ
      kenh: edxml
      ma_dinh_danh: H37.06
    - id: ubnd
      ten: Ủy ban nhân dân tỉnh
      kenh: edxml
      ma_dinh_danh: H37
"""
TO_ALL = ["send", "ke_hoach-2023", "--to", "so_noi_vu", "--to", "day", "--to", "dut"]


def directory(office: Path, text: str) -> None:
    """Give the agency this directory, a mail address and a code."""
    path = office / "data/co_quan.yaml"
    before, _, rest = path.read_text("utf-8").partition("\ngui:\n")
    path.write_text(f"{before}\n{text}{rest[rest.index(chr(10) + 'minh_hoa:') :]}", "utf-8")
    change(path, "ma_dinh_danh:\n", "ma_dinh_danh: H37.05\n")
    change(path, "thu_dien_tu:\n", "thu_dien_tu: vanthu@sldtbxh.example.vn\n")


@pytest.fixture
def by_mail(office, capsys, monkeypatch):
    """The plan with its number, and a mail server that wants STARTTLS and a password."""
    monkeypatch.setenv(VARIABLE, PASSWORD)
    with postbox(office, BaoMat.STARTTLS) as (box, server):
        server = MailServer(server.may, server.cong, server.bao_mat, server.ten_dang_nhap)
        directory(office, BY_MAIL.format(server=server))
        out(capsys, *ISSUE)
        yield box


def test_each_recipient_of_a_mail_has_a_result_of_its_own(by_mail, office, capsys):
    assert "Sở Nội vụ: thư điện tử (vanthu@snv.example.vn)" in out(capsys, *TO_ALL)
    assert by_mail.taken == []
    told = out(capsys, *TO_ALL, "--confirm", code=11)
    assert "Thư 1  01/KH-SLĐTBXH  Sở Nội vụ: đã gửi" in told
    assert "Sở Tài chính: từ chối tạm thời (Máy chủ trả lời 452" in told
    assert "Sở Xây dựng: không rõ" in told
    assert "2/3 thư chưa đến nơi" in told
    listed = book(capsys)
    for line in ("Sở Nội vụ: đã gửi", "Sở Tài chính: gửi không được", "Sở Xây dựng: không rõ"):
        assert line in listed

    assert "Chưa gửi lại thư nào" in out(capsys, "send", "--retry")
    change(office / "data/co_quan.yaml", "day@stc", "vanthu@stc")
    assert "Sở Tài chính: đã gửi" in out(capsys, "send", "--retry", "--confirm")
    assert [address for address, _ in by_mail.taken] == [
        "vanthu@snv.example.vn", "dut@sxd.example.vn", "vanthu@stc.example.vn"
    ]  # fmt: skip

    assert "đang “đã gửi”" in out(capsys, "send", "--settle", "1", "--arrived", "--reason", "Đã gọi", code=11)
    assert "đã gửi (Người gửi xác nhận: Đã gọi" in out(
        capsys, "send", "--settle", "3", "--arrived", "--reason", "Đã gọi văn thư Sở Xây dựng"
    )
    listed = book(capsys)
    assert "không rõ" not in listed
    assert "  đã gửi" in listed
    assert PASSWORD not in (office / "data/co_quan.yaml").read_text("utf-8") + listed


def test_what_did_not_arrive_is_sent_again_when_a_person_says_so(by_mail, office, capsys):
    out(capsys, "send", "ke_hoach-2023", "--to", "dut", "--confirm", code=11)
    assert "Không có thư nào phải gửi lại" in out(capsys, "send", "--retry")
    out(capsys, "send", "--settle", "1", "--not-arrived", "--reason", "Sở Xây dựng chưa nhận được")
    change(office / "data/co_quan.yaml", "dut@sxd", "vanthu@sxd")
    assert "Sở Xây dựng: đã gửi" in out(capsys, "send", "--retry", "--confirm")
    assert len(by_mail.taken) == 2


def test_letters_of_a_withdrawn_document_stay_here(by_mail, office, capsys):
    out(capsys, "send", "ke_hoach-2023", "--to", "day", "--confirm", code=11)
    assert "Sở Tài chính: từ chối tạm thời" in out(capsys, "send", "--retry")
    withdraw = ("issue", "bao_cao-quy_1-2023", "--date", "16/3/2023", "--withdraw", "01/KH-SLĐTBXH")
    out(capsys, *withdraw, "--year", "2023", "--reason", "Sai thời hạn")
    change(office / "data/co_quan.yaml", "day@stc", "vanthu@stc")
    assert "Không có thư nào phải gửi lại" in out(capsys, "send", "--retry")
    out(capsys, "send", "--retry", "--confirm")
    assert "Sở Tài chính: đã gửi" in out(capsys, "send", "bao_cao-quy_1-2023", "--to", "day", "--confirm")
    assert len(by_mail.taken) == 1


def test_what_was_frozen_goes_on_though_the_agency_changed(by_mail, office, capsys):
    out(capsys, "send", "ke_hoach-2023", "--to", "so_noi_vu", "--confirm")
    change(office / "data/co_quan.yaml", "vanthu@sldtbxh.example.vn", "vanphong@sldtbxh.example.vn")
    change(office / "data/co_quan.yaml", "day@stc", "vanthu@stc")
    for words in ([], ["--confirm"]):
        told = out(capsys, "send", "ke_hoach-2023", "--to", "day", *words)
        assert "Giữ như lần gửi đầu  thông tin cơ quan gửi" in told
    assert all(b"vanthu@sldtbxh.example.vn" in letter for _, letter in by_mail.taken)


def test_a_wrong_password_sends_nothing(by_mail, office, capsys, monkeypatch):
    monkeypatch.setenv(VARIABLE, "sai")
    told = out(capsys, "send", "ke_hoach-2023", "--to", "so_noi_vu", "--confirm", code=11)
    assert "không nhận tài khoản" in told
    assert by_mail.taken == []
    monkeypatch.setenv(VARIABLE, PASSWORD)
    assert "Sở Nội vụ: đã gửi" in out(capsys, "send", "--retry", "--confirm")


def test_a_message_of_the_axis_is_answered(office, capsys):
    directory(office, BY_AXIS)
    out(capsys, *ISSUE)
    out(capsys, "send", "ke_hoach-2023", "--to", "so_noi_vu", "--to", "ubnd", "--confirm")
    assert len(list((office / "edxml").glob("*.edxml"))) == 2
    document = "H37.05,2023/03/15,01/KH-SLĐTBXH"
    answer = office / "tra-loi.edxml"
    answer.write_bytes(status(DocumentId=document))
    assert "Sở Nội vụ: đã tiếp nhận" in out(capsys, "send", "--receipt", "tra-loi.edxml")
    listed = book(capsys)
    assert "Sở Nội vụ: đã tiếp nhận" in listed
    assert "Ủy ban nhân dân tỉnh: đã gửi" in listed
    answer.write_bytes(status(DocumentId=document.replace("01/", "09/")))
    assert "Không có thư nào ứng với" in out(capsys, "send", "--receipt", "tra-loi.edxml", code=11)


def test_a_replacement_tells_the_axis_who_had_the_old_one(office, capsys):
    directory(office, BY_AXIS)
    out(capsys, *ISSUE)
    out(capsys, "send", "ke_hoach-2023", "--to", "so_noi_vu", "--confirm")
    why = ["--year", "2023", "--reason", "Sai thời hạn"]
    out(capsys, "issue", "ke_hoach-2023", "--date", "20/3/2023", "--replace", "01", *why)
    assert "Sở Nội vụ: trục liên thông" in out(capsys, "send", "ke_hoach-2023", "--to", "so_noi_vu")
    out(capsys, "send", "ke_hoach-2023", "--to", "so_noi_vu", "--to", "ubnd", "--confirm")
    replacing = [path for path in (office / "edxml").iterdir() if "thay-the" in path.name]
    assert len(replacing) == 2
    for path in replacing:
        root = etree.fromstring(path.read_bytes())
        assert root.findtext(".//{*}ReplacementInfo/{*}DocumentId") == "H37.05,2023/03/15,01/KH-SLĐTBXH"
        assert [node.text for node in root.iterfind(".//{*}OrganIdList/{*}OrganId")] == ["H37.06"]


def test_a_receipt_wants_evidence_of_a_letter_that_left(office, capsys):
    out(capsys, *ISSUE)
    out(capsys, "send", "ke_hoach-2023", "--to", "so_noi_vu", "--confirm")
    assert "Không đọc được" in out(capsys, "send", "--receipt", "khong-co.pdf", "--letter", "1", code=2)
    Path("trong.pdf").touch()
    assert "bằng chứng" in out(capsys, "send", "--receipt", "trong.pdf", "--letter", "1", code=11)
    Path("ky-nhan.pdf").write_bytes(b"da ky nhan")
    assert "Hộp gửi không có thư số 7" in out(capsys, "send", "--receipt", "ky-nhan.pdf", "--letter", "7", code=11)
    assert "đã tiếp nhận" in out(capsys, "send", "--receipt", "ky-nhan.pdf", "--letter", "1")
