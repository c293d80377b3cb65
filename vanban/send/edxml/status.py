"""Status messages of recipients: read, told in Vietnamese, tied to the message they answer."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from lxml import etree

from vanban.core.chu import chuan_hoa
from vanban.core.dataclass import dataclass, field
from vanban.send.edxml.codes import read_moment
from vanban.send.edxml.reading import parse
from vanban.send.edxml.settings import CODE_FORMS, DangMa, EdxmlSettings
from vanban.send.errors import SendError
from vanban.send.receipts import Receipt
from vanban.send.states import Message
from vanban.store.clock import VIET_NAM

MEANINGS: Mapping[str, str] = {
    "01": "đã đến",
    "02": "từ chối nhận",
    "03": "đã tiếp nhận",
    "05": "đã phân công, đang xử lý",
    "06": "đã xử lý xong",
    "13": "thu hồi",
    "15": "đồng ý thu hồi hoặc cập nhật",
    "16": "từ chối thu hồi hoặc cập nhật",
}
_LAST_CODE = 16
_ABOUT_CHANGES = frozenset({"13", "15", "16"})
_MAX_TEXT = 500
_ASK = "Hỏi lại nơi gửi thông điệp trạng thái ấy."


@dataclass(frozen=True)
class Status:
    """An answer of an agency: its code `tu` and name, the status code, what it means and what was added, when, who.

    `ma_van_ban` is the DocumentId it answers, `so_ky_hieu` the number it names.
    """

    tu: str
    ten_co_quan: str
    ma: str
    y_nghia: str
    dien_giai: str
    luc: datetime
    ma_van_ban: str
    so_ky_hieu: str
    can_bo: str
    du_lieu: bytes = field(repr=False)

    def receipt(self, ten_tep: str) -> Receipt:
        """The answer as a receipt whose evidence is the message itself."""
        told = f"{self.y_nghia}: {self.dien_giai}" if self.dien_giai else self.y_nghia
        return Receipt(self.ma, told, self.luc, ten_tep, self.du_lieu)


def read_status(data: bytes, settings: EdxmlSettings) -> Status:
    """A status message; the order of its elements differs between programs, so only their names count.

    Raises SendError for hostile or broken XML, and when a code, the document it answers or the time is missing.
    """
    root = parse(data)
    header = root.find("{*}edXMLEnvelope/{*}edXMLHeader/{*}MessageHeader")
    if etree.QName(root).localname != "edXML" or header is None:
        raise SendError("Tệp này không phải là thông điệp edXML.", _ASK)
    code = _code(_text(header, "StatusCode"), settings)
    return Status(
        tu=_organ(_text(header, "From/OrganId")),
        ten_co_quan=_text(header, "From/OrganName"),
        ma=code,
        y_nghia=meaning(code, settings),
        dien_giai=_text(header, "Description"),
        luc=_moment(_text(header, "Timestamp")),
        ma_van_ban=_text(header, "ResponseFor/DocumentId", required=True),
        so_ky_hieu=_number(header),
        can_bo=_text(header, "StaffInfo/Staff"),
        du_lieu=data,
    )


def meaning(code: str, settings: EdxmlSettings) -> str:
    """What a status code says, in Vietnamese; the sources give no meaning for some of 01 to 16."""
    if code == "04":
        return settings.nghia_04
    return MEANINGS.get(code, f"mã {code}, các nguồn không nêu nghĩa")


def answered(messages: Iterable[Message], status: Status) -> Message | None:
    """The message that a status answers: the same DocumentId to the same agency.

    Where a document and its withdrawal or update have one DocumentId, 13, 15 and 16 answer the latter.
    """
    fitting = [m for m in messages if (m.ma_thu, m.dia_chi) == (status.ma_van_ban, status.tu) and m.so_lan]
    changes = [message for message in fitting if "|moi|" not in message.van_ban]
    if status.ma in _ABOUT_CHANGES and changes:
        return changes[-1]
    return fitting[0] if fitting else None


def _code(text: str, settings: EdxmlSettings) -> str:
    if settings.ma_mot_chu_so and len(text) == 1:
        text = f"0{text}"
    if len(text) == 2 and text.isascii() and text.isdigit() and 1 <= int(text) <= _LAST_CODE:
        return text
    raise SendError(f"Mã trạng thái “{text[:20]}” ngoài danh mục 01 đến {_LAST_CODE}.", _ASK)


def _organ(text: str) -> str:
    if not CODE_FORMS[DangMa.BAT_KY].fullmatch(text):
        raise SendError(f"Mã định danh “{text[:40]}” của nơi trả lời không đúng dạng.", _ASK)
    return text


def _moment(text: str) -> datetime:
    try:
        return read_moment(text).replace(tzinfo=VIET_NAM)
    except ValueError:
        raise SendError(f"Thời gian “{text[:40]}” của thông điệp trạng thái không có thật.", _ASK) from None


def _number(header: etree._Element) -> str:
    """`7816/VPCP-TTĐT`: some programs write it as one text, some as number and symbol."""
    parts = (_text(header, "ResponseFor/Code/CodeNumber"), _text(header, "ResponseFor/Code/CodeNotation"))
    return "/".join(filter(None, parts)) or _text(header, "ResponseFor/Code")


def _text(header: etree._Element, path: str, *, required: bool = False) -> str:
    found = header.findtext("/".join(f"{{*}}{name}" for name in path.split("/"))) or ""
    text = chuan_hoa(found)[:_MAX_TEXT]
    if required and not text:
        raise SendError(f"Thông điệp trạng thái thiếu {path}.", _ASK)
    return text
