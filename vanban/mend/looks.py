"""Menders of how letters look: size, weight, slant, font, colour, underline."""

import re
from collections.abc import Callable, Sequence

from vanban.core.lengths import Length, Pt
from vanban.inspect.content import Run
from vanban.inspect.facts import is_legacy
from vanban.mend.bench import Bench
from vanban.mend.mender import Job, Mender
from vanban.mend.run_looks import FONT, RunLook
from vanban.mend.sizes import right_size
from vanban.roles.element import Piece, Role
from vanban.rules.law import LOOKS

_SIGNS = re.compile(r"symbol|wingdings|webdings|dingbats|marlett|mt extra", re.IGNORECASE)
_STYLES = {
    "khong-dam": RunLook(bold=True),
    "dam": RunLook(bold=False),
    "khong-nghieng": RunLook(italic=True),
    "nghieng": RunLook(italic=False),
}
_NUMBER_OF_DIEU = re.compile(r"\s*điều \d+\.?", re.IGNORECASE)
_BLACK = ("auto", "000000")
_MARKS = (Role.DAU_MUC_DO_KHAN, Role.DAU_MAT, Role.CHI_DAN_LUU_HANH)


def size_of(role: Role) -> Mender:
    """A mender that gives a part its size where it has a wrong one."""

    def mend(job: Job) -> None:
        look, size = LOOKS[role], right_size(job.context, role)
        for piece in job.pieces(role):
            job.bench.dress(piece, RunLook(size=size), _outside(look.low, look.high))

    return mend


def _outside(low: Length, high: Length) -> Callable[[Run], bool]:
    return lambda run: not low.pt <= run.format.size.pt <= high.pt and not run.format.superscript


def size_after_quoc_hieu(role: Role) -> Mender:
    """A mender of a size that does not go with that of quốc hiệu."""

    def mend(job: Job) -> None:
        size = right_size(job.context, role)
        for piece in job.context.van_ban.pieces(role):
            job.bench.dress(piece, RunLook(size=Pt(size.pt)), lambda run: run.format.size.pt != size.pt)

    return mend


def style_of(*roles: Role) -> Mender:
    """A mender of weight and slant, by the code of the fault."""

    def mend(job: Job) -> None:
        look = _STYLES[job.issue.code]
        for role in roles:
            for piece in job.pieces(role):
                wanted = look.bold is not None and LOOKS[role].bold == look.bold
                if wanted or (look.italic is not None and LOOKS[role].italic == look.italic):
                    job.bench.dress(_part_of(piece, role, look), look, lambda run: _differs(run, look))

    return mend


def _part_of(piece: Piece, role: Role, look: RunLook) -> Piece:
    """Only the words `Điều 1.` are made bold where a text follows them on the same line."""
    match = _NUMBER_OF_DIEU.match(piece.text) if role is Role.DIEU and look.bold else None
    if match and piece.text.rstrip().endswith((".", ";", ":", ",", "/")) and match.end() < len(piece.text.rstrip()):
        return Piece(piece.paragraph, piece.start, piece.start + match.end())
    return piece


def _differs(run: Run, look: RunLook) -> bool:
    return look.bold not in (None, run.format.bold) or look.italic not in (None, run.format.italic)


def no_underline(*roles: Role) -> Mender:
    """A mender that takes the line under the words away."""

    def mend(job: Job) -> None:
        for piece in job.pieces(*roles):
            job.bench.dress(piece, RunLook(underline="none"), lambda run: run.format.underlined)

    return mend


def font(job: Job) -> None:
    """Times New Roman everywhere but in fonts of signs, and in those of before Unicode, which must be converted."""
    for piece in _everything(job.bench):
        job.bench.dress(piece, RunLook(font=FONT), _in_another_font)


def _in_another_font(run: Run) -> bool:
    name = run.format.font
    return name.casefold() != FONT.casefold() and not is_legacy(name) and not _SIGNS.search(name)


def colour(job: Job) -> None:
    """The colour of the paper's ink: black, or white on what is shaded dark; marks of urgency stay red."""
    marks = {p.paragraph.place for v in job.bench.reading.van_ban for role in _MARKS for p in v.pieces(role)}
    for piece in _everything(job.bench):
        if piece.paragraph.place not in marks:
            job.bench.dress(piece, RunLook(colour="auto"), lambda run: run.format.colour not in _BLACK)


def _everything(bench: Bench) -> Sequence[Piece]:
    stories = bench.reading.view.stories()
    return [Piece(p, 0, len(p.text)) for story in stories for p in story.paragraphs if p.text]
