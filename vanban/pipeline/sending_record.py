"""What became of the letters, written back into the register: told again at every command, written once."""

from collections.abc import Iterable

from vanban.register.events import TrangThai, Viec
from vanban.register.register import Register
from vanban.register.states import VanBanDi
from vanban.send.outbox import Outbox
from vanban.send.states import Message
from vanban.send.states import TrangThai as Sent

_EVENTS = {
    Sent.DA_GUI: (Viec.DA_GUI, TrangThai.DA_GUI),
    Sent.DA_TIEP_NHAN: (Viec.DA_TIEP_NHAN, TrangThai.DA_TIEP_NHAN),
    Sent.TU_CHOI: (Viec.GUI_KHONG_DUOC, TrangThai.GUI_KHONG_DUOC),
    Sent.TU_CHOI_TAM: (Viec.GUI_KHONG_DUOC, TrangThai.GUI_KHONG_DUOC),
    Sent.KHONG_RO: (Viec.KHONG_RO, TrangThai.KHONG_RO),
}


def record_states(register: Register, outbox: Outbox) -> None:
    """Bring the register up to the outbox; a run that was killed after sending is made up for here."""
    messages = outbox.messages()
    documents = documents_of(register, messages)
    latest = {(message.van_ban, message.recipient.ten): message for message in messages}
    for (key, place), message in latest.items():
        document, event = documents.get(key), _EVENTS.get(message.trang_thai)
        if document and event and dict(document.noi_gui).get(place) is not event[1]:
            detail = {"chi_tiet": message.chi_tiet[:300]} if message.chi_tiet else {}
            register.record(event[0], document.so.id, place, kenh=message.kenh, ma_thu=message.ma_thu[:300], **detail)


def of_document(messages: Iterable[Message], document: VanBanDi) -> tuple[Message, ...]:
    """The letters that take this document."""
    return tuple(message for message in messages if _names(message) == _own(document))


def documents_of(register: Register, messages: Iterable[Message]) -> dict[str, VanBanDi]:
    """The documents of the register that letters take, by the key of their parcel."""
    keys = {message.van_ban: _names(message) for message in messages}
    years = {int(year) for _, year, _ in keys.values()}
    known = {_own(document): document for year in years for document in register.entries(year)}
    return {key: known[names] for key, names in keys.items() if names in known}


def _names(message: Message) -> tuple[str, str, str]:
    """Agency, year and number, from the key of a parcel."""
    ten, nam, so_ky_hieu, _, _ = message.van_ban.rsplit("|", 4)
    return ten, nam, so_ky_hieu


def _own(document: VanBanDi) -> tuple[str, str, str]:
    return document.entry.co_quan if document.entry else "", str(document.so.ngay.year), document.so_ky_hieu
