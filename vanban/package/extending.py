"""More parts for a finished Word file: what is there already is copied as it stands, packed, never parsed."""

import io
import struct
import zipfile
from collections.abc import Mapping

from vanban.package.writing import UTF8_NAME, Member, assemble, pack

_LOCAL = struct.Struct("<6xH18xHH")  # flags, lengths of the name and of the extra field after it


def directory_of(data: bytes) -> list[zipfile.ZipInfo]:
    """What an archive says it holds. Raises zipfile.BadZipFile when it is none."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.infolist()


def members_of(data: bytes) -> dict[str, Member]:
    """The packed parts of an archive by name. Raises zipfile.BadZipFile when it is none."""
    return {info.filename: member(data, info) for info in directory_of(data)}


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The file with these parts added, or put in the place of those it has. Raises zipfile.BadZipFile."""
    return assemble(members_of(data) | {name: pack(name, content) for name, content in parts.items()})


def member(data: bytes, info: zipfile.ZipInfo) -> Member:
    """The packed part that an entry of the directory points to. Raises zipfile.BadZipFile when another stands there."""
    start = info.header_offset + _LOCAL.size
    if data[info.header_offset : info.header_offset + 4] != b"PK\3\4" or start > len(data):
        raise zipfile.BadZipFile(f"no {info.filename} where the directory says")
    flags, name_length, extra_length = _LOCAL.unpack_from(data, info.header_offset)
    name = data[start : start + name_length].decode("utf-8" if flags & UTF8_NAME else "cp437", "replace")
    if name != info.orig_filename:
        raise zipfile.BadZipFile(f"{name} where the directory says {info.filename}")
    start += name_length + extra_length
    return Member(info.CRC, info.file_size, data[start : start + info.compress_size], info.compress_type)
