"""The outbox: documents frozen and queued, shown, sent, sent again where it failed; receipts beside."""

import sqlite3
import time
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from vanban.send.channels.interface import Channel, Letter
from vanban.send.checking import checked_parcel, checked_recipient
from vanban.send.delivery import Delivery, Pause, as_it_is, recover
from vanban.send.errors import SendError, telling
from vanban.send.frozen import AsFrozen, as_frozen, frozen_parcel
from vanban.send.lock import sender_lives, sender_lock
from vanban.send.messages import letter_of, log_of, move, one, select
from vanban.send.parcel import Parcel, Recipient
from vanban.send.queueing import Queued, freeze, letter_for, queue, queue_again
from vanban.send.receipts import Receipt, keep, receipts_of
from vanban.send.schema import open_file
from vanban.send.states import FAILED, Logged, Message, TrangThai
from vanban.store.clock import Clock, vietnam_time
from vanban.store.database import transaction
from vanban.store.network import Probe

WAIT = 10.0  # seconds


def open_outbox(path: Path, *, clock: Clock = vietnam_time, probe: Probe | None = None) -> "Outbox":
    """The outbox in this SQLite file, made when it is not there. Raises SendError, OutputError."""
    with telling(path):
        outbox = Outbox(path, open_file(path, probe), clock)
    sender_lives(path)  # makes the lock's file, so that looking at the outbox later changes nothing
    return outbox


class Outbox:
    """An open outbox; to be closed, or used in a `with`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, clock: Clock) -> None:
        self._path = path
        self._connection = connection
        self._clock = clock

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def as_frozen(self, parcel: Parcel) -> AsFrozen:
        """The parcel as its first sending froze it, or as it is when it was never sent. Raises DataError, SendError."""
        parcel = checked_parcel(parcel)
        with telling(self._path):
            return as_frozen(parcel, frozen_parcel(self._connection, parcel.ma))

    def queue(self, parcel: Parcel, recipients: Iterable[Recipient], channel: Channel) -> tuple[Queued, ...]:
        """Freeze the document and queue it for each recipient, all or none; what is queued already stays as it is.

        Raises DataError, SendError or OutputError when one letter could not be sent as it is, or when another
        document was frozen under the same number.
        """
        parcel = checked_parcel(parcel)
        moment = self._clock()
        letters = [letter_for(parcel, checked_recipient(recipient), channel, moment) for recipient in recipients]
        with telling(self._path), transaction(self._connection):
            freeze(self._connection, parcel, moment)
            return tuple(queue(self._connection, letter, channel.ten) for letter in letters)

    def messages(self) -> tuple[Message, ...]:
        """Every message as it truly is, in the order they were queued."""
        living = sender_lives(self._path)
        with telling(self._path):
            return tuple(as_it_is(message, sender_lives=living) for message in select(self._connection))

    def plan(self, channel: Channel | None = None) -> tuple[Message, ...]:
        """What `deliver` would send now, and where; changes nothing."""
        queued = (message for message in self.messages() if message.trang_thai is TrangThai.CHO_GUI)
        return tuple(message for message in queued if channel is None or message.kenh == channel.ten)

    def deliver(
        self, channel: Channel, *, confirm: bool = False, wait: float = WAIT, pause: Pause = time.sleep
    ) -> tuple[Message, ...]:
        """Send what is queued for the channel, each message once; without `confirm` only tell what would be sent.

        Returns the messages as they are after. Raises SendError when the channel cannot be opened, or when another
        process sends longer than `wait` seconds; OutputError when the outbox cannot be written.
        """
        if not confirm:
            return self.plan(channel)
        with sender_lock(self._path, wait), telling(self._path):
            return tuple(Delivery(self._connection, channel, self._clock, pause).run())

    def withhold(self, fallen: Mapping[str, str]) -> None:
        """Refuse what is queued of documents that no longer stand: the key of each and why."""
        with sender_lock(self._path, WAIT), telling(self._path), transaction(self._connection):
            for message in select(self._connection):
                if message.trang_thai is TrangThai.CHO_GUI and message.van_ban in fallen:
                    move(self._connection, message, TrangThai.TU_CHOI, self._clock(), fallen[message.van_ban])

    def retry_failed(
        self,
        channel: Channel,
        recipients: Iterable[Recipient] = (),
        *,
        permanent: bool = False,
        fallen: Collection[str] = (),
    ) -> tuple[Message, ...]:
        """Queue again what failed: temporary refusals; permanent ones when asked, or when the address is another now.

        `recipients` are those of `co_quan.yaml` as it is now, `fallen` the keys of documents that no longer stand.
        Touches neither these nor what is “không rõ”. Returns the queued.
        """
        now = {recipient.ten.casefold(): recipient for recipient in map(checked_recipient, recipients)}
        with telling(self._path), transaction(self._connection):
            mine = (m for m in select(self._connection) if m.kenh == channel.ten and m.van_ban not in fallen)
            failed = [m for m in mine if m.trang_thai in FAILED]
            again = [queue_again(self._connection, m, now, channel, self._clock(), permanent=permanent) for m in failed]
        return tuple(message for message in again if message)

    def settle(self, key: int, *, arrived: bool, reason: str) -> Message:
        """What a person found out about a message that is “không rõ”: it arrived, or it did not and may be retried.

        Raises SendError when the message is in another state, or without a reason.
        """
        if not reason.strip():
            raise SendError("Chưa ghi lý do.", "Ghi đã hỏi ai, lúc nào, được trả lời thế nào.")
        with sender_lock(self._path, WAIT), telling(self._path):
            recover(self._connection, self._clock)
            message = one(self._connection, key)
            if message.trang_thai is not TrangThai.KHONG_RO:
                raise SendError(f"Thư số {key} đang “{message.trang_thai}”, không phải “không rõ”.", "Xem lại số thư.")
            state = TrangThai.DA_GUI if arrived else TrangThai.TU_CHOI_TAM
            with transaction(self._connection):
                move(self._connection, message, state, self._clock(), f"Người gửi xác nhận: {reason.strip()}")
            return one(self._connection, key)

    def record_receipt(self, key: int, receipt: Receipt) -> Message:
        """Keep an answer of the recipient with its evidence; the same answer twice is kept once. Raises SendError."""
        with telling(self._path), transaction(self._connection):
            keep(self._connection, one(self._connection, key), receipt, self._clock())
            return one(self._connection, key)

    def history(self, key: int) -> tuple[Logged, ...]:
        """What became of a message, from its queueing on."""
        with telling(self._path):
            return tuple(log_of(self._connection, key))

    def receipts(self, key: int) -> tuple[Receipt, ...]:
        """The answers to a message with their evidence."""
        with telling(self._path):
            return tuple(receipts_of(self._connection, key))

    def letter(self, key: int) -> Letter:
        """What a message takes to whom, as it was frozen."""
        with telling(self._path):
            return letter_of(self._connection, one(self._connection, key))
