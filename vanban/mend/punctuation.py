"""Menders of punctuation: signs at the ends of lines, colons, dashes, double spaces. Words are not touched."""

import re
import unicodedata
from collections.abc import Callable

from vanban.mend.mender import Job, Mender
from vanban.roles.element import Role
from vanban.rules.shown import pieces

_ENDS = " \xa0.,;"
_PHRASES = re.compile(r"(lập|do)[\W_]+(?=tự|hạnh)", re.IGNORECASE)


def rewrite(role: Role, change: Callable[[str], str]) -> Mender:
    """A mender that changes the words of a part where the issue names it."""

    def mend(job: Job) -> None:
        for piece in job.pieces(role):
            job.bench.rewrite(piece, change)

    return mend


def substitute(role: Role, pattern: str, replacement: str) -> Mender:
    """A mender that replaces the first place of a pattern in a part, whatever the case of its letters."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return rewrite(role, lambda text: compiled.sub(replacement, text, count=1))


def ending(sign: str) -> Callable[[str], str]:
    """A change that lets a line end with a sign in the place of what ends it now; a colon stays."""

    def change(text: str) -> str:
        body = text.rstrip()
        space = text[len(body) :] if "\n" in text[len(body) :] else ""
        return text if body.endswith(":") or not body else body.rstrip(_ENDS) + sign + space

    return change


def dash(text: str) -> str:
    """A dash before the first word."""
    body = text.lstrip()
    return text[: len(text) - len(body)] + "- " + body


def dash_all(role: Role) -> Mender:
    """A mender for a list without any dash: each line of it that begins with a capital letter gets one."""

    def mend(job: Job) -> None:
        for piece in pieces(job.context, role):
            if piece.text.strip()[:1].isupper():
                job.bench.rewrite(piece, dash)

    return mend


def end_of_text(job: Job) -> None:
    """`./.` at the end of the text, where that stands on the page itself and the document is seen to end there."""
    foot = list(pieces(job.context, Role.NOI_NHAN, Role.QUYEN_HAN_CHUC_VU))
    for piece in job.paragraphs if foot else ():
        if piece.paragraph.container.kind == "page" and piece.text.strip()[-1:] not in (":", "/"):
            job.bench.rewrite(piece, ending("./."))


def dashes_of_tieu_ngu(job: Job) -> None:
    """` - ` between the phrases of tiêu ngữ."""
    for piece in job.pieces(Role.TIEU_NGU):
        job.bench.rewrite(piece, lambda text: _PHRASES.sub(r"\1 - ", text))


_DOUBLE = re.compile(r"(\w+)([,;:]?)  +(?=\w)")
_FILLED_IN = re.compile(r"(?:số|ngày|tháng)\b")
_BEFORE = re.compile(r"(?<=[^\W\d_]) +(?=[,;:](?:\s|$)|\.(?:\s*$|\s+[A-ZĐ]))")


def single_spaces(job: Job) -> None:
    """One space between words; room left for a number or a day stays."""
    for piece in job.paragraphs:
        job.bench.rewrite(piece, lambda text: _DOUBLE.sub(_one_space, text))


def _one_space(match: re.Match[str]) -> str:
    return match.group() if _FILLED_IN.match(match[1]) else f"{match[1]}{match[2]} "


def no_space_before(job: Job) -> None:
    """No space before a comma, a colon, a semicolon, a dot."""
    for piece in job.paragraphs:
        job.bench.rewrite(piece, lambda text: _BEFORE.sub("", text))


def composed(job: Job) -> None:
    """Letters with their marks as one sign: the same letters to a reader."""
    for root in job.bench.parts.trees.values():
        for node in root.iter("{*}t"):
            if node.text and not unicodedata.is_normalized("NFC", node.text):
                node.text = unicodedata.normalize("NFC", node.text)
