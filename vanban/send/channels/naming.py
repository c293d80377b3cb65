"""Names of bundles and spooled messages: safe on every system, told apart for good."""

import hashlib
import re

from vanban.core.chu import bo_dau
from vanban.publish.names import MAX_NAME, check_name
from vanban.send.channels.interface import Letter
from vanban.send.parcel import KieuGui

_OTHER = re.compile(r"[^A-Za-z0-9]+")
_MAX = MAX_NAME - len(".edxml")  # the longest extension of a channel
_TAIL = 8  # hex digits of the hash


def stem_of(letter: Letter) -> str:
    """`2023-01-15_05-KH-SLDTBXH_So-Noi-vu_1a2b3c4d`: date, number, recipient, and a hash that tells letters apart.

    What is not new says so after the number. At most 44 ASCII letters, digits, `-` and `_`.
    """
    parcel = letter.parcel
    tail = hashlib.sha256(f"{parcel.ma}|{letter.dia_chi}".encode()).hexdigest()[:_TAIL]
    done = [] if parcel.nghiep_vu.kieu is KieuGui.MOI else [plain(parcel.nghiep_vu.kieu)]
    parts = [f"{parcel.ngay:%Y-%m-%d}", plain(parcel.so_ky_hieu), *done, plain(letter.recipient.ten)]
    return f"{'_'.join(parts)[: _MAX - _TAIL - 1].rstrip('-_')}_{tail}"


def file_in(stem: str, extension: str) -> str:
    """The stem with an extension, proved by the policy of file names. Raises OutputError."""
    return check_name(f"{stem}.{extension}")


def plain(text: str) -> str:
    """The text in ASCII letters and digits, all else as one `-`."""
    return _OTHER.sub("-", bo_dau(text)).strip("-") or "x"


def code_of(*names: str) -> str:
    """32 hex digits that stand for these names for good."""
    return hashlib.sha256("|".join(names).encode()).hexdigest()[:32]
