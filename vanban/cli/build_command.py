"""The `build` command: documents made once, or again at every save, and what came of it."""

from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.cli.console import OUT, escape, progress
from vanban.cli.show import build_result, error, shown
from vanban.core.dataclass import dataclass, replace
from vanban.core.errors import UsageError, VanbanError
from vanban.model.ky_bao_cao import Ky
from vanban.pdf.options import Options
from vanban.pipeline.build import BuildResult, build
from vanban.pipeline.jobs import Selection
from vanban.pipeline.pdf_targets import Asked
from vanban.pipeline.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from vanban.pdf.engines.engine import Session


@dataclass(frozen=True)
class _Order:
    """What to build, and how."""

    workspace: Workspace
    selection: Selection
    strict: bool
    pdf: Asked | None
    preview: bool


def run(
    types: tuple[str, ...],
    years: tuple[int, ...],
    periods: tuple[str, ...],
    out: Path | None,
    root: Path,
    engine: str | None,
    *,
    pdf: bool,
    pdfa: bool,
    preview: bool,
    watch: bool,
    force: bool,
    strict: bool,
    draft: str | None = None,
) -> None:
    """Build, and with `watch` go on until a person stops it. Raises VanbanError, with `watch` only at the beginning."""
    asked = Asked(engine or "", Options(pdfa=pdfa)) if pdf or pdfa or preview or engine else None
    if draft:
        if types or years or periods or watch or force or strict:
            raise UsageError(
                "--draft chỉ soạn một bản dự thảo.", "Bỏ --only, --year, --period, --watch, --force, --strict."
            )
        from vanban.cli.draft_command import run as run_draft

        run_draft(draft, out, root, asked, preview=preview)
        return
    order = _Order(open_workspace(root, out), Selection(types, years, tuple(map(Ky, periods))), strict, asked, preview)
    if watch:
        _watch(order, force=force)
    else:
        _once(order, force=force)


def run_all(
    out: Path | None, engine: str | None, *, pdf: bool = False, pdfa: bool = False, preview: bool = False
) -> None:
    """Build everything in this folder that has changed. Raises VanbanError."""
    run(
        (), (), (), out, Path(), engine,
        pdf=pdf, pdfa=pdfa, preview=preview, watch=False, force=False, strict=False,
    )  # fmt: skip


def _once(order: _Order, *, force: bool = False) -> None:
    with progress() as report:
        result = build(order.workspace, order.selection, report, force=force, strict=order.strict, pdf=order.pdf)
    build_result(result)
    if order.pdf:
        from vanban.cli.pdf_command import tell_build

        tell_build(result.pdfs)
    if order.preview:
        _preview(order.workspace, result)


def _preview(workspace: Workspace, result: BuildResult) -> None:
    from vanban.pipeline.preview import refresh

    for preview in refresh(workspace, result):
        OUT.print(f"[green]Xem trước[/]  {escape(shown(preview.sheet))} ({preview.pages} trang)")


def _watch(order: _Order, *, force: bool) -> None:
    """Build now and at every save; what is wrong is told, and the next save tries again."""
    from vanban.pipeline.watch import get_ready, saves

    with _engine(order.pdf) as session:
        order = replace(order, pdf=order.pdf and replace(order.pdf, session=session))
        for paths in saves(order.workspace):
            if paths:
                names = ", ".join(path.name for path in paths)
                OUT.print(f"\n[dim]{datetime.now():%H:%M:%S}[/]  đã lưu {escape(names)}")  # noqa: DTZ005 - the clerk's clock
                _told(order)
            else:
                _told(order, force=force)
                get_ready(order.workspace, session)
                OUT.print("[bold]Đang chờ tệp được lưu trong data/ và templates/; ấn Ctrl+C để dừng.[/]")


def _engine(asked: Asked | None) -> "AbstractContextManager[Session | None]":
    if asked is None:
        return nullcontext()
    from vanban.pdf.proved import open_session

    return open_session(asked.engine, asked.options)


def _told(order: _Order, *, force: bool = False) -> None:
    try:
        _once(order, force=force)
    except VanbanError as problem:
        error(problem)
