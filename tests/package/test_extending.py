"""Parts are packed once, put in as they are, and a finished file takes more parts without being read."""

import io
import zipfile
import zlib
from dataclasses import replace

import pytest

from vanban.package.extending import members_of, with_parts
from vanban.package.writing import Member, assemble, pack, write_package

PARTS = {"[Content_Types].xml": b"t", "word/document.xml": b"<x/>" * 500, "word/media/a.png": b"p" * 99, "é/b.xml": b""}


def read(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_an_archive_holds_the_parts():
    assert read(write_package(PARTS)) == PARTS


def test_pictures_are_stored_as_they_are():
    with zipfile.ZipFile(io.BytesIO(write_package(PARTS))) as archive:
        methods = {info.filename: info.compress_type for info in archive.infolist()}
    assert methods["word/media/a.png"] == zipfile.ZIP_STORED
    assert methods["word/document.xml"] == zipfile.ZIP_DEFLATED


def test_an_archive_comes_apart_into_the_members_it_was_made_of():
    members = members_of(write_package(PARTS))
    assert {name: member.content() for name, member in members.items()} == PARTS
    assert assemble(members) == write_package(PARTS)


def test_archives_of_other_programs_come_apart_too():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in PARTS.items():
            info = zipfile.ZipInfo(name)
            info.extra = b"\xfe\xca\x02\x00ab"
            archive.writestr(info, content)
    assert {name: member.content() for name, member in members_of(buffer.getvalue()).items()} == PARTS


def test_more_parts_are_added_and_others_replaced():
    data = with_parts(write_package(PARTS), {"customXml/item1.xml": b"<y/>", "word/document.xml": b"<z/>"})
    assert read(data) == {**PARTS, "customXml/item1.xml": b"<y/>", "word/document.xml": b"<z/>"}


def test_the_same_parts_give_the_same_bytes_however_they_got_there():
    more = {"customXml/item1.xml": b"<y/>"}
    assert with_parts(write_package(PARTS), more) == write_package({**PARTS, **more})


def test_what_is_there_is_not_packed_again():
    damaged = {"a.xml": Member(1, 2, b"not deflated"), "b.xml": pack("b.xml", b"b")}
    assert members_of(with_parts(assemble(damaged), {"c.xml": b"c"}))["a.xml"] == damaged["a.xml"]


def test_what_is_no_archive_is_refused():
    with pytest.raises(zipfile.BadZipFile):
        with_parts(b"x", {})


@pytest.mark.parametrize("change", [{"crc": 5}, {"size": 2}, {"size": 4}, {"packed": b"\x03\x00"}, {"packed": b"?"}])
def test_a_part_that_is_not_what_the_archive_promises_is_refused(change):
    member = pack("a.xml", b"abc")
    assert member.content() == b"abc"
    with pytest.raises(zlib.error):
        replace(member, **change).content()


def test_a_directory_that_points_elsewhere_is_refused():
    data = write_package(PARTS)
    at = data.rindex(b"PK\x01\x02") + 42
    for place in (0, 7, len(data)):
        with pytest.raises(zipfile.BadZipFile):
            members_of(data[:at] + place.to_bytes(4, "little") + data[at + 4 :])
