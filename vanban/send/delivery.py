"""Sending what is queued: marked before, told after; what a dead sender left in the middle becomes “không rõ”."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from vanban.core.errors import VanbanError
from vanban.send.channels.interface import Channel, Payload, Result, Session
from vanban.send.messages import letter_of, move, one, select, stamp
from vanban.send.states import Message, TrangThai
from vanban.store.clock import Clock
from vanban.store.database import transaction

Pause = Callable[[float], None]

_WINDOW = timedelta(minutes=1)
_BROKEN_OFF = "Lần gửi trước bị ngắt giữa chừng: không rõ nơi nhận đã có thư hay chưa."


class Delivery:
    """One run over the queued messages of a channel; the caller holds the sender's lock."""

    def __init__(self, connection: sqlite3.Connection, channel: Channel, clock: Clock, pause: Pause) -> None:
        self._connection = connection
        self._channel = channel
        self._clock = clock
        self._pause = pause

    def run(self) -> Iterator[Message]:
        """Every message of the channel that is queued now, sent once, as it is after."""
        recover(self._connection, self._clock)
        yield from self._find_unknown()
        queued = self._in_state(TrangThai.CHO_GUI)
        if not queued:
            return
        with self._channel.session() as session:
            for message in queued:
                yield self._send(session, message)

    def _send(self, session: Session, message: Message) -> Message:
        try:
            payload = self._channel.prepare(letter_of(self._connection, message))
        except VanbanError as error:
            return self._move(message, Result(TrangThai.TU_CHOI, f"Chưa gửi: {error.message}"))
        self._wait_turn()
        message = self._move(message, Result(TrangThai.DANG_GUI, payload.noi), payload)
        try:
            result = session.send(payload)
        except BaseException as error:
            self._move(message, Result(TrangThai.KHONG_RO, f"Bị ngắt khi đang gửi ({type(error).__name__})."), payload)
            raise
        return self._move(message, result, payload)

    def _find_unknown(self) -> Iterator[Message]:
        """A channel may find the proof that an interrupted letter did arrive; without proof it stays unknown."""
        for message in self._in_state(TrangThai.KHONG_RO):
            try:
                result = self._channel.found(self._channel.prepare(letter_of(self._connection, message)))
            except VanbanError:
                continue
            if result:
                yield self._move(message, result)

    def _move(self, message: Message, result: Result, payload: Payload | None = None) -> Message:
        with transaction(self._connection):
            move(self._connection, message, result.trang_thai, self._clock(), result.chi_tiet, payload)
        return one(self._connection, message.id)

    def _in_state(self, state: TrangThai) -> list[Message]:
        return select(
            self._connection, "WHERE kenh = ? AND trang_thai = ? ORDER BY id", (self._channel.ten, state.value)
        )

    def _wait_turn(self) -> None:
        """Wait until fewer than the allowed letters left in the last minute, those of other processes included."""
        while self._channel.moi_phut is not None:
            now = self._clock()
            times = self._sent_since(now - _WINDOW, now)
            if len(times) < self._channel.moi_phut:
                return
            oldest = datetime.fromisoformat(times[-self._channel.moi_phut])
            self._pause(max((oldest + _WINDOW - now).total_seconds(), 0.001) + 0.001)

    def _sent_since(self, since: datetime, now: datetime) -> list[str]:
        rows = self._connection.execute(
            "SELECT luc FROM nhat_ky WHERE kenh = ? AND trang_thai = ? AND luc > ? AND luc <= ? ORDER BY luc",
            (self._channel.ten, TrangThai.DANG_GUI.value, stamp(since), stamp(now)),
        )
        return [time for (time,) in rows]


def recover(connection: sqlite3.Connection, clock: Clock) -> None:
    """Messages that a dead sender left in the middle become “không rõ”; the caller holds the sender's lock."""
    left = select(connection, "WHERE trang_thai = ? ORDER BY id", (TrangThai.DANG_GUI.value,))
    with transaction(connection):
        for message in left:
            move(connection, message, TrangThai.KHONG_RO, clock(), _BROKEN_OFF)


def as_it_is(message: Message, *, sender_lives: bool) -> Message:
    """The message as it truly is: without a living sender, one that is being sent was broken off."""
    if message.trang_thai is TrangThai.DANG_GUI and not sender_lives:
        return replace(message, trang_thai=TrangThai.KHONG_RO, chi_tiet=_BROKEN_OFF)
    return message
