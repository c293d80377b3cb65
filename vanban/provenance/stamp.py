"""The stamp of a document: from what, by what and as what it was made; as XML, and read back from anybody's XML."""

from collections.abc import Mapping

from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.inspect.package import PackageError, parse_xml
from vanban.provenance.digests import is_hex
from vanban.provenance.origin import Origin
from vanban.provenance.outline import Mark, Outline

NAMESPACE = "urn:vanban:nguon-goc"
VERSION = "1"
MAX_BYTES = 8 * 2**20
_TAG = f"{{{NAMESPACE}}}"
_LONG, _SHORT = 64, 8
_LONGEST = 200


@dataclass(frozen=True)
class Stamp:
    """The origin, the hash of every other part of the file as it was made, and the document as short hashes."""

    origin: Origin
    parts: Mapping[str, str]
    outline: Outline


class NoStamp(Exception):
    """The XML is no stamp of ours that can be read; the message is Vietnamese."""


def to_xml(stamp: Stamp) -> bytes:
    """The part that carries the stamp; equal stamps give equal bytes."""
    root = etree.Element(f"{_TAG}nguonGoc", nsmap={None: NAMESPACE}, ban=VERSION)  # type: ignore[dict-item]
    origin = stamp.origin
    _add(root, "vanBan", ma=origin.ma, loai=origin.loai, nam=origin.nam, ky=origin.ky)
    _add(root, "duLieu", bam=origin.du_lieu)
    _add(root, "mau", ten=origin.mau, bam=origin.mau_bam)
    _add(root, "chuongTrinh", ban=origin.chuong_trinh, bam=origin.chuong_trinh_bam)
    for name, found in sorted(stamp.parts.items()):
        _add(root, "phan", ten=name, bam=found)
    for name, found in stamp.outline.around.items():
        _add(root, "quanh", ten=name, bam=found)
    _add(root, "doan").text = " ".join(f"{mark.text}{mark.look}" for mark in stamp.outline.paragraphs)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def from_xml(data: bytes) -> Stamp | None:
    """Read a part; None when it is no stamp. Raises NoStamp when it is one that cannot be read."""
    if NAMESPACE.encode() not in data:
        return None
    if len(data) > MAX_BYTES:
        raise NoStamp("dấu nguồn gốc lớn quá mức cho phép")
    try:
        root = parse_xml(data, "customXml")
    except PackageError as error:
        raise NoStamp("dấu nguồn gốc đã hỏng") from error
    if root.tag != f"{_TAG}nguonGoc":
        return None
    if root.get("ban") != VERSION:
        raise NoStamp("dấu nguồn gốc do bản khác của chương trình ghi, bản này không đọc được")
    return Stamp(_origin(root), _hashes(root, "phan", _LONG), Outline(_marks(root), _hashes(root, "quanh", _SHORT)))


def _add(root: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(root, f"{_TAG}{name}", attributes)


def _origin(root: etree._Element) -> Origin:
    own, data, template, program = (_one(root, name) for name in ("vanBan", "duLieu", "mau", "chuongTrinh"))
    return Origin(
        ma=_text(own, "ma"),
        loai=_text(own, "loai"),
        nam=_text(own, "nam"),
        ky=_text(own, "ky"),
        du_lieu=_hash(data, _LONG),
        mau=_text(template, "ten"),
        mau_bam=_hash(template, _LONG),
        chuong_trinh=_text(program, "ban"),
        chuong_trinh_bam=_hash(program, _LONG),
    )


def _one(root: etree._Element, name: str) -> etree._Element:
    found = root.findall(f"{_TAG}{name}")
    if len(found) != 1:
        raise NoStamp("dấu nguồn gốc đã hỏng")
    return found[0]


def _text(node: etree._Element, name: str) -> str:
    text = node.get(name)
    if text is None or len(text) > _LONGEST or not text.isprintable():
        raise NoStamp("dấu nguồn gốc đã hỏng")
    return text


def _hash(node: etree._Element, length: int) -> str:
    text = node.get("bam") or ""
    if not is_hex(text, length):
        raise NoStamp("dấu nguồn gốc đã hỏng")
    return text


def _hashes(root: etree._Element, name: str, length: int) -> dict[str, str]:
    return {_text(node, "ten"): _hash(node, length) for node in root.findall(f"{_TAG}{name}")}


def _marks(root: etree._Element) -> tuple[Mark, ...]:
    found = (_one(root, "doan").text or "").split()
    if not all(is_hex(pair, 2 * _SHORT) for pair in found):
        raise NoStamp("dấu nguồn gốc đã hỏng")
    return tuple(Mark(pair[:_SHORT], pair[_SHORT:]) for pair in found)
