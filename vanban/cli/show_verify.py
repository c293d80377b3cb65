"""What `verify` prints: what each file is, who knows it, and every paragraph that differs."""

from collections.abc import Iterator

from vanban.cli.console import Console, escape
from vanban.cli.show_changes import changes
from vanban.core.ngay import ngay_ngan
from vanban.pipeline.verifying import Verified
from vanban.pipeline.verifying_words import AROUND, CHANGED, MARKS, SOURCES
from vanban.provenance.verdict import State, Verdict
from vanban.rules.report import Problem

_COLOURS = {State.NGUYEN: "green", State.LUU_LAI: "green", State.KHONG_PHAI: "bold red"}


def verified(found: Verified, out: Console) -> None:
    """Print what was found of one file."""
    out.print(f"[bold]{escape(found.name)}[/]")
    if isinstance(found.result, Problem):
        if found.issued is None:
            out.print(f"  [bold red]LỖI[/]  {escape(found.result.found)}")
            out.print(f"    → {escape(found.result.required)}")
    else:
        colour = _COLOURS.get(found.result.state, "yellow")
        out.print(f"  [{colour}]{escape(found.result.state.value.upper())}[/]")
        _verdict(found.result, out)
    for line in (*_issued(found), *_again(found)):
        out.print(f"  · {escape(line)}")
    if isinstance(found.result, Verdict) and found.result.changes:
        if found.source:
            out.print(f"  · đối chiếu với {SOURCES[found.source]}")
        changes(found.result.changes, out)


def _verdict(verdict: Verdict, out: Console) -> None:
    if verdict.reason:
        out.print(f"  · {escape(verdict.reason)}")
    if verdict.stamp:
        origin = verdict.stamp.origin
        out.print(f"  · {escape(origin.ma)}, năm {escape(origin.nam)}, Vanban {escape(origin.chuong_trinh)}")
    if verdict.program:
        out.print(f"  · tệp do {escape(verdict.program)} lưu lại")
    for name in verdict.marks:
        out.print(f"  [yellow]· {MARKS[name]}[/]")
    for name in verdict.around:
        out.print(f"  [yellow]· {AROUND.get(name, escape(name))}[/]")


def _issued(found: Verified) -> Iterator[str]:
    if found.issued:
        document = found.issued.document
        what = "chính là bản đã ban hành" if found.issued.exact else "soạn từ bản đã ban hành"
        day = ngay_ngan(document.so.ngay)
        yield f"{what} số {document.so_ky_hieu} ngày {day}; trong sổ: {document.trang_thai.value}"


def _again(found: Verified) -> Iterator[str]:
    again = found.again
    if again is None:
        return
    if not again.data:
        yield f"nay không soạn lại được để đối chiếu: {again.why}"
    elif again.changed:
        yield f"từ khi soạn tệp này, đã khác đi: {', '.join(CHANGED[name] for name in again.changed)}"
    else:
        yield "dữ liệu, mẫu và chương trình vẫn như khi soạn"
