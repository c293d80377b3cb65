"""What `build --draft` does: a document without number and day, beside the one that has them."""

from pathlib import Path

from vanban.cli.console import OUT, escape, progress
from vanban.cli.show import findings, shown
from vanban.pipeline.drafting import Drafted, draft
from vanban.pipeline.pdf_targets import Asked
from vanban.pipeline.workspace import open_workspace


def run(name: str, out: Path | None, root: Path, asked: Asked | None, *, preview: bool) -> None:
    """Make one draft, with its PDF and the pictures of its pages where they were asked for. Raises VanbanError."""
    workspace = open_workspace(root, out)
    with progress() as report:
        drafted = draft(workspace, name, report, asked)
    findings(drafted.findings, OUT)
    for published in drafted.published:
        OUT.print(f"[green]Dự thảo[/]  {escape(shown(published.path.absolute()))}")
        if published.reason:
            OUT.print(f"[yellow]CẢNH BÁO[/] {escape(published.reason)}")
    if preview and asked:
        _preview(drafted, asked)
    _tell(drafted, workspace.option)


def _preview(drafted: Drafted, asked: Asked) -> None:
    from vanban.pipeline.preview import preview_files

    pdfs = [published.path for published in drafted.published if published.path.suffix == ".pdf"]
    for looked in preview_files(pdfs, asked, pdfs[0].parent / "xem-truoc"):
        sheet = getattr(looked.result, "sheet", None)
        if sheet:
            OUT.print(f"[green]Xem trước[/]  {escape(shown(sheet.absolute()))}")


def _tell(drafted: Drafted, place: str) -> None:
    if not drafted.so_ky_hieu:
        OUT.print("[bold]Chưa lấy số nào; bản này chưa có số, ngày.[/]")
        return
    number = drafted.so_ky_hieu
    name, short = drafted.job.target.stem, number.partition("/")[0]
    OUT.print(
        f"[bold]Chưa lấy số nào; bản đã cấp số {escape(number)} giữ nguyên.[/] Đúng rồi thì cấp số cho bản thay thế: "
        f'issue {escape(name)} --replace {short} --reason "…"{escape(place)}'
    )
