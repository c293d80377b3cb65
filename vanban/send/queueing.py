"""Into the outbox: a document frozen once, a message a recipient, a failed message queued again."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from vanban.core.dataclass import dataclass
from vanban.send.channels.interface import Channel, Letter
from vanban.send.errors import SendError
from vanban.send.messages import add, already, move, one, readdress, stamp
from vanban.send.parcel import Parcel, Recipient
from vanban.send.states import Message, TrangThai


@dataclass(frozen=True)
class Queued:
    """One recipient of a document: its message, and whether this call made it."""

    message: Message
    moi: bool


def letter_for(parcel: Parcel, recipient: Recipient, channel: Channel, moment: datetime) -> Letter:
    """The letter, proved to be one that the channel can send. Raises SendError, DataError, OutputError."""
    if recipient.kenh and recipient.kenh != channel.ten:
        raise SendError(
            f"Nơi nhận “{recipient.ten}” được gửi qua kênh {recipient.kenh}, không qua kênh {channel.ten}.",
            "Chọn đúng kênh, hoặc sửa kênh của nơi nhận ấy trong co_quan.yaml.",
        )
    address, code = channel.address(recipient), channel.message_id(parcel, recipient)
    letter = Letter(parcel, recipient, address, code, moment)
    channel.prepare(letter)
    return letter


def freeze(connection: sqlite3.Connection, parcel: Parcel, moment: datetime) -> None:
    """Keep the document with its bytes for good; inside a transaction. Raises SendError when another has its number."""
    text = parcel.to_json()
    found = connection.execute("SELECT noi_dung FROM van_ban WHERE ma = ?", (parcel.ma,)).fetchone()
    if found and found[0] != text:
        raise SendError(
            f"Văn bản {parcel.so_ky_hieu} năm {parcel.ngay.year} đã đóng băng trong hộp gửi với nội dung khác.",
            "Văn bản đã phát hành không sửa được: làm văn bản thay thế, đính chính hoặc thu hồi.",
        )
    if found:
        return
    connection.execute(
        "INSERT INTO van_ban (ma, so_ky_hieu, noi_dung, luc) VALUES (?, ?, ?, ?)",
        (parcel.ma, parcel.so_ky_hieu, text, stamp(moment)),
    )
    rows = ((parcel.ma, tep.ten, tep.du_lieu) for tep in parcel.files)
    connection.executemany("INSERT INTO tep (van_ban, ten, du_lieu) VALUES (?, ?, ?)", rows)


def queue(connection: sqlite3.Connection, letter: Letter, kenh: str) -> Queued:
    """Queue a letter once: what goes to this recipient or this address already stays; inside a transaction."""
    known = already(connection, letter, kenh)
    key = known if known is not None else add(connection, letter, kenh)
    return Queued(one(connection, key), known is None)


def queue_again(
    connection: sqlite3.Connection,
    message: Message,
    now: Mapping[str, Recipient],
    channel: Channel,
    moment: datetime,
    *,
    permanent: bool,
) -> Message | None:
    """Queue a failed message again, to its address of today; None when trying as before would be in vain."""
    recipient = now.get(message.recipient.ten.casefold(), message.recipient)
    address = channel.address(recipient)
    if message.trang_thai is TrangThai.TU_CHOI and address == message.dia_chi and not permanent:
        return None
    detail = ""
    if address != message.dia_chi:
        readdress(connection, message, recipient, address)
        detail = f"Địa chỉ cũ {message.dia_chi}, nay là {address}."
    move(connection, message, TrangThai.CHO_GUI, moment, detail)
    return one(connection, message.id)
