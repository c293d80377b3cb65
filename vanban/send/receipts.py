"""What recipients answered: receipts with their evidence, and what they make of a message."""

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import datetime

from vanban.core.dataclass import dataclass, field
from vanban.send.errors import SendError
from vanban.send.messages import move, stamp
from vanban.send.states import MAY_BECOME, Message, TrangThai

MAX_EVIDENCE = 50 * 1024 * 1024  # bytes
_BECOMES = {
    "01": TrangThai.DA_GUI,
    "02": TrangThai.TU_CHOI,
    **dict.fromkeys(("03", "04", "05", "06", "15"), TrangThai.DA_TIEP_NHAN),
    "16": TrangThai.TU_CHOI,
}
"""By status code of edXML; the others are kept and change nothing."""


@dataclass(frozen=True)
class Receipt:
    """One answer: `ma` a status code of edXML (`03` đã tiếp nhận, `02` từ chối, …), `luc_nhan` the time it tells.

    `bang_chung` are the bytes that prove it (the answering message, a scanned page), `ten_tep` their name.
    """

    ma: str
    dien_giai: str
    luc_nhan: datetime
    ten_tep: str
    bang_chung: bytes = field(repr=False)

    @property
    def sha256(self) -> str:
        """The SHA-256 of the evidence, in hex."""
        return hashlib.sha256(self.bang_chung).hexdigest()


def keep(connection: sqlite3.Connection, message: Message, receipt: Receipt, moment: datetime) -> bool:
    """Keep a receipt and let the message follow it; inside a transaction.

    Returns False when the very same receipt was kept before. A receipt proves that a letter arrived, so it also
    settles “không rõ”. Raises SendError when the message never left, or when there is no evidence.
    """
    _refuse(message, receipt)
    done = connection.execute(
        "INSERT INTO bien_nhan (thu, luc, luc_nhan, ma, dien_giai, ten_tep, sha256, bang_chung) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (message.id, stamp(moment), stamp(receipt.luc_nhan), receipt.ma, receipt.dien_giai, receipt.ten_tep,
         receipt.sha256, receipt.bang_chung),
    )  # fmt: skip
    if done.rowcount != 1:
        return False
    state = _BECOMES.get(receipt.ma)
    if state and state in MAY_BECOME[message.trang_thai]:
        move(connection, message, state, moment, f"Trạng thái {receipt.ma}: {receipt.dien_giai}")
    return True


def receipts_of(connection: sqlite3.Connection, key: int) -> Iterator[Receipt]:
    """The receipts of a message, in the order they came."""
    query = "SELECT ma, dien_giai, luc_nhan, ten_tep, bang_chung FROM bien_nhan WHERE thu = ? ORDER BY id"
    for code, told, time, name, evidence in connection.execute(query, (key,)):
        yield Receipt(code, told, datetime.fromisoformat(time), name, evidence)


def _refuse(message: Message, receipt: Receipt) -> None:
    if message.so_lan == 0:
        raise SendError(
            f"Thư số {message.id} chưa được gửi lần nào nên chưa thể có biên nhận.",
            "Kiểm tra lại số thư của biên nhận.",
        )
    if not 0 < len(receipt.bang_chung) <= MAX_EVIDENCE:
        raise SendError("Biên nhận không có tệp làm bằng chứng, hoặc tệp quá 50 MB.", "Kèm đúng tệp làm bằng chứng.")
