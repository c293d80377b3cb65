"""Toggle properties: bold in a paragraph style and in a character style makes light text (ISO 29500-1, 17.7.3)."""

from collections.abc import Sequence

from vanban.inspect.markup import Properties
from vanban.inspect.run_properties import TOGGLES


def combine(defaults: Properties, levels: Sequence[Properties], direct: Properties) -> Properties:
    """What holds for text in all, by the name of the property.

    Args:
        defaults: what the document says before any style; a toggle that is on here stays on.
        levels: the table style, the paragraph style, the character style; a toggle holds when an odd number has it on.
        direct: what the run itself says; it is absolute.
    """
    combined = dict(defaults)
    for level in levels:
        combined.update(level)
    for toggle in TOGGLES:
        on = sum(bool(level.get(toggle)) for level in levels) % 2
        combined[toggle] = bool(defaults.get(toggle) or on)
    return {**combined, **direct}
