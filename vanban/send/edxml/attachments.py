"""The files of an edXML message: what is attached under which name and type."""

import base64
import hashlib
import io
import zipfile

from vanban.core.dataclass import dataclass, field
from vanban.send.edxml.settings import EdxmlSettings
from vanban.send.parcel import Tep

_TYPES = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
_NEVER_ZIPPED = frozenset({"pdf", "doc", "docx", "zip"})
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the oldest time of a zip: the same file gives the same bytes


@dataclass(frozen=True)
class Attachment:
    """One attached file; `ma` ties its description in the envelope to its bytes."""

    ma: str
    ten: str
    mo_ta: str
    loai: str
    du_lieu: bytes = field(repr=False)

    @property
    def base64(self) -> str:
        """The bytes as the message carries them."""
        return base64.b64encode(self.du_lieu).decode("ascii")


def attachment(tep: Tep, settings: EdxmlSettings) -> Attachment:
    """The file as it is attached: zipped when the setting says so and its type is none of the usual."""
    name, data = tep.ten, tep.du_lieu
    extension = name.rpartition(".")[2]
    if settings.nen_tep and extension not in _NEVER_ZIPPED:
        name, data, extension = f"{name}.zip", _zipped(name, data), "zip"
    code = hashlib.sha256(f"{name}\n".encode() + data).hexdigest()[:32]
    return Attachment(
        f"cid:{code}", name, tep.ten_goi or tep.ten, _TYPES.get(extension, "application/octet-stream"), data
    )


def _zipped(name: str, data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(name, _FIRST_DAY), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()
