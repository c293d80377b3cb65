"""Where a register may live: on a local disk, never on a network drive."""

from pathlib import Path

from vanban.register.errors import RegisterError
from vanban.store.network import Probe, probe_disk


def refuse_network(folder: Path, probe: Probe | None = None) -> None:
    """Raise RegisterError that says why, when the folder is on a network drive."""
    kind = (probe or probe_disk)(folder)
    if kind:
        raise RegisterError(
            f"Sổ văn bản đi không đặt được ở “{folder}”: đây là ổ mạng ({kind}). Khóa tệp trên ổ mạng không chắc chắn, "
            "hai máy cùng ghi có thể lấy trùng số.",
            "Đặt sổ trên ổ đĩa của một máy (máy văn thư), các máy khác làm việc qua máy ấy; ổ mạng chỉ để bản sao lưu.",
        )
