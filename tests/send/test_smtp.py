"""E-mail through a real server: encrypted, told apart by recipient, and never a secret in what is left behind."""

import socket
import sys
import threading
from dataclasses import replace
from email import policy
from email.parser import BytesParser
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.send.letters import EVERYONE, PARCEL, SO_NOI_VU, UBND, Clock, outbox_in, states
from tests.send.postbox import ACCOUNT, PASSWORD, postbox
from vanban.send.channels.mail_server import BaoMat, MailServer
from vanban.send.channels.password import VARIABLE, password_of
from vanban.send.channels.smtp import SmtpChannel, TenTep
from vanban.send.errors import SendError
from vanban.send.parcel import Recipient, Tep


def right(_account: str, _host: str) -> str:
    return PASSWORD


def to(name: str) -> Recipient:
    return Recipient(f"Nơi nhận {name}", "", f"{name}@example.vn")


@pytest.mark.parametrize("bao_mat", [BaoMat.STARTTLS, BaoMat.TLS])
def test_a_letter_arrives_by_tls_as_it_was_meant(tmp_path: Path, bao_mat: BaoMat):
    with postbox(tmp_path, bao_mat) as (box, server), outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(server, password=right)
        outbox.queue(PARCEL, EVERYONE, channel)
        outbox.deliver(channel, confirm=True)
        assert states(outbox) == ["đã gửi"] * 3
        assert box.logins == [True]
        assert [recipient for recipient, _ in box.taken] == [recipient.thu_dien_tu for recipient in EVERYONE]
        assert outbox.messages()[0].chi_tiet == "Máy chủ trả lời 250: queued as 4711"
        assert box.taken[0][1] == channel.prepare(outbox.letter(1)).tep[0][1]
    letter = BytesParser(policy=policy.default).parsebytes(box.taken[0][1])
    assert letter["Subject"] == f"Kế hoạch số 05/KH-SLĐTBXH: {PARCEL.trich_yeu}"
    assert str(letter["To"]) == "Sở Nội vụ tỉnh Lạng Sơn <vanthu@snv.example.vn>"
    files = [(part.get_filename(), part.get_content()) for part in letter.iter_attachments()]
    assert files == [(tep.ten, tep.du_lieu) for tep in PARCEL.files]


def test_attachments_may_have_vietnamese_names(tmp_path: Path):
    with postbox(tmp_path) as (box, server), outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(server, ten_tep=TenTep.TIENG_VIET)
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        outbox.deliver(channel, confirm=True)
    letter = BytesParser(policy=policy.default).parsebytes(box.taken[0][1])
    names = [part.get_filename() for part in letter.iter_attachments()]
    assert names == ["Kế hoạch số 05-KH-SLĐTBXH.pdf", "Kế hoạch số 05-KH-SLĐTBXH.docx"]
    assert b"filename*=utf-8''K%E1%BA%BF" in box.taken[0][1]


def test_each_recipient_has_an_answer_of_its_own(tmp_path: Path):
    with postbox(tmp_path) as (box, server), outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(server)
        outbox.queue(PARCEL, [to(name) for name in ("day", "khong-co", "ban", "rac", "duoc")], channel)
        outbox.deliver(channel, confirm=True)
        told = [(str(message.trang_thai), message.chi_tiet[:25]) for message in outbox.messages()]
        assert told == [
            ("từ chối tạm thời", "Máy chủ trả lời 452: 4.2."),
            ("từ chối", "Máy chủ trả lời 550: 5.1."),
            ("từ chối tạm thời", "Máy chủ trả lời 451: 4.3."),
            ("từ chối", "Máy chủ trả lời 554: 5.7."),
            ("đã gửi", "Máy chủ trả lời 250: queu"),
        ]
        assert [message.recipient.ten for message in outbox.retry_failed(channel)] == ["Nơi nhận day", "Nơi nhận ban"]
    assert [recipient for recipient, _ in box.taken] == ["duoc@example.vn"]


def test_a_connection_lost_before_the_answer_is_unknown_and_the_next_letter_still_goes(tmp_path: Path):
    with postbox(tmp_path) as (box, server), outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(server)
        outbox.queue(PARCEL, [to("dut"), to("duoc")], channel)
        outbox.deliver(channel, confirm=True)
        assert states(outbox) == ["không rõ", "đã gửi"]
        outbox.retry_failed(channel, permanent=True)
        outbox.deliver(channel, confirm=True)
    assert [recipient for recipient, _ in box.taken] == ["dut@example.vn", "duoc@example.vn"]


def test_a_letter_sent_again_has_the_same_bytes(tmp_path: Path):
    clock = Clock()
    with postbox(tmp_path) as (box, server), outbox_in(tmp_path, clock) as outbox:
        channel = SmtpChannel(server)
        outbox.queue(PARCEL, [to("day")], channel)
        outbox.deliver(channel, confirm=True)
        sent = outbox.history(1)[1].sha256
        clock.pause(86400)
        outbox.retry_failed(channel)
        outbox.deliver(channel, confirm=True)
        assert outbox.history(1)[-1].sha256 == sent
    assert box.taken == []


def test_a_server_that_asks_for_too_little_is_told_before_the_content(tmp_path: Path):
    with postbox(tmp_path, data_size_limit=1000) as (box, server), outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(server)
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        (told,) = outbox.deliver(channel, confirm=True)
        assert (told.trang_thai, told.chi_tiet[:20]) == ("từ chối", "Máy chủ trả lời 552:")
    assert box.taken == []


