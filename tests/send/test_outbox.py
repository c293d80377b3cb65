"""The outbox: documents frozen, queued once a recipient, sent on confirmation, sent again only where it failed."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.send.letters import EVERYONE, PARCEL, SO_NOI_VU, SO_TAI_CHINH, UBND, Clock, numbered, outbox_in, states
from vanban.core.errors import DataError, OutputError
from vanban.send.channels.interface import Channel, Letter, Payload, Result, Session
from vanban.send.errors import SendError
from vanban.send.frozen import AsFrozen
from vanban.send.outbox import Outbox, open_outbox
from vanban.send.parcel import KieuGui, NghiepVu, Parcel, Recipient, Tep, VanBanCu
from vanban.send.receipts import Receipt
from vanban.send.states import TrangThai


class Post(Channel, Session):
    """A channel whose answers a test writes down: what is left over of `answers` is accepted."""

    ten = "thu_dien_tu"

    def __init__(self, *answers: TrangThai | Exception, moi_phut: int | None = None) -> None:
        self.answers = list(answers)
        self.sent: list[str] = []
        self.moi_phut = moi_phut

    def address(self, recipient: Recipient) -> str:
        return recipient.thu_dien_tu

    def message_id(self, parcel: Parcel, recipient: Recipient) -> str:
        return f"{parcel.ma}|{recipient.ten}"

    def prepare(self, letter: Letter) -> Payload:
        return Payload(letter.dia_chi, (("thu", letter.ma_thu.encode()),))

    @contextmanager
    def session(self) -> Iterator[Session]:
        yield self

    def send(self, payload: Payload) -> Result:
        self.sent.append(payload.noi)
        answer = self.answers.pop(0) if self.answers else TrangThai.DA_GUI
        if isinstance(answer, Exception):
            raise answer
        return Result(answer, "trả lời")


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with outbox_in(tmp_path) as found:
        yield found


def test_a_plan_shows_what_would_go_where_and_changes_nothing(outbox: Outbox, tmp_path: Path):
    post = Post()
    outbox.queue(PARCEL, EVERYONE, post)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    plan = outbox.plan()
    assert [(message.recipient.ten, message.dia_chi) for message in plan] == [
        (recipient.ten, recipient.thu_dien_tu) for recipient in EVERYONE
    ]
    assert outbox.deliver(post) == plan
    assert post.sent == []
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_confirmed_sending_sends_each_letter_once(outbox: Outbox):
    post = Post()
    outbox.queue(PARCEL, EVERYONE, post)
    outbox.deliver(post, confirm=True)
    outbox.deliver(post, confirm=True)
    assert post.sent == [recipient.thu_dien_tu for recipient in EVERYONE]
    assert states(outbox) == ["đã gửi"] * 3
    assert [line.trang_thai for line in outbox.history(1)] == ["chờ gửi", "đang gửi", "đã gửi"]
    assert outbox.history(1)[1].sha256 == hashlib.sha256(outbox.letter(1).ma_thu.encode()).hexdigest()


def test_queueing_twice_sends_once(outbox: Outbox):
    post = Post()
    assert [queued.moi for queued in outbox.queue(PARCEL, [SO_NOI_VU], post)] == [True]
    assert [queued.moi for queued in outbox.queue(PARCEL, [SO_NOI_VU, UBND], post)] == [False, True]
    renamed, moved = replace(SO_NOI_VU, ten="Sở Nội vụ"), replace(SO_NOI_VU, thu_dien_tu="khac@snv.example.vn")
    assert [queued.moi for queued in outbox.queue(PARCEL, [renamed, moved], post)] == [False, False]
    assert len(outbox.messages()) == 2


def test_a_frozen_document_cannot_be_queued_with_other_bytes(outbox: Outbox):
    outbox.queue(PARCEL, [SO_NOI_VU], Post())
    other = replace(PARCEL, files=(Tep("ke-hoach-2023.pdf", b"khac"),))
    with pytest.raises(SendError, match="đã đóng băng trong hộp gửi với nội dung khác"):
        outbox.queue(other, [UBND], Post())
    assert len(outbox.messages()) == 1


def test_a_document_goes_on_as_it_was_frozen_when_only_the_agency_changed(outbox: Outbox):
    assert outbox.as_frozen(PARCEL) == AsFrozen(PARCEL)
    outbox.queue(PARCEL, [SO_NOI_VU], Post())
    moved = replace(PARCEL, ben_gui=replace(PARCEL.ben_gui, thu_dien_tu="moi@example.vn"))
    assert outbox.as_frozen(moved) == AsFrozen(PARCEL, ("thông tin cơ quan gửi",))
    outbox.queue(outbox.as_frozen(moved).parcel, [UBND], Post())
    assert len(outbox.messages()) == 2
    other = replace(PARCEL, files=(Tep("ke-hoach-2023.pdf", b"khac"),))
    assert outbox.as_frozen(other) == AsFrozen(other)


def test_a_withdrawal_is_another_message_than_the_document(outbox: Outbox):
    post = Post()
    outbox.queue(PARCEL, [SO_NOI_VU], post)
    old = VanBanCu(PARCEL.so, PARCEL.ky_hieu, PARCEL.ngay)
    withdrawal = replace(PARCEL, nghiep_vu=NghiepVu(KieuGui.THU_HOI, old, "Ban hành sai thẩm quyền"), files=())
    assert [queued.moi for queued in outbox.queue(withdrawal, [SO_NOI_VU], post)] == [True]


def test_what_is_frozen_is_read_back_whole(outbox: Outbox):
    old = VanBanCu("01", "KH-SLĐTBXH", PARCEL.ngay, ("H37",))
    added = ("H37.09", "H37.10")
    parcel = replace(PARCEL, nghiep_vu=NghiepVu(KieuGui.CAP_NHAT, old, "Thêm nơi nhận", 2, added, ("H37",)))
    outbox.queue(parcel, [SO_NOI_VU], Post())
    assert outbox.letter(1).parcel == parcel
    assert outbox.letter(1).recipient == SO_NOI_VU


def test_only_what_failed_is_sent_again(outbox: Outbox):
    post = Post(TrangThai.DA_GUI, TrangThai.TU_CHOI_TAM, TrangThai.TU_CHOI)
    outbox.queue(PARCEL, EVERYONE, post)
    outbox.deliver(post, confirm=True)
    assert states(outbox) == ["đã gửi", "từ chối tạm thời", "từ chối"]
    assert outbox.deliver(post, confirm=True) == ()
    assert [message.recipient for message in outbox.retry_failed(post)] == [UBND]
    outbox.deliver(post, confirm=True)
    assert states(outbox) == ["đã gửi", "đã gửi", "từ chối"]
    assert post.sent == [*(recipient.thu_dien_tu for recipient in EVERYONE), UBND.thu_dien_tu]
    assert outbox.messages()[1].so_lan == 2


def test_letters_of_a_document_that_no_longer_stands_are_neither_sent_nor_queued_again(outbox: Outbox):
    post = Post(TrangThai.TU_CHOI_TAM, ConnectionResetError())
    outbox.queue(PARCEL, EVERYONE, post)
    with pytest.raises(ConnectionResetError):
        outbox.deliver(post, confirm=True)
    assert states(outbox) == ["từ chối tạm thời", "không rõ", "chờ gửi"]
    fallen = {PARCEL.ma: "Chưa gửi: đã thu hồi."}
    outbox.withhold(fallen)
    assert states(outbox) == ["từ chối tạm thời", "không rõ", "từ chối"]
    assert outbox.history(3)[-1].chi_tiet == fallen[PARCEL.ma]
    assert outbox.retry_failed(post, permanent=True, fallen=fallen) == ()
    assert outbox.deliver(post, confirm=True) == ()


def test_a_permanent_refusal_is_tried_again_at_a_new_address_or_on_demand(outbox: Outbox):
    post = Post(TrangThai.TU_CHOI, TrangThai.TU_CHOI)
    outbox.queue(PARCEL, [SO_NOI_VU, UBND], post)
    outbox.deliver(post, confirm=True)
    moved = replace(SO_NOI_VU, thu_dien_tu="moi@snv.example.vn")
    assert [message.dia_chi for message in outbox.retry_failed(post, [moved, UBND])] == ["moi@snv.example.vn"]
    assert outbox.history(1)[-1].chi_tiet == "Địa chỉ cũ vanthu@snv.example.vn, nay là moi@snv.example.vn."
    assert [message.id for message in outbox.retry_failed(post, permanent=True)] == [2]


def test_a_new_address_that_has_the_document_already_is_refused(outbox: Outbox):
    post = Post(TrangThai.TU_CHOI, TrangThai.DA_GUI)
    outbox.queue(PARCEL, [SO_NOI_VU, UBND], post)
    outbox.deliver(post, confirm=True)
    with pytest.raises(SendError, match="Đã có thư khác"):
        outbox.retry_failed(post, [replace(SO_NOI_VU, thu_dien_tu=UBND.thu_dien_tu)])
    assert states(outbox) == ["từ chối", "đã gửi"]


def test_a_letter_broken_off_is_unknown_and_never_sent_again_by_itself(outbox: Outbox):
    post = Post(ConnectionResetError())
    outbox.queue(PARCEL, [SO_NOI_VU, UBND], post)
    with pytest.raises(ConnectionResetError):
        outbox.deliver(post, confirm=True)
    assert states(outbox) == ["không rõ", "chờ gửi"]
    assert outbox.retry_failed(post, [replace(SO_NOI_VU, thu_dien_tu="khac@snv.example.vn")], permanent=True) == ()
    outbox.queue(PARCEL, [SO_NOI_VU], post)
    outbox.deliver(post, confirm=True)
    assert states(outbox) == ["không rõ", "đã gửi"]
    assert post.sent == [SO_NOI_VU.thu_dien_tu, UBND.thu_dien_tu]


def test_a_person_settles_what_is_unknown(outbox: Outbox):
    post = Post(TrangThai.KHONG_RO, TrangThai.KHONG_RO)
    outbox.queue(PARCEL, [SO_NOI_VU, UBND], post)
    outbox.deliver(post, confirm=True)
    assert outbox.settle(1, arrived=True, reason="đã gọi điện, nơi nhận có thư").trang_thai == "đã gửi"
    assert outbox.settle(2, arrived=False, reason="đã gọi điện, nơi nhận chưa có").trang_thai == "từ chối tạm thời"
    assert [message.id for message in outbox.retry_failed(post)] == [2]
    with pytest.raises(SendError, match="không phải “không rõ”"):
        outbox.settle(1, arrived=False, reason="nhầm")
    with pytest.raises(SendError, match="Chưa ghi lý do"):
        outbox.settle(1, arrived=False, reason=" ")


def test_a_receipt_is_kept_with_its_evidence_and_moves_the_state(outbox: Outbox):
    post, clock = Post(TrangThai.DA_GUI, TrangThai.KHONG_RO, TrangThai.DA_GUI), Clock()
    outbox.queue(PARCEL, EVERYONE, post)
    receipt = Receipt("03", "Đã tiếp nhận", clock(), "bien-nhan.edxml", b"<edXML/>")
    with pytest.raises(SendError, match="chưa được gửi lần nào"):
        outbox.record_receipt(1, receipt)
    outbox.deliver(post, confirm=True)
    assert outbox.record_receipt(1, receipt).trang_thai == "đã tiếp nhận"
    assert outbox.record_receipt(1, receipt).trang_thai == "đã tiếp nhận"
    assert outbox.receipts(1) == (receipt,)
    assert outbox.record_receipt(2, replace(receipt, ma="01", dien_giai="Đã đến")).trang_thai == "đã gửi"
    assert outbox.record_receipt(3, replace(receipt, ma="02", dien_giai="Từ chối")).trang_thai == "từ chối"
    with pytest.raises(SendError, match="bằng chứng"):
        outbox.record_receipt(1, replace(receipt, bang_chung=b""))


def test_the_rate_holds_over_runs(tmp_path: Path):
    clock, post = Clock(), Post(moi_phut=2)
    with outbox_in(tmp_path, clock) as outbox:
        for number in range(1, 6):
            outbox.queue(numbered(number), [SO_NOI_VU], post)
        outbox.deliver(post, confirm=True, pause=clock.pause)
        assert 120 <= clock.paused < 121
        outbox.queue(numbered(6), [SO_NOI_VU, UBND], post)
        outbox.deliver(post, confirm=True, pause=clock.pause)
        assert 180 <= clock.paused < 181
        times = [outbox.history(key)[1].luc for key in range(1, 8)]
    assert all(later - early >= timedelta(minutes=1) for early, later in zip(times, times[2:], strict=False))


def test_a_letter_that_can_no_longer_be_made_is_refused_without_stopping_the_others(outbox: Outbox, monkeypatch):
    post = Post()
    outbox.queue(PARCEL, [SO_NOI_VU, SO_TAI_CHINH], post)
    made = post.prepare

    def prepare(letter: Letter) -> Payload:
        if letter.recipient == SO_NOI_VU:
            raise SendError("Thư quá lớn.", "Bớt tệp.")
        return made(letter)

    monkeypatch.setattr(post, "prepare", prepare)
    outbox.deliver(post, confirm=True)
    assert states(outbox) == ["từ chối", "đã gửi"]
    assert outbox.messages()[0].chi_tiet == "Chưa gửi: Thư quá lớn."


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"so": ""}, "bo-trong"),
        ({"trich_yeu": "x" * 501}, "qua-dai"),
        ({"ky_hieu": "K\x07"}, "ky-tu-cam"),
        ({"files": ()}, "bo-trong"),
        ({"files": (Tep("a.pdf", b""),)}, "sai-co-tep"),
        ({"nghiep_vu": NghiepVu(KieuGui.CAP_NHAT)}, "sai-nghiep-vu"),
        ({"ben_gui": replace(PARCEL.ben_gui, ma_dinh_danh="h37")}, "sai-ma-dinh-danh"),
        ({"thong_tin": replace(PARCEL.thong_tin, do_khan=9)}, "sai-so"),
        ({"thong_tin": replace(PARCEL.thong_tin, chi_dao="co")}, "sai-chi-dao"),
    ],
)
def test_a_parcel_that_is_not_sound_is_not_queued(outbox: Outbox, change: dict[str, object], code: str):
    with pytest.raises(DataError) as caught:
        outbox.queue(replace(PARCEL, **change), [SO_NOI_VU], Post())
    assert code in {finding.code for finding in caught.value.findings}
    assert outbox.messages() == ()


def test_file_names_follow_the_policy(outbox: Outbox):
    with pytest.raises(OutputError, match="Không đặt được tên tệp"):
        outbox.queue(replace(PARCEL, files=(Tep("kế hoạch.pdf", b"x"),)), [SO_NOI_VU], Post())


def test_a_recipient_of_another_channel_is_refused(outbox: Outbox):
    with pytest.raises(SendError, match="qua kênh edxml"):
        outbox.queue(PARCEL, [replace(SO_NOI_VU, kenh="edxml")], Post())


def test_an_outbox_is_not_put_on_a_network_drive(tmp_path: Path):
    with pytest.raises(SendError, match="ổ mạng"):
        open_outbox(tmp_path / "hop-gui.db", probe=lambda _: "cifs")


def test_another_file_is_no_outbox(tmp_path: Path):
    (tmp_path / "hop-gui.db").write_bytes(b"khong phai SQLite" * 100)
    with pytest.raises(OutputError, match="không phải là hộp gửi"):
        open_outbox(tmp_path / "hop-gui.db")


def test_frozen_rows_cannot_be_changed_by_another_program(outbox: Outbox, tmp_path: Path):
    import sqlite3

    outbox.queue(PARCEL, [SO_NOI_VU], Post())
    other = sqlite3.connect(tmp_path / "hop-gui.db")
    for statement in ("UPDATE tep SET du_lieu = x'00'", "DELETE FROM nhat_ky", "DELETE FROM thu"):
        with pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)
    other.execute("DROP TRIGGER tep_khong_sua")
    other.execute("UPDATE tep SET du_lieu = x'00'")
    other.commit()
    other.close()
    with pytest.raises(SendError, match="không còn nguyên vẹn"):
        outbox.letter(1)
