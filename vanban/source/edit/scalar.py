"""A value as YAML text on one line: plain where that reads back the same, else in quotes."""

import json
import textwrap

from vanban.core.errors import DataError
from vanban.source.tree import parse

FOLD = 100  # characters


def written(value: str, style: str = "", *, in_flow: bool = False) -> str:
    """The text for a value; `style` is the quote to keep (`'` or `"`), `in_flow` whether it goes between brackets."""
    if style == "'":
        return "'" + value.replace("'", "''") + "'"
    if style != '"' and _reads_back(value, in_flow=in_flow):
        return value
    return json.dumps(value, ensure_ascii=False)


def _reads_back(value: str, *, in_flow: bool) -> bool:
    text = f"[k: {value}]\n" if in_flow else f"- k: {value}\n"
    try:
        tree = parse(text, "")
    except DataError:
        return False
    return not tree.findings and tree.value == [{"k": value}]


def pair(key: str, value: str) -> str:
    """A key and its value; a long value folded over lines of its own."""
    if len(value) <= FOLD:
        return f"{key}: {written(value)}"
    lines = textwrap.wrap(value, FOLD, break_long_words=False, break_on_hyphens=False)
    return "\n".join([f"{key}: >-", *(f"  {line}" for line in lines)])
