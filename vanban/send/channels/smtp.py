"""E-mail by SMTP: one letter a recipient, so that each has an answer of its own from the server."""

import re
import smtplib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from typing import ClassVar

from vanban.send.channels.interface import Channel, Letter, Payload, Result, Session
from vanban.send.channels.mail_letter import Attached, checked_address, mail_bytes
from vanban.send.channels.mail_server import MailServer, connect
from vanban.send.channels.naming import code_of
from vanban.send.channels.password import Password, password_of
from vanban.send.errors import SendError
from vanban.send.parcel import Parcel, Recipient, Tep
from vanban.send.states import TrangThai

MAX_MAIL = 50 * 1024 * 1024  # bytes over the wire; base64 makes files a third larger
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]')
_LINE_START = re.compile(rb"^\.", re.MULTILINE)
_MAX_REPLY = 300


class TenTep(StrEnum):
    """Under which names files are attached: the safe ones, or those a person calls them (RFC 2231)."""

    KHONG_DAU = "khong_dau"
    TIENG_VIET = "tieng_viet"


class SmtpChannel(Channel):
    """E-mail through one server; `moi_phut` letters a minute at most, `toi_da` bytes a letter."""

    ten: ClassVar[str] = "thu_dien_tu"

    def __init__(
        self,
        server: MailServer,
        *,
        ten_tep: TenTep = TenTep.KHONG_DAU,
        moi_phut: int | None = 30,
        toi_da: int = MAX_MAIL,
        password: Password = password_of,
    ) -> None:
        self._server = server
        self._ten_tep = ten_tep
        self._toi_da = toi_da
        self._password = password
        self.moi_phut = moi_phut

    def address(self, recipient: Recipient) -> str:
        """The recipient's mail address."""
        return checked_address(recipient.thu_dien_tu, recipient.ten)

    def message_id(self, parcel: Parcel, recipient: Recipient) -> str:
        """`<hash@domain of the sender>`: the same document to the same recipient always has the same."""
        domain = checked_address(parcel.ben_gui.thu_dien_tu, "cơ quan gửi").rpartition("@")[2]
        return f"<{code_of(parcel.ma, recipient.ten)}@{domain}>"

    def prepare(self, letter: Letter) -> Payload:
        """The e-mail's bytes. Raises SendError when it is too large or would not read back as meant."""
        data = mail_bytes(letter, tuple(Attached(self._name(tep), tep.du_lieu) for tep in letter.parcel.files))
        if len(data) > self._toi_da:
            raise SendError(
                f"Thư gửi “{letter.recipient.ten}” lớn {len(data) / 1e6:.1f} MB, quá mức {self._toi_da / 1e6:.1f} MB.",
                "Gửi qua kênh thư mục hoặc edXML, hoặc chia phụ lục thành văn bản kèm theo.",
            )
        return Payload(letter.dia_chi, (("thu.eml", data),), letter.parcel.ben_gui.thu_dien_tu)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A connection to the server, kept open for the whole run. Raises SendError."""
        session = _SmtpSession(self._server, self._password)
        session.open()
        try:
            yield session
        finally:
            session.close()

    def _name(self, tep: Tep) -> str:
        if self._ten_tep is TenTep.KHONG_DAU or not tep.ten_goi:
            return tep.ten
        return _NOT_IN_NAMES.sub("-", tep.ten_goi)


class _SmtpSession(Session):
    def __init__(self, server: MailServer, password: Password) -> None:
        self._server = server
        self._password = password
        self._smtp: smtplib.SMTP | None = None

    def open(self) -> smtplib.SMTP:
        """The connection, made anew when the server closed it meanwhile. Raises SendError."""
        if self._smtp:
            with suppress(smtplib.SMTPException, OSError):
                if self._smtp.noop()[0] == 250:
                    return self._smtp
            self._smtp.close()
        self._smtp = connect(self._server, self._password)
        return self._smtp

    def close(self) -> None:
        """Say goodbye; the server may be gone already."""
        if self._smtp:
            with suppress(smtplib.SMTPException, OSError):
                self._smtp.quit()
            self._smtp.close()
            self._smtp = None

    def send(self, payload: Payload) -> Result:
        ((_, data),) = payload.tep
        try:
            smtp = self.open()
            refused = _announce(smtp, payload, len(data))
        except (SendError, smtplib.SMTPException, OSError):
            return Result(TrangThai.TU_CHOI_TAM, "Mất kết nối trước khi gửi nội dung: nơi nhận chưa có thư.")
        if refused:
            return refused
        try:
            smtp.send(_LINE_START.sub(b"..", data) + b".\r\n")
            code, reply = smtp.getreply()
        except (smtplib.SMTPException, OSError):
            smtp.close()
            return Result(
                TrangThai.KHONG_RO, "Mất kết nối khi đang gửi nội dung: không rõ nơi nhận đã có thư hay chưa."
            )
        return _result(code, reply)


def _announce(smtp: smtplib.SMTP, payload: Payload, size: int) -> Result | None:
    """Everything before the content; the server's refusal, or None when it waits for the content."""
    options = [f"size={size}"] if smtp.has_extn("size") else []
    steps: tuple[tuple[Callable[[], tuple[int, bytes]], tuple[int, ...]], ...] = (
        (lambda: smtp.mail(payload.tu, options), (250,)),
        (lambda: smtp.rcpt(payload.noi), (250, 251, 252)),
        (lambda: smtp.docmd("DATA"), (354,)),
    )
    for command, good in steps:
        code, reply = command()
        if code not in good:
            with suppress(smtplib.SMTPException, OSError):
                smtp.rset()
            state = TrangThai.TU_CHOI if 500 <= code < 600 else TrangThai.TU_CHOI_TAM
            return Result(state, _told(code, reply))
    return None


def _result(code: int, reply: bytes) -> Result:
    """What the answer to the content means; an answer that is none leaves it open."""
    states = {2: TrangThai.DA_GUI, 4: TrangThai.TU_CHOI_TAM, 5: TrangThai.TU_CHOI}
    return Result(states.get(code // 100, TrangThai.KHONG_RO), _told(code, reply))


def _told(code: int, reply: bytes) -> str:
    text = "".join(letter if letter.isprintable() else " " for letter in reply.decode("utf-8", "replace"))
    return f"Máy chủ trả lời {code}: {text[:_MAX_REPLY]}"
