"""XML from outside, read without entities and without the network; and what the schema says of it."""

from functools import cache
from importlib.resources import files

from lxml import etree

from vanban.send.edxml.settings import KhongGianTen
from vanban.send.errors import SendError

MAX_ANSWER = 1024 * 1024  # bytes; a status message has some two thousand
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_ASK = "Không mở tệp này; hỏi lại nơi gửi hoặc đơn vị vận hành trục liên thông."


def parse(data: bytes, most: int = MAX_ANSWER) -> etree._Element:
    """The root element of UTF-8 XML of at most so many bytes.

    Raises SendError for anything larger, a DOCTYPE, an entity, another encoding, broken XML.
    """
    if len(data) > most:
        raise SendError(f"Thông điệp edXML lớn {len(data)} byte, quá mức {most} byte.", _ASK)
    if any(word in data for word in _DECLARATIONS):
        raise SendError("Thông điệp edXML có khai báo DOCTYPE hoặc ENTITY, không được phép.", _ASK)
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=most > MAX_ANSWER
    )
    try:
        return etree.fromstring(data.removeprefix(b"\xef\xbb\xbf"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SendError(f"Thông điệp edXML không phải là XML lành ({error}).", _ASK) from None


def faults(root: etree._Element, space: KhongGianTen) -> list[str]:
    """What the schema has against a message, each with its line; nothing for a sound one."""
    schema = _schema(space)
    if schema.validate(root):
        return []
    return [f"dòng {entry.line}: {entry.message}" for entry in schema.error_log]  # type: ignore[attr-defined]


@cache
def _schema(space: KhongGianTen) -> etree.XMLSchema:
    """Our schema, for either namespace: the names and limits are the same."""
    text = files("vanban.send.edxml").joinpath("edxml.xsd").read_bytes()
    return etree.XMLSchema(etree.fromstring(text.replace(KhongGianTen.QCVN_102.encode(), space.encode())))
