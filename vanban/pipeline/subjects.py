"""What a document with a file of its own is about, for lists: the words of its trích yếu, told without reading YAML."""

import re

from vanban.source.quoting import quote

MOST = 48  # letters: a line of a list holds them beside the rest
_SUBJECT = re.compile(r"^trich_yeu:[ \t]*(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_STYLE = re.compile(r"[>|][-+]?[ \t]*\n")
_COMMENT = re.compile(r"[ \t]#.*")
_OTHER_YAML = tuple("&*!{[%@`|>")
_NAMES_IN_PROSE = re.compile(r"\s*\{(?!nam\}).*", re.DOTALL)


def subject(content: bytes, nam: int) -> str:
    """The beginning of the trích yếu that a file of the year `nam` gives, whole words; "" where it cannot be told."""
    found = _SUBJECT.search(content.decode("utf-8", "replace").replace("\r", ""))
    written = found[1] if found else ""
    words, styled = _STYLE.subn("", written, count=1) if _STYLE.match(written) else (written, 0)
    words = quote(words if styled else _without_quotes(words))
    if words.startswith(_OTHER_YAML):
        return ""
    whole = _NAMES_IN_PROSE.sub("…", words.replace("*", "").replace("{nam}", str(nam)))
    return whole if len(whole) <= MOST else whole[:MOST].rpartition(" ")[0].rstrip(" ,;…") + "…"


def _without_quotes(written: str) -> str:
    quote = written[:1]
    if quote in ('"', "'"):
        return written[1:].partition(quote)[0]
    return _COMMENT.sub("", written)
