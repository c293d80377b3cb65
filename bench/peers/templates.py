"""The report's template in the syntax of each engine, made by program from the one in docxtpl's syntax.

docxtpl itself writes the templates of the engines whose tags can stand in the data: what it fills in is the other
engine's tag. So every template has the same paragraphs, rows, looks, header and footer.
"""

import dataclasses
import io
import re
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from a4_data import ROWS, BaoCao, Hang, report
from a4_report import template
from docxtpl import DocxTemplate

_STATEMENT = re.compile(r"{%p (?:for \w+ in (?:\w+\.)?(\w+)|endfor) %}")
_ROW_STATEMENT = re.compile(r"<w:tr>(?:(?!</w:tr>).)*?{%tr (?:(?!</w:tr>).)*</w:tr>")
_VALUE = re.compile(r"{{ (?:\w\.)?(\w+) }}")
_MARK = re.compile(r"(<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)<w:t[^>]*>)([^<]*?)«(\w+)»([^<]*)</w:t></w:r>")
_FIELD = "".join(
    f"<w:r>{{look}}{content}</w:r>"
    for content in (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> MERGEFIELD {name} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>«{name}»</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
)
_START = r"<w:p>(?:(?!</w:p>).)*?<w:t[^>]*>"
_END = "</w:t></w:r></w:p>"
_OPENING = re.compile(rf"{_START}{{#(\w+)}}{_END}({_START})")
_CLOSING = re.compile(rf"({_END}){_START}({{/\w+}}){_END}")
_COLUMNS = [field.name for field in dataclasses.fields(Hang)]
_LINES = [field.name for field in dataclasses.fields(BaoCao) if field.type is str]


def write(folder: Path) -> None:
    """Write the template of every engine into the folder."""
    stock = template()
    for name, data in {
        "docxtpl": stock,
        "docxtemplater": rewritten(stock, partial(braces, item=".")),
        "easy-template-x": rewritten(stock, over_paragraphs),
        "carbone": _filled(stock, carbone_tags()),
        "docx-mailmerge2": rewritten(_filled(stock, merge_tags()), fields),
        "khung": rewritten(_filled(stock, dataclasses.asdict(report(1))), without_body),
    }.items():
        (folder / f"{name}.docx").write_bytes(data)


def rewritten(document: bytes, change: Callable[[str], str]) -> bytes:
    """The document with the text of its body, header and footer changed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if re.fullmatch(r"word/(document|header\d|footer\d)\.xml", name):
                data = change(data.decode()).encode()
            new.writestr(name, data)
    return buffer.getvalue()


def _filled(stock: bytes, data: dict[str, Any]) -> bytes:
    document = DocxTemplate(io.BytesIO(stock))
    document.render(data)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def braces(xml: str, item: str) -> str:
    """The tags of docxtemplater: `{#list}` … `{/list}`, `{name}`; `item` stands for a text in a list."""
    lists: list[str] = []

    def statement(match: re.Match[str]) -> str:
        if match[1]:
            lists.append(match[1])
            return f"{{#{match[1]}}}"
        return f"{{/{lists.pop()}}}"

    xml = _STATEMENT.sub(statement, _ROW_STATEMENT.sub("", xml))
    xml = _VALUE.sub(lambda match: f"{{{item if len(match[1]) == 1 else match[1]}}}", xml)
    return xml.replace(f"{{{_COLUMNS[0]}}}", f"{{#hang}}{{{_COLUMNS[0]}}}").replace(
        f"{{{_COLUMNS[-1]}}}", f"{{{_COLUMNS[-1]}}}{{/hang}}"
    )


def over_paragraphs(xml: str) -> str:
    """The tags of easy-template-x; a loop over paragraphs begins in the first of them and ends in the last."""
    xml = _OPENING.sub(r'\2{#\1 [loopOver: "paragraph"]}', braces(xml, "chu"))
    while (joined := _CLOSING.sub(r"\2\1", xml)) != xml:
        xml = joined
    return xml


def carbone_tags() -> dict[str, Any]:
    """Data that make the template of carbone: the first item of each list, then the first words of the second."""
    second = dict.fromkeys(_COLUMNS, "") | {_COLUMNS[0]: f"{{d.hang[i+1].{_COLUMNS[0]}}}"}
    return {name: f"{{d.{name}}}" for name in _LINES} | {
        "phan": [
            {"ten": "{d.phan[i].ten}", "y": ["{d.phan[i].y[i].chu}", "{d.phan[i].y[i+1].chu}"]},
            {"ten": "{d.phan[i+1].ten}", "y": []},
        ],
        "hang": [{name: f"{{d.hang[i].{name}}}" for name in _COLUMNS}, second],
        "noi_nhan": ["{d.noi_nhan[i].chu}", "{d.noi_nhan[i+1].chu}"],
    }


def merge_tags() -> dict[str, Any]:
    """Data that make the template of docx-mailmerge2: a mark for every text, one row for all rows."""
    data = dataclasses.asdict(report(ROWS[0]))
    return {name: f"«{name}»" for name in _LINES} | {
        "phan": [
            {"ten": f"«phan_{number}»", "y": [f"«phan_{number}_{place}»" for place, _ in enumerate(phan["y"])]}
            for number, phan in enumerate(data["phan"])
        ],
        "hang": [{name: f"«{name}»" for name in _COLUMNS}],
        "noi_nhan": [f"«noi_nhan_{number}»" for number, _ in enumerate(data["noi_nhan"])],
    }


def merge_fields(data: dict[str, Any]) -> dict[str, str]:
    """The data under the names of the merge fields, rows left out."""
    found = {name: data[name] for name in _LINES}
    for number, phan in enumerate(data["phan"]):
        found[f"phan_{number}"] = phan["ten"]
        found |= {f"phan_{number}_{place}": text for place, text in enumerate(phan["y"])}
    return found | {f"noi_nhan_{number}": text for number, text in enumerate(data["noi_nhan"])}


def fields(xml: str) -> str:
    """The marks as merge fields of Word."""

    def field(match: re.Match[str]) -> str:
        open_run, look, before, name, after = match.groups()
        texts = [f"{open_run}{text}</w:t></w:r>" if text else "" for text in (before, after)]
        return _FIELD.format(name=name, look=look).join(texts)

    return _MARK.sub(field, xml)


def without_body(xml: str) -> str:
    """The frame that documents made from scratch stand in: styles, margins, header and footer, no words."""
    return re.sub(r"(<w:body>).*(<w:sectPr\b)", r"\1\2", xml, flags=re.DOTALL)
