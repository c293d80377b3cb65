"""The pieces of text around a value: the line before it, the room it takes, the comment in the head of a block."""

from vanban.source.edit.node import Node


def line_before(text: str, at: int) -> str:
    """What stands before an offset on its line."""
    return text[text.rfind("\n", 0, at) + 1 : at]


def line_end(text: str, at: int) -> int:
    """The offset of the next line; the end of the text when there is none."""
    return text.find("\n", at) + 1 or len(text)


def with_room(text: str, node: Node) -> tuple[int, int]:
    """A value with the room before it: the spaces behind its key or dash, or the lines it has for itself."""
    if node.inside_flow:
        return node.start, node.end
    start = len(text[: node.start].rstrip(" "))
    if text[start - 1 : start] != "\n":
        return start, node.end
    end = line_end(text, node.end)
    return (node.start, node.end) if text[node.end : end].strip() else (start, end)


def head_comment(text: str, node: Node) -> str:
    """The comment behind the `>-` of a block, with the room before it; "" when there is none."""
    if node.style not in ("|", ">"):
        return ""
    head = text[node.start : node.end].partition("\n")[0]
    _, mark, words = head.partition(" #")
    return f"  #{words}" if mark else ""
