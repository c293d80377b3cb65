"""The `diff` command: what differs between two versions, told, as JSON, as a Word file with tracked changes."""

import sys
from datetime import date
from pathlib import Path

from vanban.cli.console import ERR, OUT, escape
from vanban.cli.show import shown
from vanban.cli.show_changes import changes, fields, summary
from vanban.core.errors import UsageError
from vanban.pipeline.comparing import compare
from vanban.pipeline.comparing_json import diff_report
from vanban.publish.single import write_over

_STDOUT = Path("-")


def run(old: str, new: str | None, redline: Path | None, json: Path | None, root: Path) -> None:
    """Compare, tell, write. Raises what `compare` raises, OutputError."""
    if new is None and Path(old).exists():
        raise UsageError(f"Chưa ghi tệp để so với {old}.", "Ghi hai tên: bản cũ, rồi bản mới.")
    if json and json != _STDOUT and json.suffix.lower() != ".json":
        raise UsageError(f"Không ghi bản kết quả vào {json}.", "Chọn tên kết thúc bằng .json, hoặc dấu -.")
    found = compare(old, new or old, root, redline, date.today())  # noqa: DTZ011 - the clerk's own calendar
    out = OUT
    if json == _STDOUT:  # a program reads along: people find the rest on the other stream
        out = ERR
        sys.stdout.write(diff_report(found).decode())
    out.print(f"[bold]cũ: {escape(found.old)}; mới: {escape(found.new)}[/]")
    fields(found.fields, out)
    changes(found.texts, out)
    out.print(f"[bold]{summary([*found.fields, *found.texts])}[/]")
    if json and json != _STDOUT:
        write_over(json, diff_report(found))
    if found.redline:
        out.print(f"[green]Đã ghi[/]  {escape(shown(found.redline.absolute()))}")
