"""The `issue` command: a number for one document, and what it did."""

from datetime import date
from pathlib import Path

from vanban.cli.console import OUT, escape, progress
from vanban.cli.register_command import told_settled
from vanban.cli.show import findings, shown
from vanban.core.errors import UsageError
from vanban.core.ngay import ngay_ngan
from vanban.pipeline.issuing import Change, issue
from vanban.pipeline.pdf_targets import Asked
from vanban.pipeline.workspace import open_workspace
from vanban.register.states import KieuThayDoi
from vanban.store.clock import vietnam_time


def run(
    name: str,
    ngay: date | None,
    number: str | None,
    replace: str | None,
    correct: str | None,
    withdraw: str | None,
    reason: str | None,
    year: int | None,
    engine: str | None,
    root: Path,
    *,
    strict: bool,
) -> None:
    """Issue one document. Raises VanbanError."""
    asked = {KieuThayDoi.THAY_THE: replace, KieuThayDoi.DINH_CHINH: correct, KieuThayDoi.THU_HOI: withdraw}
    book = year or vietnam_time().year
    change = _change({kind: old for kind, old in asked.items() if old}, book, reason)
    with progress() as report:
        held = (number, book) if number else None
        place, engines = open_workspace(root), Asked(engine or "")
        issued = issue(place, name, ngay, report, engines, change, held, strict=strict)
    told_settled(issued.settled)
    findings(issued.findings, OUT)
    document = issued.document
    OUT.print(f"[green]Đã cấp số[/]  {escape(document.so_ky_hieu)} ngày {ngay_ngan(document.so.ngay)}")
    OUT.print(f"[green]Bản lưu[/]    {escape(shown(issued.folder.absolute()))}")
    for published in issued.published:
        OUT.print(f"[green]Bản sao[/]    {escape(shown(published.path.absolute()))}")
        if published.reason:
            OUT.print(f"[yellow]CẢNH BÁO[/] {escape(published.reason)}")


def _change(asked: dict[KieuThayDoi, str], year: int, reason: str | None) -> Change | None:
    if len(asked) > 1:
        raise UsageError("Ghi một trong --replace, --correct, --withdraw.", "Mỗi văn bản chỉ làm một việc ấy.")
    if asked and not reason:
        raise UsageError("Thiếu --reason.", "Ghi vì sao thay thế, đính chính hoặc thu hồi.")
    for kind, number in asked.items():
        return Change(kind, number, year, reason or "")
    return None
