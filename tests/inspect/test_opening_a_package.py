"""A Word file is opened only when it is what it says; whatever is odd about it is one clear error."""

import io
import random
import struct
import zipfile

import pytest

from tests.render.word import docx, p, row, table, zipped
from vanban.inspect import package as module
from vanban.inspect.package import PackageError, is_xml, open_package, parse_xml
from vanban.inspect.text import lines

GOOD = docx(p("Sở Nội vụ") + table(row("a", "b")))
MUTATIONS = 300
BOMB = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">' + "".join(
    f'<!ENTITY x{n} "{"&x" + (str(n - 1) if n else "") + ";"}{"&x" + (str(n - 1) if n else "") + ";"}">'
    for n in range(20)
)


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(name: str, data: bytes | str) -> bytes:
    return zipped({**parts_of(GOOD), name: data})


def archive_of(*entries: tuple[zipfile.ZipInfo | str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO(GOOD)
    with zipfile.ZipFile(buffer, "a", compression) as archive:
        for info, data in entries:
            archive.writestr(info, data)
    return buffer.getvalue()


def message(data: bytes) -> str:
    with pytest.raises(PackageError) as caught:
        open_package(data)
    return str(caught.value)


def test_a_sound_file_opens_with_all_its_parts():
    assert set(open_package(GOOD).parts) == set(parts_of(GOOD))


class TestWhatIsNoWordFile:
    @pytest.mark.parametrize("data", [b"", b"van ban thuong", b"PK", b"%PDF-1.7", b"PK\x05\x06" + bytes(18)])
    def test_is_refused(self, data):
        assert message(data)

    def test_an_old_doc_or_one_behind_a_password_is_told_apart(self):
        assert "tệp Word kiểu cũ (.doc) hoặc có mật khẩu" in message(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))

    @pytest.mark.parametrize("missing", ["word/document.xml", "[Content_Types].xml"])
    def test_an_archive_without_the_main_parts(self, missing):
        parts = parts_of(GOOD)
        del parts[missing]
        assert message(zipped(parts)) == f"không phải tệp Word .docx: thiếu phần {missing}"

    def test_a_strict_open_xml_file_is_told_how_to_be_saved(self):
        strict = '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
        assert "Strict Open XML" in message(with_part("word/document.xml", strict))


class TestOddArchives:
    def test_too_many_parts(self, monkeypatch):
        monkeypatch.setattr(module, "MAX_ENTRIES", 5)
        assert "quá nhiều phần" in message(GOOD)

    def test_a_part_that_is_too_large(self, monkeypatch):
        monkeypatch.setattr(module, "MAX_PART", 1000)
        assert "giải nén lớn bất thường" in message(with_part("word/a.xml", "x" * 1001))

    def test_parts_too_large_together(self, monkeypatch):
        monkeypatch.setattr(module, "MAX_TOTAL", 5000)
        assert "lớn quá mức cho phép" in message(with_part("word/a.xml", "x" * 5001))

    def test_a_bomb_that_unpacks_to_much_more_than_it_is(self):
        assert "giải nén lớn bất thường" in message(with_part("word/a.xml", bytes(3 * 2**20)))

    def test_a_picture_that_packs_well_is_no_bomb(self):
        assert open_package(with_part("word/media/a.bmp", bytes(2**20)))

    def test_two_parts_of_one_name(self):
        with pytest.warns(UserWarning, match="Duplicate"):
            data = archive_of(("word/document.xml", b"<a/>"))
        assert "trùng tên" in message(data)

    def test_two_parts_that_differ_by_case_only(self):
        assert "trùng tên" in message(with_part("Word/Document.xml", "<a/>"))

    @pytest.mark.parametrize("name", ["../x.xml", "/etc/passwd", "word/../../x", "word\\x.xml"])
    def test_a_name_that_leads_out(self, name):
        assert "tên phần không hợp lệ" in message(archive_of((zipfile.ZipInfo(name), b"x")))

    @pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/VBAPROJECT.BIN", "vbaProject.bin"])
    def test_a_macro(self, name):
        assert message(with_part(name, b"x")) == "tệp chứa macro"

    @pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    def test_a_way_to_pack_that_word_does_not_know(self, compression):
        assert "nén theo cách Word không dùng" in message(
            archive_of(("word/a.xml", b"x" * 50), compression=compression)
        )

    def test_an_encrypted_part(self):
        data = bytearray(GOOD)
        at = data.rindex(b"PK\x01\x02")
        data[at + 8] |= 1
        assert message(bytes(data)) == "tệp được đặt mật khẩu"

    def test_a_size_that_lies(self):
        data = bytearray(with_part("word/a.xml", "x" * 1000))
        at = data.rindex(b"PK\x01\x02")
        struct.pack_into("<I", data, at + 24, 10)
        assert message(bytes(data))


class TestXml:
    @pytest.mark.parametrize(
        "data",
        [
            b"<!DOCTYPE a><a/>",
            b'<!DOCTYPE a SYSTEM "http://a.vn/x.dtd"><a/>',
            b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
            b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://a.vn/x"> %x;]><a/>',
            (BOMB + "]><a>&x19;</a>").encode(),
            (BOMB + ']><a b="&x19;"/>').encode(),
            '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'.encode("utf-16"),
            '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"),
            "<!DOCTYPE a><a/>".encode("utf-16-le"),
            "<!DOCTYPE a><a/>".encode("utf-32"),
            b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4APA-a/+AD4-',
            '<?xml version="1.0" encoding="cp037"?><!DOCTYPE a><a/>'.encode("cp037"),
        ],
    )
    def test_with_a_doctype_or_an_entity_is_refused_in_every_encoding(self, data):
        with pytest.raises(PackageError, match="phần x"):
            parse_xml(data, "x")

    @pytest.mark.parametrize(
        "data",
        [b"", b"<a>", b"<a/><b/>", b"\x00", b"<a>\xff</a>", b"<a>&la;</a>", b"<" * 1000, b"<a>" * 300 + b"</a>" * 300],
    )
    def test_that_is_broken_is_refused(self, data):
        with pytest.raises(PackageError, match="phần x hỏng"):
            parse_xml(data, "x")

    @pytest.mark.parametrize(
        "data",
        [
            "<a>Sở</a>".encode(),
            b"\xef\xbb\xbf" + "<a>Sở</a>".encode(),
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a>Sở</a>'.encode(),
            '<?xml version="1.0" encoding="UTF-16"?><a>Sở</a>'.encode("utf-16"),
        ],
    )
    def test_that_office_writes_is_read(self, data):
        assert parse_xml(data, "x").text == "Sở"

    def test_parts_that_hold_it_are_known_by_their_names(self):
        assert [is_xml(name) for name in ("word/document.xml", "_rels/.rels", "word/media/a.png")] == [
            True,
            True,
            False,
        ]

    def test_a_missing_part_is_named(self):
        with pytest.raises(PackageError, match=r"thiếu phần word/styles2\.xml"):
            open_package(GOOD).xml("word/styles2.xml")


class TestAMutatedFile:
    """Whatever happens to the bytes on the way, the answer is the text or our own error."""

    def read(self, data: bytes) -> None:
        try:
            lines(data)
        except PackageError as error:
            assert str(error)

    def test_with_flipped_bits(self):
        chance = random.Random(30)
        for _ in range(MUTATIONS):
            data = bytearray(GOOD)
            for _ in range(chance.randint(1, 8)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            self.read(bytes(data))

    def test_cut_off_anywhere(self):
        for length in range(0, len(GOOD), max(1, len(GOOD) // MUTATIONS)):
            self.read(GOOD[:length])

    def test_with_other_bytes_in_the_main_part(self):
        chance = random.Random(31)
        main = parts_of(GOOD)["word/document.xml"]
        for _ in range(MUTATIONS):
            data = bytearray(main)
            for _ in range(chance.randint(1, 4)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            self.read(with_part("word/document.xml", bytes(data)))

    def test_with_a_damaged_directory(self):
        chance = random.Random(32)
        start = GOOD.index(b"PK\x01\x02")
        for _ in range(MUTATIONS):
            data = bytearray(GOOD)
            data[chance.randrange(start, len(data))] = chance.randrange(256)
            self.read(bytes(data))
