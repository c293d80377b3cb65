"""The field codes of a Word part (`PAGE`, `HYPERLINK "…"`), however Word has cut them into runs."""

from collections.abc import Iterator

from lxml import etree

from vanban.inspect.text import W

_NODES = (W + "fldChar", W + "instrText", W + "fldSimple")


def field_codes(part: etree._Element) -> Iterator[str]:
    """The code of every field in order, white space made even; a field inside another comes on its own, first."""
    open_fields: list[list[str]] = []
    for node in part.iter(*_NODES):
        if node.tag == W + "fldSimple":
            yield _even(node.get(W + "instr") or "")
        elif node.tag == W + "instrText":
            if not open_fields:
                open_fields.append([])
            open_fields[-1].append(node.text or "")
        else:
            yield from _mark(node.get(W + "fldCharType"), open_fields)
    yield from (_even("".join(pieces)) for pieces in open_fields)


def _mark(kind: str | None, open_fields: list[list[str]]) -> Iterator[str]:
    if kind == "begin":
        open_fields.append([])
    elif kind == "end" and open_fields:
        yield _even("".join(open_fields.pop()))


def _even(code: str) -> str:
    return " ".join(code.split())
