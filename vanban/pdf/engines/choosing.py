"""Which engines there are, which of them this machine has, which one to use."""

from collections.abc import Sequence

from vanban.core.errors import EngineMissing, UsageError
from vanban.pdf.engines.dxpdf import Dxpdf
from vanban.pdf.engines.engine import Engine
from vanban.pdf.engines.installation import install_line
from vanban.pdf.engines.libreoffice import LibreOffice
from vanban.pdf.engines.soffice import Soffice
from vanban.pdf.engines.word import Word

ENGINES: tuple[Engine, ...] = (LibreOffice(), Soffice(), Word(), Dxpdf())


def choose(name: str = "", engines: Sequence[Engine] = ENGINES) -> Engine:
    """The engine of that name, or the first that is there and breaks pages as Word does.

    Raises UsageError when there is no such engine, EngineMissing when it is, or all are, not installed.
    """
    return choices(name, engines)[0]


def choices(name: str = "", engines: Sequence[Engine] = ENGINES) -> Sequence[Engine]:
    """The engine of that name alone, or all that may be used, best first. Raises what `choose` raises."""
    if name:
        return (_named(name, engines),)
    here = [engine for engine in engines if engine.is_here()]
    found = tuple(engine for engine in here if not engine.draft)
    if not found:
        drafts = "".join(f" Chỉ để xem, có thể dùng --engine {engine.id}." for engine in here)
        raise EngineMissing(
            "Máy này chưa có chương trình chuyển Word sang PDF (LibreOffice hoặc Microsoft Word).",
            f"Cài LibreOffice: {install_line()}. Xem các cách khác: python build.py doctor.{drafts}",
        )
    return found


def _named(name: str, engines: Sequence[Engine]) -> Engine:
    engine = next((engine for engine in engines if engine.id == name), None)
    if engine is None:
        known = ", ".join(engine.id for engine in engines)
        raise UsageError(f"Không có chương trình chuyển PDF tên {name}.", f"Các tên dùng được: {known}.")
    if not engine.is_here():
        raise EngineMissing(f"Máy này không có {engine.title}.", engine.probe().remedy)
    return engine
