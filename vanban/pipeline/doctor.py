"""What this machine has for making PDF: its engines, its fonts, and the line that brings what is missing."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from vanban.core.dataclass import dataclass
from vanban.pdf.engines.choosing import ENGINES
from vanban.pdf.engines.engine import Engine, Probe
from vanban.pdf.fonts_installed import Fonts, find_fonts


@dataclass(frozen=True)
class Examined:
    """The engines in the order of choice, each with what is known of it; the fonts; the id of the engine in use."""

    engines: tuple[tuple[Engine, Probe], ...]
    fonts: Fonts
    chosen: str

    @property
    def ready(self) -> bool:
        """Whether PDF can be made that may be sent."""
        return bool(self.chosen and self.fonts.families)


def examine(engines: Sequence[Engine] = ENGINES) -> Examined:
    """Look for every engine and for the fonts, side by side."""
    with ThreadPoolExecutor() as threads:
        fonts = threads.submit(find_fonts)
        probes = tuple(threads.map(lambda engine: engine.probe(), engines))
    found = tuple(zip(engines, probes, strict=True))
    chosen = next((engine.id for engine, probe in found if probe.found and not engine.draft), "")
    return Examined(found, fonts.result(), chosen)
