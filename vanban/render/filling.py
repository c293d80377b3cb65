"""A compiled template and its names to the bytes of a document; checked before it is handed on."""

import dataclasses
import posixpath
import traceback
from typing import Any

from jinja2 import TemplateError as JinjaError
from lxml import etree

from vanban.core.errors import TemplateError
from vanban.inspect.package import parse_xml
from vanban.package.writing import write_package
from vanban.render.compiling import CompiledTemplate
from vanban.render.finishing import Unsound, finish
from vanban.render.leftovers import TYPES
from vanban.render.references import RELATIONSHIP, list_of
from vanban.render.values import PICTURES, Pictures

_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_NO_REFERENCES = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'


def fill(template: CompiledTemplate, context: Any) -> bytes:
    """Fill a template with a context (an instance of the dataclass it was compiled for).

    Returns a whole .docx; equal input gives equal bytes. Raises TemplateError when a value has no place in the
    document or the filled document is not sound.
    """
    pictures = Pictures(template.kept)
    names = {f.name: getattr(context, f.name) for f in dataclasses.fields(context)} | {PICTURES: pictures}
    parts = dict(template.kept)
    for part in template.filled:
        pictures.part = part
        parts[part] = _fill_part(template, part, names)
    _add_pictures(parts, pictures)
    return write_package(parts)


def _fill_part(template: CompiledTemplate, part: str, names: dict[str, Any]) -> bytes:
    try:
        text = template.filled[part].render(names)
        return finish(part, text.encode(), template.character_styles)
    except (JinjaError, TypeError) as error:
        raise _failed(template, part, error) from error
    except Unsound as error:
        finding = template.teller.finding("mau-khong-dien-duoc", part, error.found, error.required)
        raise TemplateError([finding]) from error


def _failed(template: CompiledTemplate, part: str, error: Exception) -> TemplateError:
    """The error at the tag that met the value: the innermost line of a template on the way down."""
    frames = [(frame.filename, frame.lineno or 0) for frame in traceback.extract_tb(error.__traceback__)]
    known = {"<template>": part, **{name: name for name in template.sources}}
    source, line = next(((known[file], line) for file, line in reversed(frames) if file in known), (part, 0))
    tag = template.sources[source].tag(line)
    found = f"thẻ {tag.source}: {error}" if tag else str(error)
    text = tag.excerpt if tag else ""
    remedy = "báo người lập trình: giá trị không đúng loại đã hứa"
    return TemplateError([template.teller.finding("mau-khong-dien-duoc", source, found, remedy, text)])


def _add_pictures(parts: dict[str, bytes], pictures: Pictures) -> None:
    for placed in pictures.found:
        parts[placed.name] = placed.picture.png
        references = list_of(placed.part)
        root = parse_xml(parts.get(references, _NO_REFERENCES), references)
        target = posixpath.relpath(placed.name, posixpath.dirname(placed.part))
        etree.SubElement(root, RELATIONSHIP, {"Id": placed.relationship, "Type": _IMAGE, "Target": target})
        parts[references] = _bytes(root)
    if pictures.found:
        _declare_png(parts)


def _declare_png(parts: dict[str, bytes]) -> None:
    types = parse_xml(parts[TYPES], TYPES)
    tag = f"{{{types.nsmap[None]}}}Default"
    if not any((node.get("Extension") or "").lower() == "png" for node in types.iter(tag)):
        types.insert(0, etree.Element(tag, {"Extension": "png", "ContentType": "image/png"}))
        parts[TYPES] = _bytes(types)


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
