"""More parts for a finished Word file: what is there already is copied as it stands, packed, never parsed."""

import io
import zipfile
from collections.abc import Mapping

from vanban.package.writing import Member, assemble, pack

_HEADER = 30  # of a local file header, before the name and the extra field


def members_of(data: bytes) -> dict[str, Member]:
    """The packed parts of an archive by name. Raises zipfile.BadZipFile when it is none."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: _member(data, info) for info in archive.infolist()}


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The file with these parts added, or put in the place of those it has. Raises zipfile.BadZipFile."""
    return assemble(members_of(data) | {name: pack(name, content) for name, content in parts.items()})


def _member(data: bytes, info: zipfile.ZipInfo) -> Member:
    lengths = data[info.header_offset + 26 : info.header_offset + _HEADER]
    start = info.header_offset + _HEADER + int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
    return Member(info.CRC, info.file_size, data[start : start + info.compress_size], info.compress_type)
