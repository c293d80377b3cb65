"""The messages of an outbox: read, and moved from state to state with a line in the log in one transaction."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime

from vanban.send.channels.interface import Letter, Payload
from vanban.send.errors import SendError
from vanban.send.frozen import frozen_parcel
from vanban.send.parcel import Recipient, canonical
from vanban.send.parcel_rows import read_recipient
from vanban.send.states import MAY_BECOME, Logged, Message, TrangThai

_MESSAGE = """SELECT id, van_ban, kenh, nguoi_nhan, dia_chi, ma_thu, luc, trang_thai,
    (SELECT count(*) FROM nhat_ky WHERE thu = thu.id AND trang_thai = ?),
    coalesce((SELECT chi_tiet FROM nhat_ky WHERE thu = thu.id ORDER BY stt DESC LIMIT 1), '') FROM thu"""


def stamp(moment: datetime) -> str:
    """A time as the outbox writes it."""
    return moment.isoformat(timespec="milliseconds")


def add(connection: sqlite3.Connection, letter: Letter, kenh: str) -> int:
    """A new row in “chờ gửi”; inside a transaction."""
    values = (letter.parcel.ma, kenh, letter.recipient.ten.casefold(), letter.dia_chi, _json(letter.recipient),
              letter.ma_thu, stamp(letter.luc), TrangThai.CHO_GUI.value)  # fmt: skip
    row = connection.execute(
        "INSERT INTO thu (van_ban, kenh, noi_nhan, dia_chi, nguoi_nhan, ma_thu, luc, trang_thai) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        values,
    ).fetchone()
    _log(connection, int(row[0]), kenh, TrangThai.CHO_GUI, letter.luc, "", None)
    return int(row[0])


def already(connection: sqlite3.Connection, letter: Letter, kenh: str) -> int | None:
    """The message that takes this document to this recipient, or to this address, if there is one."""
    row = connection.execute(
        "SELECT id FROM thu WHERE van_ban = ? AND kenh = ? AND (noi_nhan = ? OR dia_chi = ?) ORDER BY id",
        (letter.parcel.ma, kenh, letter.recipient.ten.casefold(), letter.dia_chi),
    ).fetchone()
    return int(row[0]) if row else None


def move(
    connection: sqlite3.Connection,
    message: Message,
    state: TrangThai,
    moment: datetime,
    detail: str = "",
    payload: Payload | None = None,
) -> None:
    """Take a message to its next state; inside a transaction. Raises SendError when it is no longer where it was."""
    done = connection.execute(
        "UPDATE thu SET trang_thai = ? WHERE id = ? AND trang_thai = ?",
        (state.value, message.id, message.trang_thai.value),
    )
    if done.rowcount != 1 or state not in MAY_BECOME[message.trang_thai]:
        raise SendError(
            f"Thư số {message.id} không còn ở trạng thái “{message.trang_thai}”, không thể chuyển sang “{state}”.",
            "Xem lại trạng thái của thư trong hộp gửi rồi chọn việc khác.",
        )
    _log(connection, message.id, message.kenh, state, moment, detail, payload)


def readdress(connection: sqlite3.Connection, message: Message, recipient: Recipient, dia_chi: str) -> None:
    """Give a failed message another address; inside a transaction. Raises SendError when it has a letter already."""
    try:
        connection.execute(
            "UPDATE thu SET nguoi_nhan = ?, dia_chi = ? WHERE id = ?", (_json(recipient), dia_chi, message.id)
        )
    except sqlite3.IntegrityError as error:
        raise SendError(
            f"Đã có thư khác của văn bản này gửi tới {dia_chi}.",
            "Kiểm tra địa chỉ của các nơi nhận trong co_quan.yaml.",
        ) from error


def select(connection: sqlite3.Connection, rest: str = "ORDER BY id", values: Iterable[object] = ()) -> list[Message]:
    """The messages that a WHERE or ORDER clause picks."""
    rows = connection.execute(f"{_MESSAGE} {rest}", (TrangThai.DANG_GUI.value, *values))
    return [
        Message(key, document, channel, read_recipient(to), address, code, datetime.fromisoformat(time),
                TrangThai(state), tries, told)
        for key, document, channel, to, address, code, time, state, tries, told in rows
    ]  # fmt: skip


def one(connection: sqlite3.Connection, key: int) -> Message:
    """The message with this id. Raises SendError when there is none."""
    found = select(connection, "WHERE id = ?", (key,))
    if not found:
        raise SendError(f"Hộp gửi không có thư số {key}.", "Xem danh sách thư trong hộp gửi.")
    return found[0]


def log_of(connection: sqlite3.Connection, key: int) -> Iterator[Logged]:
    """What became of a message, in order."""
    query = "SELECT luc, trang_thai, chi_tiet, sha256, so_byte FROM nhat_ky WHERE thu = ? ORDER BY stt"
    for time, state, detail, sha256, size in connection.execute(query, (key,)):
        yield Logged(datetime.fromisoformat(time), TrangThai(state), detail, sha256, size)


def letter_of(connection: sqlite3.Connection, message: Message) -> Letter:
    """The frozen letter of a message. Raises SendError when what was frozen is no longer whole."""
    parcel = frozen_parcel(connection, message.van_ban)
    if parcel is None:
        raise SendError(f"Hộp gửi không còn văn bản của thư số {message.id}.", "Đưa bản sao gần nhất của hộp gửi về.")
    return Letter(parcel, message.recipient, message.dia_chi, message.ma_thu, message.luc)


def _log(
    connection: sqlite3.Connection,
    key: int,
    kenh: str,
    state: TrangThai,
    moment: datetime,
    detail: str,
    payload: Payload | None,
) -> None:
    sent = (payload.sha256, payload.so_byte) if payload else ("", 0)
    connection.execute(
        "INSERT INTO nhat_ky (thu, kenh, luc, trang_thai, chi_tiet, sha256, so_byte) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (key, kenh, stamp(moment), state.value, detail, *sent),
    )


def _json(recipient: Recipient) -> str:
    return canonical(asdict(recipient))
