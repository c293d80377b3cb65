"""Opens a Word file as its parts, refusing whatever an honest file does not hold."""

import zipfile
import zlib
from collections.abc import Mapping
from functools import cache

from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.package.extending import directory_of, member
from vanban.package.writing import Member

MAX_ENTRIES = 2_000
MAX_TOTAL = 200 * 2**20
MAX_PART = 50 * 2**20
MAX_RATIO = 200
_XML_ENDINGS = (".xml", ".rels")
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"  # a .doc file, or a .docx behind a password
_LOCKED = 0x41  # encrypted, in the old way or the new
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_DAMAGED = "không phải tệp Word .docx, hoặc tệp đã hỏng"
_STRICT = "http://purl.oclc.org/ooxml/"


class PackageError(Exception):
    """The bytes are not a Word file that can be trusted; the message is Vietnamese."""


@dataclass(frozen=True)
class Package:
    """The parts of an Office file by name, in the order of the archive."""

    parts: Mapping[str, bytes]

    def content(self, name: str) -> bytes:
        """The content of one part. Raises PackageError when it is missing."""
        if name not in self.parts:
            raise PackageError(f"thiếu phần {name}")
        return self.parts[name]

    def xml(self, name: str) -> etree._Element:
        """Parse one part, without entities and network. Raises PackageError when it is missing or broken."""
        return parse_xml(self.content(name), name)


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Parse XML from an Office file. Raises PackageError for a DOCTYPE, an entity or broken XML."""
    if data.startswith(_UTF_16_MARKS):  # Office writes UTF-8 and reads UTF-16 too; no other encoding is believed
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    if any(word in data for word in _DECLARATIONS):
        raise PackageError(f"phần {name} có khai báo DOCTYPE hoặc ENTITY, không được phép")
    try:
        return etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        raise PackageError(f"phần {name} hỏng ở dòng {error.lineno}") from error


@cache
def _parser() -> etree.XMLParser:
    return etree.XMLParser(encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def open_package(data: bytes) -> Package:
    """Read every part of a .docx, within the caps. Raises PackageError when the archive is damaged or suspicious."""
    return unpacked(open_members(data))


def open_members(data: bytes) -> dict[str, Member]:
    """The packed parts of a .docx by name, within the caps. Raises PackageError when the archive is suspicious."""
    if data.startswith(_OLD_OR_LOCKED):
        raise PackageError("tệp Word kiểu cũ (.doc) hoặc có mật khẩu; lưu lại thành .docx, không đặt mật khẩu")
    try:
        return _members(data)
    except PackageError:
        raise
    except Exception as error:  # a damaged archive can make zipfile raise almost anything
        raise PackageError(_DAMAGED) from error


def unpacked(members: Mapping[str, Member]) -> Package:
    """The package of these parts. Raises PackageError when one of them is damaged, or a main part is missing."""
    try:
        parts = {name: packed.content() for name, packed in members.items()}
    except zlib.error as error:
        raise PackageError(_DAMAGED) from error
    for name in ("[Content_Types].xml", "word/document.xml"):
        if name not in parts:
            raise PackageError(f"không phải tệp Word .docx: thiếu phần {name}")
    if _STRICT in parts["word/document.xml"][:2000].decode("utf-8", "replace"):
        raise PackageError("tệp lưu ở dạng Strict Open XML; lưu lại ở dạng Word Document (*.docx)")
    return Package(parts)


def _members(data: bytes) -> dict[str, Member]:
    infos = directory_of(data)
    _check_archive(infos)
    return {info.filename: member(data, info) for info in infos if not info.is_dir()}


def _check_archive(infos: list[zipfile.ZipInfo]) -> None:
    names = [info.filename.lower() for info in infos]
    if len(infos) > MAX_ENTRIES or len(set(names)) != len(names):
        raise PackageError("tệp nén có quá nhiều phần, hoặc có hai phần trùng tên")
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        raise PackageError("nội dung giải nén lớn quá mức cho phép")
    for info in infos:
        _check_entry(info)


def _check_entry(info: zipfile.ZipInfo) -> None:
    name = info.filename
    if info.flag_bits & _LOCKED:
        raise PackageError("tệp được đặt mật khẩu")
    if name.startswith("/") or ".." in name.split("/") or "\\" in name:
        raise PackageError(f"tên phần không hợp lệ: {name}")
    if info.compress_type not in _COMPRESSIONS:
        raise PackageError(f"phần {name} nén theo cách Word không dùng")
    if info.file_size > MAX_PART or info.file_size > MAX_RATIO * max(info.compress_size, 1) + 2**20:
        raise PackageError(f"phần {name} giải nén lớn bất thường")
    if name.lower().endswith("vbaproject.bin"):
        raise PackageError("tệp chứa macro")


def is_xml(name: str) -> bool:
    """Whether a part of this name holds XML."""
    return name.endswith(_XML_ENDINGS)
