"""The open register as the steps of its work see it: the connection, the history, the places on the disk."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.publish.faults import output_error
from vanban.register import archive
from vanban.register.alive import at_work
from vanban.register.errors import RegisterError, telling
from vanban.register.events import UNFINISHED, Viec
from vanban.register.history import History, Row
from vanban.register.numbers import number, numbers
from vanban.register.states import VanBanDi, tell
from vanban.store.database import transaction

_LAST_OF_UNFINISHED = """SELECT van_ban FROM lich_su WHERE stt IN
    (SELECT max(stt) FROM lich_su WHERE van_ban IS NOT NULL GROUP BY van_ban)
    AND viec IN (?, ?, ?) ORDER BY van_ban"""


@dataclass(frozen=True)
class Desk:
    """What every step needs."""

    path: Path
    connection: sqlite3.Connection
    history: History

    @property
    def archive(self) -> Path:
        """The folder of frozen documents."""
        return self.path.parent / archive.NAME

    @property
    def marks(self) -> Path:
        """The folder of the marks of processes at work."""
        return self.path.with_name(f"{self.path.name}.phien")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Tell in Vietnamese what the disk refuses."""
        try:
            with telling(self.path):
                yield
        except OSError as error:
            raise output_error(error, self.path.parent) from error

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction of the register."""
        with self.reading(), transaction(self.connection):
            yield

    @contextmanager
    def looking(self) -> Iterator[None]:
        """One moment of the register: what others write meanwhile is not seen."""
        with self.reading(), transaction(self.connection, "DEFERRED"):
            yield

    @contextmanager
    def at_work(self) -> Iterator[str]:
        """The mark of this process (see `alive.at_work`)."""
        with ExitStack() as held:
            with self.reading():
                mark = held.enter_context(at_work(self.marks))
            yield mark

    def document(self, key: int) -> VanBanDi:
        """The document with this id. Raises RegisterError when there is none."""
        so = number(self.connection, key)
        if so is None:
            raise RegisterError(f"Sổ không có văn bản mang mã {key}.", "Xem lại sổ để lấy đúng văn bản.")
        return tell(so, self.history.of(key))

    def documents(self, first: int, last: int) -> tuple[VanBanDi, ...]:
        """The documents of these years, in the order of the book, from one look at the history."""
        rows: dict[int, list[Row]] = {}
        for row in self.history.of_years(first, last):
            rows.setdefault(row.van_ban or 0, []).append(row)
        return tuple(tell(so, rows.get(so.id, ())) for so in numbers(self.connection, first, last))

    def unfinished(self) -> Iterable[VanBanDi]:
        """The documents whose issue was begun and not ended, by whoever."""
        begun = (Viec.CAP_SO.value, Viec.DUNG_SO.value, Viec.DONG_BANG.value)
        keys = [key for (key,) in self.connection.execute(_LAST_OF_UNFINISHED, begun)]
        return (document for document in map(self.document, keys) if document.trang_thai in UNFINISHED)
