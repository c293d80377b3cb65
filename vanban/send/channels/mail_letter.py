"""An e-mail from a letter: headers that nothing can be smuggled into, bytes that read back as what was meant."""

from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import format_datetime

from vanban.core.dataclass import dataclass
from vanban.core.ngay import ngay_ngan
from vanban.core.thu_dien_tu import la_dia_chi_thu
from vanban.send.channels.interface import Letter
from vanban.send.errors import SendError

# Folding at the standard 78 columns garbles long Vietnamese names with a comma (Python 3.11); 998 is SMTP's limit.
WIRE = policy.SMTP.clone(max_line_length=998)
_SMUGGLING = ("\r", "\n", "\0", "=?")  # the last: CVE-2024-6923, an encoded word that brings a line end
_TYPES = {
    "pdf": ("application", "pdf"),
    "docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "xml": ("application", "xml"),
    "zip": ("application", "zip"),
}
_UNKNOWN_TYPE = ("application", "octet-stream")


@dataclass(frozen=True)
class Attached:
    """A file of an e-mail: the name its reader sees, its bytes."""

    ten: str
    du_lieu: bytes


def checked_address(text: str, whose: str) -> str:
    """A plain mail address, its domain in lower case. Raises SendError that says whose it is."""
    if not la_dia_chi_thu(text):
        raise SendError(
            f"Địa chỉ thư điện tử của {whose} chưa có hoặc không đúng: “{text}”.",
            "Sửa địa chỉ trong co_quan.yaml, dạng ten@co-quan.gov.vn, rồi chạy lại lệnh.",
        )
    name, _, domain = text.rpartition("@")
    return f"{name}@{domain.lower()}"


def checked_header(text: str) -> str:
    """The text itself when it is safe as the value of a header. Raises SendError."""
    if any(mark in text for mark in _SMUGGLING) or not text.isprintable():
        raise SendError(
            f"“{text[:60]}” có ký tự không được phép trong đầu thư (xuống dòng, ký tự điều khiển hoặc “=?”).",
            "Gõ lại đoạn chữ ấy trong dữ liệu rồi chạy lại lệnh.",
        )
    return text


def mail_bytes(letter: Letter, attached: tuple[Attached, ...]) -> bytes:
    """The e-mail as it goes over the wire: a function of the letter alone, parsed again and compared.

    Raises SendError when a header is not safe, or when what is read back is not what was meant.
    """
    message = EmailMessage(policy=policy.SMTP)
    for name, value in _headers(letter).items():
        message[name] = value
    message.set_content(body_of(letter), charset="utf-8", cte="base64")
    for file in attached:
        kind = _TYPES.get(file.ten.rpartition(".")[2].lower(), _UNKNOWN_TYPE)
        message.add_attachment(
            file.du_lieu, maintype=kind[0], subtype=kind[1], filename=checked_header(file.ten), cte="base64"
        )
    if attached:
        message.set_boundary(f"vanban-{letter.ma_thu.strip('<>').partition('@')[0]}")
    data = message.as_bytes(policy=WIRE)
    _compare(letter, attached, data)
    return data


def body_of(letter: Letter) -> str:
    """The few lines that a person reads above the files."""
    parcel = letter.parcel
    lines = [
        f"Kính gửi: {letter.recipient.ten}",
        "",
        f"{parcel.ben_gui.ten} gửi {parcel.ten_loai} số {parcel.so_ky_hieu} ngày {ngay_ngan(parcel.ngay)}.",
        f"Trích yếu: {parcel.trich_yeu}",
        f"Người ký: {parcel.nguoi_ky.ho_ten}, {parcel.nguoi_ky.chuc_vu}",
        "",
        *(f"- {tep.ten_goi or tep.ten} ({len(tep.du_lieu)} byte, SHA-256 {tep.sha256})" for tep in parcel.files),
        "",
        "Đề nghị quý cơ quan phản hồi thư này khi đã tiếp nhận.",
    ]
    return "\n".join(lines) + "\n"


def _headers(letter: Letter) -> dict[str, str | Address]:
    parcel = letter.parcel
    return {
        "From": _mailbox(parcel.ben_gui.ten, checked_address(parcel.ben_gui.thu_dien_tu, "cơ quan gửi")),
        "To": _mailbox(letter.recipient.ten, letter.dia_chi),
        "Subject": checked_header(f"{parcel.ten_loai} số {parcel.so_ky_hieu}: {parcel.trich_yeu}"),
        "Date": format_datetime(letter.luc),
        "Message-ID": checked_header(letter.ma_thu),
    }


def _mailbox(name: str, address: str) -> Address:
    return Address(display_name=checked_header(name), addr_spec=checked_header(address))


def _compare(letter: Letter, attached: tuple[Attached, ...], data: bytes) -> None:
    """Parse the bytes as a recipient's program does: the headers, the text and the files, nothing more."""
    message = BytesParser(policy=policy.default).parsebytes(data)
    meant = {name: str(value) for name, value in _headers(letter).items()}
    extra = {"Content-Type", "MIME-Version"} | (set() if attached else {"Content-Transfer-Encoding"})
    body = message.get_body(("plain",))
    parts = message.iter_attachments()
    files = tuple(Attached(part.get_filename() or "", bytes(part.get_payload(decode=True))) for part in parts)
    same = (
        sorted(message.keys()) == sorted({*meant, *extra})
        and all(str(message[name]) == value for name, value in meant.items())
        and not message.defects
        and body is not None
        and body.get_content().replace("\r\n", "\n") == body_of(letter)
        and files == attached
    )
    if not same:
        raise SendError(
            "Thư điện tử đọc lại không đúng với nội dung định gửi; chưa gửi gì.",
            "Rút gọn trích yếu hoặc tên gọi của tệp, bỏ ký tự lạ rồi chạy lại lệnh.",
        )
