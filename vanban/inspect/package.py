"""Opens a Word file as its parts, refusing whatever an honest file does not hold."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

MAX_ENTRIES = 2_000
MAX_TOTAL = 200 * 2**20
MAX_PART = 50 * 2**20
MAX_RATIO = 200
_XML_ENDINGS = (".xml", ".rels")


class PackageError(Exception):
    """The bytes are not a Word file that can be trusted; the message is Vietnamese."""


@dataclass(frozen=True)
class Package:
    """The parts of an Office file by name, in the order of the archive."""

    parts: Mapping[str, bytes]

    def xml(self, name: str) -> etree._Element:
        """Parse one part, without entities and network. Raises PackageError when it is missing or broken."""
        if name not in self.parts:
            raise PackageError(f"thiếu phần {name}")
        return parse_xml(self.parts[name], name)


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Parse XML from an Office file. Raises PackageError for a DOCTYPE, an entity or broken XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise PackageError(f"phần {name} hỏng ở dòng {error.lineno}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise PackageError(f"phần {name} có khai báo DOCTYPE, không được phép")
    return root


def open_package(data: bytes) -> Package:
    """Read every part of a .docx, within the caps. Raises PackageError when the archive is damaged or suspicious."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            _check_archive(infos)
            parts = {info.filename: archive.read(info) for info in infos if not info.is_dir()}
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise PackageError("không phải tệp Word .docx, hoặc tệp đã hỏng") from error
    except zlib.error as error:
        raise PackageError("dữ liệu nén trong tệp đã hỏng") from error
    for name in ("[Content_Types].xml", "word/document.xml"):
        if name not in parts:
            raise PackageError(f"không phải tệp Word .docx: thiếu phần {name}")
    return Package(parts)


def _check_archive(infos: list[zipfile.ZipInfo]) -> None:
    names = [info.filename.lower() for info in infos]
    if len(infos) > MAX_ENTRIES or len(set(names)) != len(names):
        raise PackageError("tệp nén có quá nhiều phần, hoặc có hai phần trùng tên")
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        raise PackageError("nội dung giải nén lớn quá mức cho phép")
    for info in infos:
        _check_entry(info)


def _check_entry(info: zipfile.ZipInfo) -> None:
    if info.flag_bits & 1:
        raise PackageError("tệp được đặt mật khẩu")
    if info.filename.startswith("/") or ".." in info.filename.split("/") or "\\" in info.filename:
        raise PackageError(f"tên phần không hợp lệ: {info.filename}")
    if info.file_size > MAX_PART or info.file_size > MAX_RATIO * max(info.compress_size, 1) + 2**20:
        raise PackageError(f"phần {info.filename} giải nén lớn bất thường")
    if info.filename.endswith("vbaProject.bin"):
        raise PackageError("tệp chứa macro")


def is_xml(name: str) -> bool:
    """Whether a part of this name holds XML."""
    return name.endswith(_XML_ENDINGS)
