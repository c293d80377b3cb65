"""What every channel can do: say where a letter goes, make what is sent, hand it over and tell what became of it."""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import ClassVar

from vanban.core.dataclass import dataclass, field
from vanban.send.parcel import Parcel, Recipient
from vanban.send.states import TrangThai


@dataclass(frozen=True)
class Letter:
    """A frozen document on its way to one recipient; `luc` is when it was queued, the same at every attempt."""

    parcel: Parcel
    recipient: Recipient
    dia_chi: str
    ma_thu: str
    luc: datetime


@dataclass(frozen=True)
class Payload:
    """The bytes that are handed over: one file or several by name.

    `noi` is where they go: a name in a folder, an address; `tu` the address they come from, where there is one.
    """

    noi: str
    tep: tuple[tuple[str, bytes], ...] = field(repr=False)
    tu: str = ""

    @property
    def sha256(self) -> str:
        """The hash of the only file's bytes, or of the names and hashes of several; SHA-256, in hex."""
        sums = [(name, hashlib.sha256(data).hexdigest()) for name, data in self.tep]
        if len(sums) == 1:
            return sums[0][1]
        return hashlib.sha256("".join(f"{total}  {name}\n" for name, total in sums).encode()).hexdigest()

    @property
    def so_byte(self) -> int:
        """All the bytes together."""
        return sum(len(data) for _, data in self.tep)


@dataclass(frozen=True)
class Result:
    """What became of a payload: one of the states that may follow “đang gửi”, and what was told."""

    trang_thai: TrangThai
    chi_tiet: str


class Session(ABC):
    """A channel that is open: a connection, or a folder that was found to be there."""

    @abstractmethod
    def send(self, payload: Payload) -> Result:
        """Hand a payload over, once.

        Whatever it raises counts as “không rõ”: an implementation that knows that nothing left says so in its result.
        """


class Channel(ABC):
    """A way documents go."""

    ten: ClassVar[str]
    moi_phut: int | None = None
    """Letters a minute at most; None for no limit."""

    @abstractmethod
    def address(self, recipient: Recipient) -> str:
        """Where this channel takes the recipient's letters. Raises SendError when `co_quan.yaml` does not say."""

    @abstractmethod
    def message_id(self, parcel: Parcel, recipient: Recipient) -> str:
        """The letter's name for good: the same at every attempt."""

    @abstractmethod
    def prepare(self, letter: Letter) -> Payload:
        """What is handed over: a function of the letter alone. Raises SendError, DataError, OutputError."""

    @contextmanager
    @abstractmethod
    def session(self) -> Iterator[Session]:
        """Open the channel. Raises SendError or OutputError while nothing has been sent yet."""

    def found(self, payload: Payload) -> Result | None:
        """Proof, where the channel can have it, that an interrupted payload did arrive whole; None without proof."""
        del payload  # most channels have none
        return None
