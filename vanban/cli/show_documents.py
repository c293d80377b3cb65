"""The documents of a year at a glance: which number, which state, what became of each sending."""

from collections.abc import Iterable

from vanban.cli.console import OUT, escape
from vanban.core.ngay import ngay_ngan
from vanban.pipeline.document_states import DocumentState
from vanban.register.events import ISSUED
from vanban.register.states import VanBanDi


def documents(states: Iterable[DocumentState]) -> None:
    """Print one line a document, one more for each place it was sent to."""
    listed = [(state, state.job.title, _number(state.van_ban)) for state in states]
    wide = max((len(title) for _, title, _ in listed), default=0), max((len(row[2]) for row in listed), default=0)
    OUT.print("\n[bold]Văn bản[/]")
    for state, title, number in listed:
        columns = f"  {escape(title.ljust(wide[0]))}  {escape(number.ljust(wide[1]))}"
        words, beside, name = _state(state), _draft(state), escape(state.job.target.stem)
        OUT.print(f"{columns}  [bold]{words}[/]{beside} [dim]({name})[/]")
        for place, sent in state.van_ban.noi_gui if state.van_ban else ():
            OUT.print(f"      {escape(place)}: {sent.value}", style="dim")


def unnumbered(states: Iterable[DocumentState]) -> None:
    """Print the documents that have no number yet, for the end of a register."""
    left = [state for state in states if state.van_ban is None]
    if left:
        told = "; ".join(f"{state.job.title} ({_state(state)})" for state in left)
        OUT.print(f"[dim]Chưa có số: {escape(told)}[/]")


def _state(state: DocumentState) -> str:
    """The state in words; without one nothing was made, or something that would come out different now."""
    return state.trang_thai.value if state.trang_thai else "chưa soạn lại" if state.da_cu else "chưa soạn"


def _draft(state: DocumentState) -> str:
    """What stands beside a number: the draft of the document it is held for, or of what is to replace it."""
    if not state.du_thao or not state.van_ban:
        return ""
    return f"; có dự thảo{' thay thế' if state.van_ban.trang_thai in ISSUED else ''} ({state.du_thao})"


def _number(document: VanBanDi | None) -> str:
    if document is None:
        return "chưa có số"
    return f"{document.so_ky_hieu} ngày {ngay_ngan(document.so.ngay)}"
