"""Whether a document shows all the data: every line of the report, all its rows, the header and the footer.

Read with zipfile and lxml alone, so that no engine that is measured judges itself.
"""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

from a4_report import COLUMNS, TITLES
from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SHOWN = 60  # letters of a line that a finding quotes


def faults(document: bytes, data: dict[str, Any]) -> list[str]:
    """What is wrong with the document, nothing when it shows the data and nothing else."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        edges = [
            etree.fromstring(package.read(name)) for name in package.namelist() if re.search("(header|footer)1", name)
        ]
    found = _different(list(lines(body)), expected(data))
    found += [f"a header or footer shows {text}" for text in _edge_texts(edges) if text != data["co_quan"]]
    if len(edges) != 2:
        found.append(f"{len(edges)} of header and footer")
    counted = [len(list(table.iterchildren(_W + "tr"))) for table in body.iter(_W + "tbl")]
    if len(data["hang"]) + 1 not in counted:
        found.append(f"tables of {counted} rows, none of {len(data['hang']) + 1}")
    return found


def lines(root: Any) -> Iterator[str]:
    """The text of every paragraph that has some, in order."""
    for paragraph in root.iter(_W + "p"):
        text = "".join(node.text or "" for node in paragraph.iter(_W + "t")).strip()
        if text:
            yield text


def expected(data: dict[str, Any]) -> list[str]:
    """The lines of the report as a reader meets them."""
    head = [data["co_quan_chu_quan"], data["co_quan"], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    head += [data["so_ky_hieu"], data["dia_danh_ngay"], "BÁO CÁO", data["trich_yeu"]]
    sections = [line for phan in data["phan"] for line in (phan["ten"], *phan["y"])]
    appendix = [*TITLES, *(row[name] for row in data["hang"] for name in COLUMNS)]
    people = ["Nơi nhận:", *(f"- {noi};" for noi in data["noi_nhan"]), data["chuc_vu"], data["nguoi_ky"]]
    return head + sections + appendix + people


def _different(found: list[str], wanted: list[str]) -> list[str]:
    """Lines that are missing or too many; not their order, which another table for the letterhead changes."""
    has, needs = Counter(found), Counter(wanted)
    kinds = (("missing", needs - has), ("too many", has - needs))
    return [f"{lines.total()} lines {kind}, the first: {next(iter(lines))[:_SHOWN]}" for kind, lines in kinds if lines]


def _edge_texts(edges: list[Any]) -> list[str]:
    return [" ".join(lines(edge)) for edge in edges]
