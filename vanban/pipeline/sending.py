"""Gửi: what would go where, then, when a person confirms, each letter once; answers and findings written back."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.model.co_quan import CoQuan
from vanban.pipeline.issuing_data import catch_up
from vanban.pipeline.registering import agency, opened
from vanban.pipeline.registering_place import register_folder
from vanban.pipeline.sending_document import document_to_send, fallen
from vanban.pipeline.sending_parcel import (
    channel_of,
    directory,
    edxml_settings,
    parcel_of,
    recipient_of,
    recipients,
)
from vanban.pipeline.sending_record import of_document, record_states
from vanban.pipeline.workspace import Workspace
from vanban.register.register import Register
from vanban.send.edxml.status import answered, read_status
from vanban.send.errors import SendError
from vanban.send.outbox import Outbox, open_outbox
from vanban.send.queueing import letter_for
from vanban.send.receipts import Receipt
from vanban.send.states import FAILED, Message, TrangThai
from vanban.store.clock import vietnam_time

_OUTBOX = "hop-gui.sqlite"
_RECEIVED = "03"
_GONE = (TrangThai.DA_GUI, TrangThai.DA_TIEP_NHAN)


@dataclass(frozen=True)
class Planned:
    """One letter as it would go: to whom, by which channel, to which address; `message` when it is queued already."""

    ten: str
    kenh: str
    dia_chi: str
    tep: tuple[tuple[str, int], ...]
    message: Message | None


@dataclass(frozen=True)
class _Office:
    """Everything open."""

    workspace: Workspace
    co_quan: CoQuan
    register: Register
    outbox: Outbox


@dataclass(frozen=True)
class Plan:
    """What would go, and what was frozen at the first sending and stays so though the data say otherwise now."""

    letters: tuple[Planned, ...]
    giu_nguyen: tuple[str, ...]


@dataclass(frozen=True)
class Sent:
    """The letters as they are after a sending; what was frozen and stays so, as in a plan.

    `tu_truoc` are the ids of the letters that had been sent before it, and were not sent again.
    """

    letters: tuple[Message, ...]
    giu_nguyen: tuple[str, ...]
    tu_truoc: frozenset[int] = frozenset()


def plan(workspace: Workspace, name: str, to: tuple[str, ...]) -> Plan:
    """What would go where; every letter is made and proved, nothing is queued or sent. Raises what `send` raises."""
    with _opened(workspace) as office:
        gui, document = directory(office.co_quan), document_to_send(workspace, office.register, name)
        frozen = office.outbox.as_frozen(parcel_of(office.register, document, office.co_quan))
        queued = {message.recipient.ten: message for message in of_document(office.outbox.messages(), document)}
        planned = []
        for noi in recipients(gui, to):
            letter = letter_for(frozen.parcel, recipient_of(noi), channel_of(workspace, gui, noi.kenh), vietnam_time())
            files = tuple((tep.ten, len(tep.du_lieu)) for tep in frozen.parcel.files)
            planned.append(Planned(noi.ten, noi.kenh, letter.dia_chi, files, queued.get(noi.ten)))
        return Plan(tuple(planned), frozen.giu_nguyen)


def send(workspace: Workspace, name: str, to: tuple[str, ...]) -> Sent:
    """Send the document to these recipients of the directory, once: who has it already does not get it again.

    A document that was sent before goes on as it was frozen then. Raises UsageError, DataError, SendError,
    RegisterError, OutputError.
    """
    with _opened(workspace) as office:
        gui, document = directory(office.co_quan), document_to_send(workspace, office.register, name)
        frozen = office.outbox.as_frozen(parcel_of(office.register, document, office.co_quan))
        chosen = recipients(gui, to)
        before = of_document(office.outbox.messages(), document)
        channels = {noi.kenh: channel_of(workspace, gui, noi.kenh) for noi in chosen}
        for kenh, channel in channels.items():
            office.outbox.queue(frozen.parcel, [recipient_of(noi) for noi in chosen if noi.kenh == kenh], channel)
        office.outbox.withhold(fallen(office.register, office.outbox.messages()))
        for channel in channels.values():
            office.outbox.deliver(channel, confirm=True)
        names = {noi.ten for noi in chosen}
        letters = of_document(office.outbox.messages(), document)
        had = frozenset(message.id for message in before if message.trang_thai in _GONE)
        return Sent(tuple(m for m in letters if m.recipient.ten in names), frozen.giu_nguyen, had)


def letters(workspace: Workspace) -> tuple[Message, ...]:
    """Every letter, in the order they were queued."""
    with _opened(workspace) as office:
        return office.outbox.messages()


def retry(workspace: Workspace, *, confirm: bool) -> tuple[Message, ...]:
    """What failed and what still waits: only told, or with `confirm` sent again; never what is “không rõ”.

    Letters of documents that were withdrawn or replaced meanwhile stay here.
    """
    with _opened(workspace) as office:
        messages = office.outbox.messages()
        here = fallen(office.register, messages)
        left = [m for m in messages if m.trang_thai in FAILED | {TrangThai.CHO_GUI} and m.van_ban not in here]
        if not confirm:
            return tuple(left)
        office.outbox.withhold(here)
        gui = directory(office.co_quan)
        now = [recipient_of(noi) for noi in gui.noi_gui]
        for kenh in dict.fromkeys(message.kenh for message in left):
            channel = channel_of(workspace, gui, kenh)
            office.outbox.retry_failed(channel, now, permanent=True, fallen=here)
            office.outbox.deliver(channel, confirm=True)
        return _again(office.outbox, left)


def settle(workspace: Workspace, key: int, *, arrived: bool, reason: str) -> Message:
    """What a person found out about a letter that is “không rõ”. Raises SendError."""
    with _opened(workspace) as office:
        return office.outbox.settle(key, arrived=arrived, reason=reason)


def receive(workspace: Workspace, evidence: Path, key: int | None) -> Message:
    """Keep an answer: an edXML status names its letter itself; any other file proves that letter `key` was received.

    Raises UsageError, SendError.
    """
    try:
        data = evidence.read_bytes()
    except OSError as error:
        raise UsageError(f"Không đọc được {evidence}.", "Xem lại tên tệp biên nhận.") from error
    with _opened(workspace) as office:
        if key is None:
            status = read_status(data, edxml_settings(directory(office.co_quan).edxml))
            message = answered(office.outbox.messages(), status)
            if message is None:
                raise SendError("Không có thư nào ứng với thông điệp trạng thái này.", "Kiểm tra lại nơi trả lời.")
            return office.outbox.record_receipt(message.id, status.receipt(evidence.name))
        told = Receipt(_RECEIVED, "đã tiếp nhận", _moment(), evidence.name, data)
        return office.outbox.record_receipt(key, told)


@contextmanager
def _opened(workspace: Workspace) -> Iterator[_Office]:
    """Register and outbox; what became of letters is in the register before and after, whatever happens between."""
    co_quan = agency(workspace)
    with opened(workspace, co_quan) as register:
        catch_up(workspace, register)
        with open_outbox(register_folder(workspace, co_quan) / _OUTBOX) as outbox:
            record_states(register, outbox)
            try:
                yield _Office(workspace, co_quan, register, outbox)
            finally:
                record_states(register, outbox)


def _again(outbox: Outbox, before: Iterable[Message]) -> tuple[Message, ...]:
    keys = {message.id for message in before}
    return tuple(message for message in outbox.messages() if message.id in keys)


def _moment() -> datetime:
    return vietnam_time().replace(microsecond=0)
