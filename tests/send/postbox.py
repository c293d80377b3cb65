"""A real mail server on this machine: it counts what it takes and refuses what it is told to, by TLS when asked."""

import asyncio
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from vanban.send.channels.mail_server import BaoMat, MailServer

ACCOUNT, PASSWORD = "vanthu@slđtbxh".replace("đ", "d"), "Mat-Khau-Bi-Mat-7291"
HOST = "127.0.0.1"
REFUSED_AT_RCPT = {"day": "452 4.2.2 mailbox full", "khong-co": "550 5.1.1 no such user"}
REFUSED_AT_DATA = {"ban": "451 4.3.0 try later", "rac": "554 5.7.1 spam", "la": "299 what", "dut": ""}


class Postbox:
    """What the server took: recipient and raw bytes, in order; `before_answer` runs after a letter is taken."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, bytes]] = []
        self.logins: list[bool] = []

    def check(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        """Whether account and password are right; the answer to wrong ones repeats them, as bad servers do."""
        right = (data.login, data.password) == (ACCOUNT.encode(), PASSWORD.encode())
        self.logins.append(right)
        return AuthResult(success=right, handled=right, message=None if right else f"535 bad {data.password.decode()}")

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        refusal = REFUSED_AT_RCPT.get(address.partition("@")[0])
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        (recipient,) = envelope.rcpt_tos
        answer = REFUSED_AT_DATA.get(recipient.partition("@")[0], "250 queued as 4711")
        if answer.startswith(("250", "299")) or not answer:
            self.taken.append((recipient, bytes(envelope.content or b"")))
        if not answer:
            assert server.transport
            server.transport.abort()
            await asyncio.sleep(0)
        return answer


@contextmanager
def postbox(folder: Path, bao_mat: BaoMat = BaoMat.KHONG, **options: Any) -> Iterator[tuple[Postbox, MailServer]]:
    """A running server and how to reach it, by STARTTLS or TLS when asked."""
    box = Postbox()
    ca = trustme.CA()
    root = folder / "ca.pem"
    ca.cert_pem.write_to_path(str(root))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(HOST, "localhost").configure_cert(context)
    if bao_mat is BaoMat.STARTTLS:
        options |= {"tls_context": context, "require_starttls": True, "authenticator": box.check, "auth_required": True}
    if bao_mat is BaoMat.TLS:
        options |= {"authenticator": box.check, "auth_require_tls": False}  # it knows of no TLS but STARTTLS
    wrapped = {"ssl_context": context} if bao_mat is BaoMat.TLS else {}
    controller = Controller(box, hostname=HOST, port=0, ready_timeout=30, **wrapped, **options)
    controller.port = _free_port()
    controller.start()
    account = "" if bao_mat is BaoMat.KHONG else ACCOUNT
    try:
        yield box, MailServer(HOST, controller.port, bao_mat, account, root, 20, "localhost")
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
