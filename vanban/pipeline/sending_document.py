"""Which document of the register a clerk means to send, and why one that no longer stands is not sent."""

from vanban.core.errors import UsageError
from vanban.core.ngay import ngay_ngan
from vanban.pipeline.workspace import Workspace
from vanban.register.events import IN_FORCE, ISSUED
from vanban.register.register import Register
from vanban.register.states import KieuThayDoi, VanBanDi
from vanban.send.errors import SendError

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


def _no_longer_stands(workspace: Workspace, register: Register, name: str, document: VanBanDi) -> SendError:
    change = document.bi[-1]
    by = register.entry(change.van_ban)
    remedy = f"Gửi văn bản số {change.so_ky_hieu}: send {by.ma} --to …{workspace.option}"
    if change.kieu is KieuThayDoi.THU_HOI:
        remedy += f". Cần ban hành lại {name} thì cấp số mới bằng lệnh issue"
    number = f"{document.so_ky_hieu} ngày {ngay_ngan(document.so.ngay)}"
    return SendError(f"Văn bản số {number} đã bị {_WORDS[change.kieu]} bằng {change.so_ky_hieu}.", f"{remedy}.")
