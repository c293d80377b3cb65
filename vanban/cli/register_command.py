"""The `register`, `reserve` and `void` commands: the book at a glance, printed, verified; a number held, given up."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from vanban.cli.console import OUT, escape
from vanban.cli.show import findings, shown
from vanban.cli.show_documents import unnumbered
from vanban.core.errors import UsageError
from vanban.core.finding import Level
from vanban.core.ngay import ngay_ngan
from vanban.pipeline.document_states import document_states
from vanban.pipeline.registering import list_year, verify, void, write_book
from vanban.pipeline.registering_print import write_word
from vanban.pipeline.reserving import reserve_for, reserve_symbol
from vanban.pipeline.workspace import open_workspace
from vanban.register.book import changes
from vanban.register.errors import RegisterError
from vanban.register.settling import Settled
from vanban.register.states import VanBanDi
from vanban.store.clock import vietnam_time

_WIDE = 60
_ANCHOR = re.compile(r"(?:Dòng )?(?P<row>\d+): ?(?P<hash>[0-9a-fA-F]{64})")


def run(
    year: int | None, xlsx: Path | None, docx: Path | None, anchor: str | None, root: Path, *, verify: bool
) -> None:
    """Show the book of a year, print it, or verify everything. Raises RegisterError when something was touched."""
    if sum(map(bool, (verify, xlsx, docx))) > 1:
        raise UsageError("--verify, --xlsx, --docx là những việc riêng.", "Chạy mỗi lệnh một việc.")
    if anchor and not verify:
        raise UsageError("--anchor đi cùng --verify.", "Thêm --verify.")
    nam = year or vietnam_time().year
    if verify:
        _verify(root, _anchor(anchor) if anchor else None)
    elif docx:
        OUT.print(f"[green]Đã ghi[/]  {escape(shown(write_word(open_workspace(root), nam, docx).absolute()))}")
    elif xlsx:
        OUT.print(f"[green]Đã ghi[/]  {escape(shown(write_book(open_workspace(root), nam, xlsx).absolute()))}")
    else:
        _list(root, nam)


def run_reserve(name: str | None, symbol: str | None, ngay: date | None, reason: str | None, root: Path) -> None:
    """Hold the next number for a document, or under a ký hiệu."""
    if bool(name) is bool(symbol):
        raise UsageError("Ghi tên văn bản, hoặc --symbol.", "Ví dụ: reserve ke_hoach-2023; chỉ ghi một trong hai.")
    workspace = open_workspace(root)
    if name:
        document = reserve_for(workspace, name, ngay, reason)
    elif reason:
        document = reserve_symbol(workspace, symbol or "", ngay, reason)
    else:
        raise UsageError("Thiếu --reason.", "Ghi giữ số cho việc gì; lý do được ghi vào sổ.")
    day = ngay_ngan(document.so.ngay)
    OUT.print(f"[green]Đang giữ số[/]  {escape(document.so_ky_hieu)} ngày {day}: {escape(document.ly_do)}")
    take = f"issue {document.ma}" if document.ma else f"issue VAN_BAN --number {document.so.hai_chu_so}"
    give_up = f'void {document.so.hai_chu_so} --reason "…"{workspace.option}'
    OUT.print(f"Dùng số này: {escape(take + workspace.option)}. Không dùng nữa: {escape(give_up)}.")


def run_void(number: str, reason: str, year: int | None, root: Path) -> None:
    """Give a held number up."""
    document = void(open_workspace(root), number, year or vietnam_time().year, reason)
    OUT.print(f"Đã hủy số {escape(document.so_ky_hieu)}: {escape(document.ly_do)}")


def told_settled(settled: Iterable[Settled]) -> None:
    """Say what became of numbers that an interrupted run left."""
    for one in settled:
        number = escape(one.van_ban.so_ky_hieu)
        OUT.print(f"[yellow]Lần chạy trước bị ngắt[/]  số {number}: {one.ket_cuc.value}")


def _anchor(text: str) -> tuple[int, str]:
    """The row and the hash that stand at the end of a printed book."""
    match = _ANCHOR.fullmatch(text.strip())
    if not match:
        raise UsageError("Mốc chưa đúng.", "Chép số dòng và đủ 64 ký tự của mã băm ở cuối sổ đã in: 'Dòng 121: 97c2…'.")
    return int(match["row"]), match["hash"].lower()


def _verify(root: Path, anchor: tuple[int, str] | None) -> None:
    found = verify(open_workspace(root), anchor)
    findings(found, OUT)
    errors = sum(finding.level is Level.ERROR for finding in found)
    if errors:
        raise RegisterError(f"Sổ hoặc bản lưu có {errors} chỗ không đúng.", "Xử lý từng chỗ như nêu ở trên.")
    OUT.print("[green]Sổ và bản lưu nguyên vẹn.[/]")


def _list(root: Path, nam: int) -> None:
    workspace = open_workspace(root)
    listed = list_year(workspace, nam)
    told_settled(listed.settled)
    OUT.print(f"[bold]Sổ văn bản đi năm {nam}: {len(listed.documents)} số[/]")
    for document in listed.documents:
        _line(document)
    if nam in workspace.years():
        unnumbered(document_states(workspace, nam))


def _line(document: VanBanDi) -> None:
    subject = f"{document.entry.ten_loai}: {document.entry.trich_yeu}" if document.entry else document.ly_do
    subject = subject if len(subject) <= _WIDE else f"{subject[: _WIDE - 1].rstrip()}…"
    number, day = document.so_ky_hieu.ljust(18), ngay_ngan(document.so.ngay)
    OUT.print(f"{escape(number)} {day:<10}  [bold]{document.trang_thai.value:<14}[/]  {escape(subject)}")
    for change in changes(document):
        OUT.print(f"    {escape(change)}", style="dim")
    for place, state in document.noi_gui:
        OUT.print(f"    {escape(place)}: {state.value}", style="dim")
