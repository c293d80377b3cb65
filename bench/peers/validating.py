"""Whether a document shows all the data: every line of the report, all its rows, the header and the footer.

Read with zipfile and lxml alone, so that no engine that is measured judges itself.
"""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

from a4_data import COLUMNS, TITLES
from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIZE = f"{_W}rPr/{_W}sz[@{_W}val='26']"  # half points
_BOLD = f"{_W}rPr/{_W}b"
_BULLET = f"{_W}pPr/{_W}pStyle[@{_W}val='ListBullet']"
_EMPTY = 2  # after the tables
_BOLD_LINES = (
    6  # the agency, BÁO CÁO, its subject, Nơi nhận, the signer's office and name; and the titles of the columns
)
_SHOWN = 60  # letters of a line that a finding quotes


def faults(document: bytes, data: dict[str, Any], *, own_look: bool = False) -> list[str]:
    """What is wrong with the document, nothing when it shows the data and nothing else.

    The look of the template is asked for as well, but for engines that take none (`own_look`).
    """
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
    return found + ([] if own_look else list(_looks(body, sum(len(phan["y"]) for phan in data["phan"]))))


def _looks(body: Any, bullets: int) -> Iterator[str]:
    """What the template looks like and the document does not: empty paragraphs, sizes, bold lines, bullets."""
    paragraphs = list(body.iter(_W + "p"))
    runs = [run for run in body.iter(_W + "r") if _text(run)]
    found = {
        "empty paragraphs": (sum(not _text(paragraph) for paragraph in paragraphs), _EMPTY),
        "letters of another size": (sum(run.find(_SIZE) is None for run in runs), 0),
        "bold lines": (
            len({run.getparent() for run in runs if run.find(_BOLD) is not None}),
            _BOLD_LINES + len(TITLES),
        ),
        "bullets": (sum(paragraph.find(_BULLET) is not None for paragraph in paragraphs), bullets),
    }
    yield from (f"{has} {name} instead of {wanted}" for name, (has, wanted) in found.items() if has != wanted)


def _text(node: Any) -> str:
    return "".join(text.text or "" for text in node.iter(_W + "t")).strip()


def lines(root: Any) -> Iterator[str]:
    """The text of every paragraph that has some, in order."""
    yield from filter(None, map(_text, root.iter(_W + "p")))


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
