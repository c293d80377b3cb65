"""What `check --fix` prints before the check of the corrected copy: what was mended, what is left to a person."""

from collections import Counter
from itertools import takewhile

from vanban.cli.console import Console, escape
from vanban.cli.show import shown
from vanban.mend.bench import Edit
from vanban.mend.by_hand import why_by_hand
from vanban.mend.mending import Mended
from vanban.pipeline.mend import Correction

_CONTEXT = 24


def corrections(found: tuple[Correction, ...], out: Console) -> None:
    """Print what was mended in every file."""
    for correction in found:
        out.print(f"[bold]{escape(correction.source.report.name)}[/]")
        if isinstance(correction.result, Mended):
            _mended(correction.result, out)
        else:
            out.print(f"  [bold red]KHÔNG SỬA[/]  {escape(correction.result.found)}")
            out.print(f"    → {escape(correction.result.required)}")
        if correction.path:
            out.print(f"  Đã ghi bản sửa {escape(shown(correction.path))}; tệp gốc giữ nguyên.")
    out.print()


def _mended(mended: Mended, out: Console) -> None:
    total = sum(one.places for one in mended.repaired)
    out.print(f"  [green]Đã sửa {total} chỗ[/]" if total else "  Không có chỗ nào sửa tự động được.")
    for one in mended.repaired:
        words = f"{one.places} chỗ  {one.rule.title}: {one.rule.codes[one.code]}"
        out.print(f"    {escape(words)} [dim]({one.rule.id}, {one.code})[/]")
    if mended.edits:
        out.print("  Dấu câu, số 0, dấu cách đã sửa; ngoài những chỗ này câu chữ giữ nguyên:")
    for edit in mended.edits:
        out.print(f"    {escape(_told(edit))}")
    left = Counter(why_by_hand(i.rule.id, i.code) for i in mended.report.issues if not i.waived for _ in i.sites)
    if left:
        out.print("  Cần người sửa, chi tiết ở dưới:")
    for reason, count in left.most_common():
        out.print(f"    {count} chỗ  {escape(reason)}")


def _told(edit: Edit) -> str:
    """`“…Sở Y tế,” → “…Sở Y tế;”`: what differs, with some letters around it."""
    before, after = edit.before, edit.after
    start = _same(before, after)
    rest = _same(before[start:][::-1], after[start:][::-1])
    first = max(start - _CONTEXT, 0)
    return f"{_cut(before, first, rest)} → {_cut(after, first, rest)}"


def _same(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _cut(text: str, first: int, rest: int) -> str:
    last = min(len(text) - rest + _CONTEXT, len(text))
    shown_text = " ".join(text[first:last].replace("\t", " ").splitlines())
    return f"“{'…' if first else ''}{shown_text}{'…' if last < len(text) else ''}”"
