"""A mail server as `co_quan.yaml` names it, and a connection to it: encrypted and proved, or refused."""

import smtplib
import ssl
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.send.channels.password import Password
from vanban.send.errors import SendError

_CHECK = "Kiểm tra tên máy chủ, cổng, mạng và tường lửa rồi chạy lại lệnh; chưa gửi thư nào."


class BaoMat(StrEnum):
    """How the connection is encrypted; `KHONG` is for a server on the same machine only."""

    STARTTLS = "starttls"
    TLS = "tls"
    KHONG = "khong"


@dataclass(frozen=True)
class MailServer:
    """Where mail is handed over: `may` and `cong`, the account, seconds to wait for an answer.

    `chung_thu_goc` is a file with the certificate authority of an agency that has its own; None for the machine's.
    `ten_may` is how this machine introduces itself, "" for its own name.
    """

    may: str
    cong: int = 587
    bao_mat: BaoMat = BaoMat.STARTTLS
    ten_dang_nhap: str = ""
    chung_thu_goc: Path | None = None
    cho: float = 60.0
    ten_may: str = ""


def connect(server: MailServer, password: Password) -> smtplib.SMTP:
    """A connection that is encrypted, proved and logged in.

    Raises SendError; nothing has been sent then, and no password has been said without encryption.
    """
    _refuse_open_lines(server)
    try:
        smtp = _connected(server)
    except (OSError, smtplib.SMTPException, ValueError) as error:
        raise SendError(
            f"Không kết nối được máy chủ thư {server.may}:{server.cong} ({_cause(error)}).", _CHECK
        ) from None
    try:
        _login(smtp, server, password)
    except BaseException:
        smtp.close()
        raise
    return smtp


def _connected(server: MailServer) -> smtplib.SMTP:
    name = server.ten_may or None
    if server.bao_mat is BaoMat.TLS:
        return smtplib.SMTP_SSL(server.may, server.cong, name, timeout=server.cho, context=_context(server))
    smtp = smtplib.SMTP(server.may, server.cong, name, timeout=server.cho)
    try:
        if server.bao_mat is BaoMat.STARTTLS:
            smtp.starttls(context=_context(server))
        smtp.ehlo_or_helo_if_needed()
    except BaseException:
        smtp.close()
        raise
    return smtp


def _context(server: MailServer) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=server.chung_thu_goc)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _login(smtp: smtplib.SMTP, server: MailServer, password: Password) -> None:
    """Log in where there is an account; what the server answers may hold the password, so it is not repeated."""
    if not server.ten_dang_nhap:
        return
    try:
        smtp.login(server.ten_dang_nhap, password(server.ten_dang_nhap, server.may))
    except (smtplib.SMTPException, UnicodeError) as error:
        raise SendError(
            f"Máy chủ thư {server.may} không nhận tài khoản {server.ten_dang_nhap} ({_cause(error)}).",
            "Kiểm tra tên đăng nhập và mật khẩu của hộp thư rồi chạy lại lệnh; chưa gửi thư nào.",
        ) from None
    except OSError as error:
        raise SendError(f"Mất kết nối tới máy chủ thư {server.may} ({_cause(error)}).", _CHECK) from None


def _refuse_open_lines(server: MailServer) -> None:
    if server.bao_mat is not BaoMat.KHONG:
        return
    if server.ten_dang_nhap or not _is_here(server.may):
        raise SendError(
            f"Không gửi qua {server.may} khi không mã hóa: mật khẩu và văn bản có thể bị đọc trên đường truyền.",
            "Đặt bao_mat là starttls (cổng 587) hoặc tls (cổng 465).",
        )


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _cause(error: Exception) -> str:
    """Why, without anything that a server said."""
    match error:
        case ssl.SSLCertVerificationError():
            return "chứng thư của máy chủ không tin được"
        case ssl.SSLError():
            return "không mã hóa được đường truyền"
        case TimeoutError():
            return "quá thời gian chờ"
        case UnicodeError():
            return "mật khẩu có chữ ngoài bảng ASCII"
        case smtplib.SMTPNotSupportedError():
            return "máy chủ không hỗ trợ cách mã hóa hoặc đăng nhập này"
        case smtplib.SMTPResponseException():
            return f"máy chủ trả lời mã {error.smtp_code}"
        case OSError() if error.strerror and not isinstance(error, smtplib.SMTPException):
            return error.strerror
    return "máy chủ ngắt kết nối"
