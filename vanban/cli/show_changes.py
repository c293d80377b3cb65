"""How differences of text are printed: the place, the old and the new text, the words that differ marked."""

from collections import Counter
from collections.abc import Collection, Iterable

from vanban.cli.console import Console, escape
from vanban.compare.changes import Change, Kind
from vanban.compare.records import FieldChange
from vanban.compare.words import stretches
from vanban.rules.places import plain

MOST_SHOWN = 200
_COLOURS = {Kind.THEM: "green", Kind.BO: "red", Kind.SUA: "yellow", Kind.CHUYEN: "cyan", Kind.TRINH_BAY: "cyan"}
_MUCH, _LONG = 12, 400


def changes(found: Iterable[Change], out: Console) -> None:
    """Print the differences, of very many the first."""
    told = list(found)
    for change in told[:MOST_SHOWN]:
        place = change.place if change.kind is not Kind.CHUYEN or not change.was else f"{change.was} → {change.place}"
        out.print(f"    [{_COLOURS[change.kind]}]{change.kind.value.upper()}[/]  {escape(place)}")
        _texts(change, out)
    _left_out(len(told), out)


def fields(found: Iterable[FieldChange], out: Console) -> None:
    """Print the differences of data: the field, the place, the old and the new value."""
    told = list(found)
    for change in told[:MOST_SHOWN]:
        place = change.place or change.was
        out.print(f"    [{_COLOURS[change.kind]}]{change.kind.value.upper()}[/]  {escape(change.field)}")
        out.print(f"      [dim]{escape(str(place))}[/]")
        if change.old is not None and change.new is not None:
            out.print(f"      {marked(change.old, change.new)}")
        elif change.old is not None or change.new is not None:
            out.print(f"      {escape(_shown(change.old if change.new is None else change.new))}")
    _left_out(len(told), out)


def summary(found: Collection[Change | FieldChange]) -> str:
    """How many differences of each kind."""
    if not found:
        return "Không có gì khác."
    counts = Counter(change.kind for change in found)
    return f"{len(found)} chỗ khác: {', '.join(f'{counts[kind]} {kind.value}' for kind in Kind if counts[kind])}."


def _left_out(number: int, out: Console) -> None:
    if number > MOST_SHOWN:
        out.print(f"    … còn {number - MOST_SHOWN} chỗ khác nữa (--json có đủ)")


def _texts(change: Change, out: Console) -> None:
    if change.kind is Kind.SUA and change.old is not None and change.new is not None:
        out.print(f"      {marked(change.old, change.new)}")
    elif change.kind is Kind.BO:
        text = escape(_shown(change.old)) if change.old is not None else "[dim](không còn biết câu chữ cũ)[/]"
        out.print(f"      {text}")
    else:
        if change.kind is Kind.SUA:
            out.print("      [dim](không còn biết câu chữ cũ)[/] nay là:")
        out.print(f"      {escape(_shown(change.new))}")


def marked(old: str, new: str) -> str:
    """Both texts as one line of console markup: `[-what went-]`, `{+what came+}`; of long same text the ends."""
    pieces = []
    found = stretches(plain(old), plain(new))
    for number, stretch in enumerate(found):
        if stretch.same:
            pieces.append(escape(_shortened(stretch.old, first=number == 0, last=number == len(found) - 1)))
            continue
        if stretch.old:
            pieces.append(f"[red]{escape(f'[-{stretch.old}-]')}[/]")
        if stretch.new:
            pieces.append(f"[green]{{+{escape(stretch.new)}+}}[/]")
    return "".join(pieces)


def _shortened(text: str, *, first: bool, last: bool) -> str:
    words = text.split(" ")
    if len(words) <= 2 * _MUCH + 1:
        return text
    before = [] if first else words[:_MUCH]
    after = [] if last else words[-_MUCH:]
    return " ".join([*before, "…", *after])


def _shown(text: str | None) -> str:
    text = plain(text or "")
    return text if len(text) <= _LONG else f"{text[:_LONG].rstrip()}…"
