"""Fields, simple and complex: their codes are not shown, their results are."""

from vanban.core.dataclass import dataclass, field
from vanban.inspect.content import Field

PAGE_NUMBERS = {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"}
_LONGEST = 255  # letters of a code or a result that are kept
_DEEPEST = 20


@dataclass(slots=True)
class _Open:
    """A field that has begun: its code so far, whether its result has begun, the result so far."""

    code: str = ""
    in_result: bool = False
    result: str = ""


@dataclass(slots=True)
class FieldReader:
    """Follows the fields of a story, which may run over many paragraphs and stand in one another.

    `inside` are those that have begun and are not over, the innermost last; most text stands in none.
    """

    inside: list[_Open] = field(default_factory=list)
    _too_deep: int = 0
    _codes: int = 0

    @property
    def showing(self) -> bool:
        """Whether text that comes now is shown: it is not part of a code."""
        return self._codes == 0

    @property
    def kind(self) -> str:
        """The kind of the innermost field whose result is being shown, "" outside fields."""
        return _kind(self.inside[-1].code) if self.inside and self.inside[-1].in_result else ""

    def begin(self) -> None:
        """A field begins, with its code."""
        if len(self.inside) >= _DEEPEST:
            self._too_deep += 1
            return
        self.inside.append(_Open())
        self._codes += 1

    def code(self, text: str) -> None:
        """A piece of the code of the innermost field."""
        if self.inside and not self.inside[-1].in_result:
            self.inside[-1].code = (self.inside[-1].code + text)[:_LONGEST]

    def separate(self) -> None:
        """The code is over, the result begins."""
        if self.inside and not self._too_deep and not self.inside[-1].in_result:
            self.inside[-1].in_result = True
            self._codes -= 1

    def shown(self, text: str) -> None:
        """Text of the result of the innermost field."""
        last = self.inside[-1] if self.inside else None
        if last and last.in_result and len(last.result) < _LONGEST:
            last.result = (last.result + text)[:_LONGEST]

    def end(self) -> Field | None:
        """The innermost field is over: gives it, unless it was too deep or never began."""
        if self._too_deep:
            self._too_deep -= 1
            return None
        if not self.inside:
            return None
        over = self.inside.pop()
        self._codes -= not over.in_result
        self.shown(over.result)
        return Field(_kind(over.code), " ".join(over.code.split()), over.result)


def _kind(code: str) -> str:
    words = code.split(maxsplit=1)
    return words[0].upper() if words else ""
