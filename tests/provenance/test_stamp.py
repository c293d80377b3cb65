"""The stamp is a valid part of the file, says nothing of the text, and is read back only when it is whole."""

import re
import unicodedata

import pytest

from tests.ooxml.validate import ooxml_errors
from tests.provenance.made import LONG, made, with_part
from vanban.inspect.package import PackageError, open_package
from vanban.inspect.view import read
from vanban.package.writing import pack, write_package
from vanban.provenance import stamping
from vanban.provenance.stamp import NoStamp, from_xml, to_xml
from vanban.provenance.stamping import PART, find_stamp, restamped, sealed, stamped


def stamp_of(data):
    found = find_stamp(open_package(data))
    assert found is not None
    return found


def test_a_document_names_what_it_was_made_from():
    origin = stamp_of(made("bao_cao-quy_1-2023")).origin
    assert (origin.ma, origin.loai, origin.nam, origin.ky) == ("bao_cao-quy_1-2023", "bao_cao", "2023", "quy_1")
    assert origin.mau == "bao_cao.docx"
    assert all(len(found) == 64 for found in (origin.du_lieu, origin.mau_bam, origin.chuong_trinh_bam))
    assert origin.du_lieu != stamp_of(made("bao_cao-nam-2023")).origin.du_lieu
    assert origin.mau_bam == stamp_of(made("bao_cao-nam-2023")).origin.mau_bam


def test_every_other_part_and_every_paragraph_has_its_hash():
    stamp, package = stamp_of(made()), open_package(made())
    assert set(stamp.parts) == set(package.parts) - {PART}
    assert len(stamp.outline.paragraphs) == sum(bool(p.text.strip()) for p in read(made()).body.paragraphs)


def test_a_stamped_file_is_valid():
    assert ooxml_errors(made()) == []


def test_no_word_of_the_text_is_in_the_stamp():
    part = unicodedata.normalize("NFC", open_package(made()).parts[PART].decode())
    words = {word for p in read(made()).body.paragraphs if len(p.text) > LONG for word in re.findall(r"\w{6,}", p.text)}
    assert [word for word in words if word.casefold() in part.casefold()] == []


def test_the_same_input_gives_the_same_bytes_and_a_stamp_replaces_the_one_before():
    origin = stamp_of(made()).origin
    bare = with_part(made(), None)
    assert stamped(bare, origin) == stamped(bare, origin) == restamped(made()) == made()
    assert restamped(bare) == bare


@pytest.mark.parametrize("name", ["ke_hoach-2023", "bao_cao-nam-2023"])
def test_what_was_read_for_the_stamp_is_what_a_reader_sees_of_the_stamped_file(name):
    found = sealed(with_part(made(name), None), stamp_of(made(name)).origin)
    assert found.data == made(name)
    assert found.view == read(made(name))


def test_a_file_that_does_not_open_as_it_was_written_is_refused(monkeypatch):
    bare, origin = with_part(made(), None), stamp_of(made()).origin
    without_text = write_package({**open_package(bare).parts, "word/document.xml": b"<document/>"})
    monkeypatch.setattr(stamping, "assemble", lambda _: without_text)
    with pytest.raises(PackageError, match="không mở lại được"):
        stamped(bare, origin)


def test_a_new_part_that_unpacks_to_something_else_is_refused(monkeypatch):
    bare, origin = with_part(made(), None), stamp_of(made()).origin
    monkeypatch.setattr(stamping, "pack", lambda name, content: pack(name, content.replace(b"0", b"1")))
    with pytest.raises(PackageError, match="không mở lại được"):
        stamped(bare, origin)


def test_a_stamped_file_holds_the_parts_it_had_and_the_stamp():
    bare, origin = with_part(made(), None), stamp_of(made()).origin
    parts = open_package(stamped(bare, origin)).parts
    assert parts == {**open_package(bare).parts, PART: parts[PART]}


def test_a_stamp_is_read_back_as_it_was_written():
    stamp = stamp_of(made("bao_cao-9_thang-2023"))
    assert from_xml(to_xml(stamp)) == stamp


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('ban="1"', 'ban="2"'),
        ("<doan>", "<doan>0"),
        ("</nguonGoc>", ""),
        ('<duLieu bam="', '<duLieu bam="x'),
        ('<mau ten="', '<mau ten="&#10;'),
        ("<vanBan ", '<vanBan/><vanBan ma="khac" '),
        ('<?xml version="1.0"', '<!DOCTYPE a><?xml version="1.0"'),
    ],
)
def test_a_damaged_stamp_is_refused(old, new):
    text = open_package(made()).parts[PART].decode().replace("'", '"')
    assert text.count(old) >= 1
    with pytest.raises(NoStamp):
        from_xml(text.replace(old, new, 1).encode())


def test_two_unlike_stamps_are_refused():
    other = open_package(made("bao_cao-nam-2023")).parts[PART]
    both = write_package({**open_package(made()).parts, "customXml/item7.xml": other})
    with pytest.raises(NoStamp, match="hai dấu"):
        find_stamp(open_package(both))


def test_xml_of_others_is_no_stamp():
    assert from_xml(b"<a/>") is None
    assert from_xml(b'<a xmlns="urn:vanban:nguon-goc"/>') is None
