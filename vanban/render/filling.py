"""A compiled template and its names to the bytes of a document; checked before it is handed on."""

import dataclasses
import traceback
from typing import Any

from jinja2 import TemplateError as JinjaError
from lxml import etree

from vanban.core.errors import TemplateError
from vanban.core.finding import Finding, Place
from vanban.inspect.package import PackageError, parse_xml
from vanban.inspect.text import W
from vanban.render.compiling import CompiledTemplate, paragraph_of
from vanban.render.package_writer import write_package
from vanban.render.values import PICTURES, Pictures

_RELATIONSHIPS = "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


def fill(template: CompiledTemplate, context: Any) -> bytes:
    """Fill a template with a context (an instance of the dataclass it was compiled for).

    Returns a whole .docx; equal input gives equal bytes. Raises TemplateError when a value has no place in the
    document or the filled document is not sound.
    """
    pictures = Pictures()
    names = {f.name: getattr(context, f.name) for f in dataclasses.fields(context)}
    parts = dict(template.kept)
    for part, body in template.filled.items():
        try:
            parts[part] = body.render({**names, PICTURES: pictures}).encode()
        except (JinjaError, TypeError) as error:
            raise _failed(template, part, error) from error
    for part in template.filled:
        _check(template, part, parts[part])
    _add_pictures(parts, pictures)
    return write_package(parts)


def _failed(template: CompiledTemplate, part: str, error: Exception) -> TemplateError:
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == "<template>"]
    line = frames[-1].lineno if frames else 0
    text = paragraph_of(template.sources.get(part, ""), line or 0)
    return _fault(template, f"{part}, đoạn “{text}”: {error}", "sửa thẻ trong đoạn này; xem docs/mau.md")


def _fault(template: CompiledTemplate, found: str, required: str) -> TemplateError:
    return TemplateError([Finding("mau-khong-dien-duoc", Place(f"templates/{template.name}"), found, required)])


def _check(template: CompiledTemplate, part: str, data: bytes) -> None:
    try:
        root = parse_xml(data, part)
    except PackageError as error:
        raise _fault(template, str(error), "kiểm tra các thẻ {%p … %}, {%tr … %}, {{r … }} của mẫu") from error
    for cell in root.iter(W + "tc"):
        if len(cell) == 0 or cell[-1].tag != W + "p":
            raise _fault(template, f"{part}: có ô bảng không còn đoạn nào", "chừa một đoạn trống ở cuối ô bảng")
    for table in root.iter(W + "tbl"):
        if table.find(W + "tr") is None:
            raise _fault(template, f"{part}: có bảng không còn hàng nào", "đặt cả bảng trong {%p if … %}")


def _add_pictures(parts: dict[str, bytes], pictures: Pictures) -> None:
    if not pictures.found:
        return
    relationships = parse_xml(parts[_RELATIONSHIPS], _RELATIONSHIPS)
    for number, picture in enumerate(pictures.found, 1):
        parts[f"word/media/{pictures.name(number)}"] = picture.png
        attributes = {"Id": pictures.relationship(number), "Type": _IMAGE, "Target": f"media/{pictures.name(number)}"}
        etree.SubElement(relationships, f"{{{relationships.nsmap[None]}}}Relationship", attributes)
    parts[_RELATIONSHIPS] = _bytes(relationships)
    types = parse_xml(parts[_TYPES], _TYPES)
    tag = f"{{{types.nsmap[None]}}}Default"
    if not any(node.get("Extension") == "png" for node in types.iter(tag)):
        types.insert(0, etree.Element(tag, {"Extension": "png", "ContentType": "image/png"}))
        parts[_TYPES] = _bytes(types)


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
