"""for and if with their ends: each pair inside one text, one cell or one table, so that filling keeps the XML whole."""

from collections.abc import Iterator

from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.inspect.text import W, paragraph_text, style_of
from vanban.render.reading import Spot
from vanban.render.tags import Fault

DEEPEST = 10
_ENDS = {"endfor": ("for",), "endif": ("if",), "elif": ("if",), "else": ("if", "for")}
_LOST = {
    "sectPr": "ngắt phần (Section Break)",
    "br": "ngắt trang hoặc xuống dòng",
    "drawing": "hình",
    "pict": "hình",
    "object": "đối tượng",
    "footnoteReference": "chú thích",
    "endnoteReference": "chú thích",
    "fldChar": "trường",
    "fldSimple": "trường",
    "tbl": "bảng",
}
_HOLDERS = {"p": "đoạn", "tr": "hàng", "tc": "ô"}


@dataclass(frozen=True)
class _Open:
    spot: Spot
    holder: etree._Element | None


def free_sections(spots: list[Spot]) -> None:
    """Move a section break that stands in the paragraph of an ending tag or an include to a paragraph of its own.

    That is where some programs put it when they save an empty paragraph with a break after such a tag.
    """
    for spot in spots:
        if spot.tag.scope == "p" and spot.tag.keyword in ("endfor", "endif", "include"):
            paragraph = next(spot.node.iterancestors(W + "p"), None)
            section = paragraph.find(f"{W}pPr/{W}sectPr") if paragraph is not None else None
            if paragraph is not None and section is not None:
                new = etree.Element(W + "p")
                properties = etree.SubElement(new, W + "pPr")
                etree.SubElement(properties, W + "pStyle", {W + "val": style_of(paragraph)})
                properties.append(section)
                paragraph.addnext(new)


def misplaced(spots: list[Spot]) -> Iterator[Fault]:
    """Every tag that takes something else with it, and every for or if whose end is missing or elsewhere."""
    for spot in spots:
        if spot.tag.scope in _HOLDERS and spot.tag.mark != "{{":
            yield from _not_alone(spot)
    yield from _pairs(spots)


def _not_alone(spot: Spot) -> Iterator[Fault]:
    tag = spot.tag
    holder = next(spot.node.iterancestors(W + tag.scope), None)
    where, words = tag.excerpt, _HOLDERS[tag.scope]
    if holder is None:
        yield Fault(where, f"thẻ {tag.source} ngoài bảng", f"đặt thẻ này trong một {words} riêng của bảng")
        return
    text = "".join(paragraph_text(p) for p in holder.iter(W + "p")).strip()
    if text != tag.source:
        yield Fault(where, f"{words} có thẻ {tag.source} còn chữ khác sẽ bị mất", f"đặt thẻ này một mình một {words}")
    for name in dict.fromkeys(str(node.tag).removeprefix(W) for node in holder.iter(*(W + lost for lost in _LOST))):
        required = f"đặt thẻ này một mình một {words}, không có gì khác"
        yield Fault(where, f"{words} có thẻ {tag.source} còn có {_LOST[name]} sẽ bị mất", required)


def _pairs(spots: list[Spot]) -> Iterator[Fault]:
    opened: list[_Open] = []
    for spot in spots:
        keyword = spot.tag.keyword
        if keyword in ("for", "if"):
            opened.append(_Open(spot, _holder(spot)))
            if len(opened) > DEEPEST:
                yield _fault(spot, "quá nhiều for, if lồng nhau", f"lồng tối đa {DEEPEST} lớp")
        elif keyword in _ENDS:
            yield from _close(spot, keyword, opened)
    for left in opened:
        end = f"end{left.spot.tag.keyword}"
        yield _fault(left.spot, f"thẻ {left.spot.tag.source} thiếu {end}", f"thêm thẻ {end} ở sau")


def _close(spot: Spot, keyword: str, opened: list[_Open]) -> Iterator[Fault]:
    if not opened or opened[-1].spot.tag.keyword not in _ENDS[keyword]:
        begun = f"; đang mở {opened[-1].spot.tag.source}" if opened else ""
        yield _fault(spot, f"thẻ {spot.tag.source} không có thẻ mở{begun}", "thêm thẻ mở ở trước, hoặc bỏ thẻ này")
        return
    begin = opened[-1] if keyword in ("else", "elif") else opened.pop()
    if begin.spot.tag.scope != spot.tag.scope:
        required = f"viết cả hai cùng dạng, như {{%{begin.spot.tag.scope} {keyword} %}}"
        yield _fault(spot, f"thẻ {spot.tag.source} đóng thẻ {begin.spot.tag.source} khác dạng", required)
    elif begin.holder is not _holder(spot):
        required = "đặt thẻ mở và thẻ đóng trong cùng một đoạn, cùng một ô, hoặc cùng một bảng"
        yield _fault(spot, f"thẻ {spot.tag.source} và thẻ mở {begin.spot.tag.source} ở hai nơi khác nhau", required)


def _holder(spot: Spot) -> etree._Element | None:
    """What a pair must share: the text's paragraph, the paragraphs' cell or body, the rows' table."""
    if spot.tag.scope in _HOLDERS:
        inner = next(spot.node.iterancestors(W + spot.tag.scope), None)
    elif spot.node.tag == W + "t":
        inner = spot.node.getparent()  # the run
    else:
        return spot.node
    return inner.getparent() if inner is not None else None


def _fault(spot: Spot, found: str, required: str) -> Fault:
    return Fault(spot.tag.excerpt, found, required)
