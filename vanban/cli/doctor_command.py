"""The `doctor` command: what there is, what is missing, the line that installs it."""

from vanban.cli.console import OUT, Console, escape
from vanban.core.errors import EngineMissing
from vanban.pdf.engines.installation import install_line
from vanban.pipeline.doctor import Examined, examine


def run() -> None:
    """Examine the machine and tell. Raises EngineMissing when no PDF can be made that may be sent."""
    found = examine()
    _tell(found, OUT)
    if not found.chosen:
        raise EngineMissing("Máy này chưa chuyển được Word sang PDF.", f"Cài LibreOffice bằng lệnh: {install_line()}")
    if not found.ready:
        raise EngineMissing("Máy này thiếu phông chữ để in tiếng Việt.", found.fonts.remedy)
    OUT.print("[green]Máy này chuyển được PDF.[/]")


def _tell(found: Examined, out: Console) -> None:
    out.print("[bold]Chương trình chuyển PDF[/] (dùng cái đầu tiên có; chọn cái khác bằng --engine)")
    for engine, probe in found.engines:
        mark = "[green]có   [/]" if probe.found else "[yellow]không[/]"
        words = " ".join(filter(None, (engine.title, probe.version, probe.path)))
        use = "  ← đang dùng" if engine.id == found.chosen else ""
        out.print(f"  {mark}  {engine.id.ljust(11)}  {escape(words)}{use}")
        if not probe.found:
            out.print(f"         → {escape(probe.remedy)}", style="dim")
    out.print("[bold]Phông chữ[/] (Times New Roman hoặc phông cùng cỡ chữ, đủ chữ tiếng Việt)")
    for family in found.fonts.families:
        out.print(f"  [green]có   [/]  {escape(family)}")
    if not found.fonts.families:
        out.print(f"  [yellow]không[/]\n         → {escape(found.fonts.remedy)}")