def test_too_large_a_letter_is_not_queued(tmp_path: Path):
    with outbox_in(tmp_path) as outbox, pytest.raises(SendError, match="quá mức"):
        outbox.queue(PARCEL, [SO_NOI_VU], SmtpChannel(MailServer("127.0.0.1"), toi_da=1000))


def test_a_server_with_a_certificate_of_nobody_is_refused(tmp_path: Path):
    with postbox(tmp_path, BaoMat.STARTTLS) as (box, server), outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(replace(server, chung_thu_goc=None), password=right)
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        with pytest.raises(SendError, match="chứng thư của máy chủ không tin được"):
            outbox.deliver(channel, confirm=True)
        assert states(outbox) == ["chờ gửi"]
    assert box.taken == []


def test_a_server_without_starttls_gets_nothing(tmp_path: Path):
    with postbox(tmp_path) as (_, server), outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(replace(server, bao_mat=BaoMat.STARTTLS), password=right)
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        with pytest.raises(SendError, match="không hỗ trợ"):
            outbox.deliver(channel, confirm=True)
        assert states(outbox) == ["chờ gửi"]


@pytest.mark.parametrize(
    "server",
    [MailServer("mail.example.vn", 25, BaoMat.KHONG), MailServer("127.0.0.1", 25, BaoMat.KHONG, ten_dang_nhap="a")],
)
def test_nothing_goes_in_the_clear(tmp_path: Path, server: MailServer):
    with outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(server, password=right)
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        with pytest.raises(SendError, match="không mã hóa"):
            outbox.deliver(channel, confirm=True)


@pytest.mark.parametrize("bao_mat", [BaoMat.STARTTLS, BaoMat.TLS])
@pytest.mark.parametrize("password", [PASSWORD, PASSWORD + "x", "mật-khẩu-" + PASSWORD])
def test_the_password_is_in_nothing_that_is_left_behind(
    tmp_path: Path, bao_mat: BaoMat, password: str, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
):
    left = ""
    with postbox(tmp_path, bao_mat) as (box, server), outbox_in(tmp_path) as outbox:
        channel = SmtpChannel(server, password=lambda *_: password)
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        try:
            outbox.deliver(channel, confirm=True)
        except SendError as error:
            assert error.__cause__ is None
            left = f"{error!r}{error}"
        left += f"{channel!r}{channel.__dict__}{server!r}"
    assert bool(box.taken) is (password == PASSWORD)
    told = capfd.readouterr()
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    for text in (
        left,
        told.out,
        told.err,
        *(record.getMessage() for record in caplog.records if record.name != "mail.log"),
    ):
        assert PASSWORD not in text
    assert all(PASSWORD.encode() not in data for data in (*written, *(data for _, data in box.taken)))


def test_the_password_comes_from_the_environment_or_the_keyring(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(VARIABLE, "abc")
    assert password_of(ACCOUNT, "mail.example.vn") == "abc"
    monkeypatch.delenv(VARIABLE)
    keys = {("vanban", f"{ACCOUNT}@mail.example.vn"): "xyz"}
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=lambda *name: keys.get(name)))
    assert password_of(ACCOUNT, "mail.example.vn") == "xyz"
    keys.clear()
    with pytest.raises(SendError, match="Chưa có mật khẩu"):
        password_of(ACCOUNT, "mail.example.vn")


def test_a_server_that_never_answers_leaves_everything_queued(tmp_path: Path):
    with socket.socket() as silent, outbox_in(tmp_path) as outbox:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        channel = SmtpChannel(MailServer("127.0.0.1", silent.getsockname()[1], BaoMat.KHONG, cho=0.2))
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        with pytest.raises(SendError, match="Không kết nối được máy chủ thư"):
            outbox.deliver(channel, confirm=True)
        assert states(outbox) == ["chờ gửi"]


def speak(listener: socket.socket, answers: list[bytes]) -> None:
    """A server that says these lines one after another, whatever it hears, and hangs up."""
    peer, _ = listener.accept()
    with peer, peer.makefile("rb") as heard:
        for answer in answers:
            peer.sendall(answer)
            heard.readline()


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ([b"220 x\r\n", b"250 x\r\n", b"250 x\r\n"], "từ chối tạm thời"),
        ([b"220 x\r\n", b"250 x\r\n", b"250 x\r\n", b"250 x\r\n", b"rubbish\r\n"], "từ chối tạm thời"),
        ([b"220 x\r\n", *[b"250 x\r\n"] * 4], "từ chối tạm thời"),
        ([b"220 x\r\n", *[b"250 x\r\n"] * 4, b"354 go\r\n"], "không rõ"),
        ([b"220 x\r\n", *[b"250 x\r\n"] * 4, b"354 go\r\n", b"rubbish\r\n"], "không rõ"),
        ([b"220 x\r\n", *[b"250 x\r\n"] * 4, b"354 go\r\n", b"250" + b"x" * 99999], "không rõ"),
    ],
)
def test_what_a_broken_server_says_never_counts_as_sent(tmp_path: Path, answers: list[bytes], state: str):
    with socket.socket() as listener, outbox_in(tmp_path) as outbox:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        server = MailServer("127.0.0.1", listener.getsockname()[1], BaoMat.KHONG, cho=5, ten_may="localhost")
        channel = SmtpChannel(server)
        small = replace(PARCEL, files=(Tep("a.pdf", b"x"),))
        outbox.queue(small, [UBND], channel)
        peer = threading.Thread(target=speak, args=(listener, answers))
        peer.start()
        outbox.deliver(channel, confirm=True)
        peer.join()
        assert states(outbox) == [state]
