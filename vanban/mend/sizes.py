"""Which of the allowed sizes a part takes: that of its neighbours, or what goes with the sizes around it."""

from collections import Counter
from collections.abc import Iterable

from vanban.core.lengths import Length, Pt
from vanban.roles.element import Piece, Role
from vanban.rules.centring import runs_width
from vanban.rules.law import LOOKS, Look
from vanban.rules.rule import Context
from vanban.rules.shown import pieces, shown_runs
from vanban.rules.text_flow import TEXT

_HEADINGS = (
    Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG, Role.MUC, Role.TIEU_DE_MUC, Role.MUC_LA_MA, Role.CAN_CU,
    Role.KINH_GUI, Role.NOI_KINH_GUI,
)  # fmt: skip
_OF_TEXT = (*TEXT, *_HEADINGS)
_WITH_QUOC_HIEU = (Role.TIEU_NGU, Role.DIA_DANH_NGAY)
_USUAL = 14.0


def right_size(context: Context, role: Role) -> Length:
    """The size for a part that has a wrong one."""
    look = LOOKS[role]
    if role in _WITH_QUOC_HIEU:
        return Pt(head_size(context) + 1)
    if role is Role.QUOC_HIEU:
        return Pt(head_size(context))
    if role in _OF_TEXT:
        return Pt(_near(look, text_size(context)))
    own = _commonest(_sizes(pieces(context, role), look))
    top = look.high.pt <= LOOKS[Role.QUOC_HIEU].high.pt
    return Pt(_near(look, own or (head_size(context) if top else text_size(context))))


def text_size(context: Context) -> float:
    """13 or 14: what most of the text has, or the nearest to it."""
    look = LOOKS[Role.NOI_DUNG]
    found = list(pieces(context, *_OF_TEXT))
    size = _commonest(_sizes(found, look)) or _commonest(_sizes(found)) or _USUAL
    return _near(look, size)


def head_size(context: Context) -> float:
    """12 or 13 for quốc hiệu; tiêu ngữ and date are one larger."""
    look = LOOKS[Role.QUOC_HIEU]
    if size := _commonest(_sizes(pieces(context, Role.QUOC_HIEU), look)):
        return size
    below = _commonest(_sizes(pieces(context, *_WITH_QUOC_HIEU), LOOKS[Role.TIEU_NGU]))
    size = below - 1 if below else text_size(context) - 1
    narrow = any(_wider_than_room(piece, size) for piece in pieces(context, Role.QUOC_HIEU))
    return look.low.pt if narrow else size


def _wider_than_room(piece: Piece, size: float) -> bool:
    widest = max((run.format.size.pt for run in shown_runs(piece)), default=size)
    return runs_width(piece.runs) * (size / widest) > piece.paragraph.room > 0


def _near(look: Look, size: float) -> float:
    return min(max(size, look.low.pt), look.high.pt)


def _sizes(found: Iterable[Piece], look: Look | None = None) -> Counter[float]:
    """How many letters have which size, of those that a look allows."""
    sizes: Counter[float] = Counter()
    for piece in found:
        for run in shown_runs(piece):
            if look is None or look.low.pt <= run.format.size.pt <= look.high.pt:
                sizes[run.format.size.pt] += len(run.text)
    return sizes


def _commonest(sizes: Counter[float]) -> float:
    return sizes.most_common(1)[0][0] if sizes else 0.0
