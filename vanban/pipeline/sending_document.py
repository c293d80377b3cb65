"""Which document of the register a clerk means to send; why one that no longer stands is not sent, nor its letters."""

from collections.abc import Iterable

from vanban.core.errors import UsageError
from vanban.core.ngay import ngay_ngan
from vanban.pipeline.sending_record import documents_of
from vanban.pipeline.workspace import Workspace
from vanban.register.events import IN_FORCE, ISSUED
from vanban.register.register import Register
from vanban.register.states import KieuThayDoi, VanBanDi
from vanban.send.errors import SendError
from vanban.send.states import Message

_WORDS = {KieuThayDoi.THAY_THE: "thay thế", KieuThayDoi.THU_HOI: "thu hồi"}


def document_to_send(workspace: Workspace, register: Register, name: str) -> VanBanDi:
    """The document in force of this name: the last one issued.

    Raises UsageError when it has no number yet, SendError when it was withdrawn or replaced.
    """
    name = name.removesuffix(".docx")
    issued = [document for document in register.of_key(name) if document.trang_thai in ISSUED]
    if not issued:
        raise UsageError(
            f"Văn bản {name} chưa được cấp số nên chưa gửi được.",
            f"Cấp số trước bằng lệnh: issue {name}{workspace.option}",
        )
    if issued[-1].trang_thai not in IN_FORCE:
        raise _no_longer_stands(workspace, register, name, issued[-1])
    return issued[-1]


def fallen(register: Register, messages: Iterable[Message]) -> dict[str, str]:
    """The parcels whose document was withdrawn or replaced since they were frozen, by key, and why each stays here."""
    documents = documents_of(register, messages)
    return {key: f"Chưa gửi: {_why(one)}" for key, one in documents.items() if one.trang_thai not in IN_FORCE}


def _why(document: VanBanDi) -> str:
    change = document.bi[-1]
    number = f"{document.so_ky_hieu} ngày {ngay_ngan(document.so.ngay)}"
    return f"Văn bản số {number} đã bị {_WORDS[change.kieu]} bằng {change.so_ky_hieu}."


def _no_longer_stands(workspace: Workspace, register: Register, name: str, document: VanBanDi) -> SendError:
    change = document.bi[-1]
    by = register.entry(change.van_ban)
    remedy = f"Gửi văn bản số {change.so_ky_hieu}: send {by.ma} --to …{workspace.option}"
    if change.kieu is KieuThayDoi.THU_HOI:
        remedy += f". Cần ban hành lại {name} thì cấp số mới bằng lệnh issue"
    return SendError(_why(document), f"{remedy}.")
