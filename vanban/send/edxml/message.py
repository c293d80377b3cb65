"""A letter as an edXML message, proved by the schema and read back before anyone gets it."""

import base64
from collections.abc import Sequence

from lxml import etree

from vanban.send.channels.interface import Letter
from vanban.send.edxml.attachments import Attachment, attachment
from vanban.send.edxml.header import Header, Node
from vanban.send.edxml.reading import faults, parse
from vanban.send.edxml.settings import EdxmlSettings
from vanban.send.errors import SendError

MAX_MESSAGE = 72 * 1024 * 1024  # bytes: what the gateways' 50 MB of files become in base64, and the envelope


def message_bytes(letter: Letter, settings: EdxmlSettings) -> bytes:
    """The message: a function of the letter and the settings alone.

    Raises SendError when the document is dated after the letter, or when what is read back is not what was meant.
    """
    if letter.parcel.ngay > letter.luc.date():
        raise SendError(
            f"Ngày văn bản {letter.parcel.ngay:%d/%m/%Y} sau ngày gửi; trục liên thông không nhận.",
            "Sửa ngày văn bản, hoặc chỉnh lại đồng hồ máy.",
        )
    files = [attachment(tep, settings) for tep in letter.parcel.files]
    data = etree.tostring(_tree(letter, files, settings), encoding="UTF-8", xml_declaration=True)
    _prove(data, files, settings)
    return data


def _tree(letter: Letter, files: Sequence[Attachment], settings: EdxmlSettings) -> etree._Element:
    """The tree with the prefixes of the samples: `edXML:` within the envelope, none outside."""
    space = str(settings.khong_gian_ten)
    root = etree.Element(f"{{{space}}}edXML", nsmap={None: space})  # type: ignore[dict-item]
    envelope = etree.SubElement(root, f"{{{space}}}edXMLEnvelope", nsmap={"edXML": space})
    _fill(etree.SubElement(envelope, f"{{{space}}}edXMLHeader"), Header(letter, settings).nodes)
    if not files:
        return root
    manifest = etree.SubElement(etree.SubElement(envelope, f"{{{space}}}edXMLBody"), f"{{{space}}}edXMLManifest")
    manifest.set("version", "1.0")
    encoded = etree.SubElement(root, f"{{{space}}}AttachmentEncoded")
    for file in files:
        _fill(manifest, [("Reference", [("ContentId", file.ma), ("ContentType", file.loai),
                                        ("Description", file.mo_ta), ("AttachmentName", file.ten)])])  # fmt: skip
        item = etree.SubElement(encoded, f"{{{space}}}Attachment")
        _fill(item, [("ContentId", file.ma), ("AttachmentName", file.ten), ("Description", file.mo_ta),
                     ("ContentType", file.loai)])  # fmt: skip
        content = etree.SubElement(item, f"{{{space}}}ContentTransferEncoded", nsmap={"edXML": space})
        content.text = file.base64
    return root


def _fill(parent: etree._Element, nodes: Sequence[Node]) -> None:
    """Write the nodes into the parent's namespace; those without content are left out, as the libraries do."""
    space = etree.QName(parent).namespace
    for name, content in nodes:
        if not content:
            continue
        child = etree.SubElement(parent, f"{{{space}}}{name}")
        if isinstance(content, str):
            child.text = content
        else:
            _fill(child, content)
            if not len(child):
                parent.remove(child)


def _prove(data: bytes, files: Sequence[Attachment], settings: EdxmlSettings) -> None:
    if len(data) > MAX_MESSAGE:
        raise SendError("Thông điệp edXML lớn quá 50 MB tệp kèm.", "Bớt tệp kèm, hoặc gửi phụ lục thành văn bản khác.")
    root = parse(data, MAX_MESSAGE)
    space = f"{{{settings.khong_gian_ten}}}"
    found = [
        (
            item.findtext(f"{space}AttachmentName"),
            base64.b64decode(item.findtext(f"{space}ContentTransferEncoded") or ""),
        )
        for item in root.iterfind(f"{space}AttachmentEncoded/{space}Attachment")
    ]
    told = faults(root, settings.khong_gian_ten)
    if told or found != [(file.ten, file.du_lieu) for file in files]:
        raise SendError(
            f"Thông điệp edXML chưa đúng cấu trúc: {'; '.join(told[:3]) or 'tệp kèm đọc lại không đúng'}.",
            "Sửa dữ liệu của văn bản hoặc của cơ quan theo chỗ nêu trên rồi chạy lại lệnh; chưa gửi gì.",
        )
