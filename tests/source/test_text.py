"""Reading bytes: UTF-8 in, and for everything else a finding that says which encoding and how to save again."""

import pytest

from vanban.core.errors import DataError
from vanban.core.finding import Place
from vanban.source.datafile import bytes_of
from vanban.source.text import MAX_BYTES, decode

CAU = "Cộng hòa xã hội chủ nghĩa Việt Nam"


def refused(raw: bytes):
    with pytest.raises(DataError) as caught:
        decode(raw, "a.yaml")
    [finding] = caught.value.findings
    return finding


def test_a_byte_order_mark_is_accepted():
    assert decode(b"\xef\xbb\xbf" + CAU.encode(), "a.yaml").text == CAU


@pytest.mark.parametrize("line_break", ["\r\n", "\r", "\n"])
def test_line_breaks_of_every_system_are_read(line_break):
    assert decode(f"a{line_break}b".encode(), "a.yaml").text == "a\nb"


def test_line_separators_pasted_from_the_web_do_not_shift_line_numbers():
    assert decode("a\u2028b\u2029c".encode(), "a.yaml").text == "a b c"


def test_a_file_over_the_cap_is_refused_unread():
    assert refused(b"\x00" * (MAX_BYTES + 1)).code == "tep-qua-lon"
    assert decode(b"a" * MAX_BYTES, "a.yaml").findings == ()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_is_named_with_and_without_its_mark(encoding):
    finding = refused("ten: Sở Y tế\n".encode(encoding))
    assert finding.code == "bang-ma-utf-16"
    assert "UTF-8" in finding.required


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam".encode("latin-1"), "bang-ma-tcvn3"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam".encode("latin-1"), "bang-ma-vni"),
        ("Côòng hòa xaÞ hôòi chuÒ nghiÞa Viêòt Nam".encode("latin-1"), "bang-ma-windows-1258"),
        (b"25\xb0 C", "bang-ma-la"),
    ],
)
def test_an_old_encoding_is_named(raw, code):
    assert refused(raw).code == code


def test_the_place_is_that_of_the_first_bad_byte():
    assert refused("tên: Sở\r\nđịa danh: ".encode() + b"\xd5").place == Place("a.yaml", 2, 11)


def test_old_text_pasted_into_utf_8_is_found_line_by_line():
    found = decode("ten: Sở Y tế\nten_gon: Së Néi vô\ndia_danh: V¨n phßng\n".encode(), "a.yaml").findings
    assert [(f.code, f.place.line, f.place.column) for f in found] == [
        ("bang-ma-tcvn3", 2, 10),
        ("bang-ma-tcvn3", 3, 11),
    ]
    assert "Sở Nội" in found[0].required


@pytest.mark.parametrize(
    "text",
    [
        CAU,
        "Ông Müller và bà François, giá 25 m² × 3 = 75 m² «tạm tính» ± 5%",
        "São Paulo, Zürich, Malmö, naïve, café, Đà Nẵng, Buôn Ma Thuột, Krông Pắc, Đắk Lắk, Ea H'leo",
        "khuya khoắt, quều quào, ngoằn ngoèo, huỳnh huỵch, quýnh quáng, giếng, gìn giữ, yêu quý, ỷ y, uýnh",
        "HỘI ĐỒNG NHÂN DÂN TỈNH LẠNG SƠN - ỦY BAN MẶT TRẬN TỔ QUỐC",
    ],
)
def test_real_text_is_not_taken_for_an_old_encoding(text):
    assert decode(text.encode(), "a.yaml").findings == ()


def test_control_characters_are_shown_by_number_and_reading_goes_on():
    read = decode(b"a: x\x0by\nb: \x00\n", "a.yaml")
    assert [(f.code, f.place.line, f.place.column) for f in read.findings] == [("ky-tu-cam", 1, 5), ("ky-tu-cam", 2, 4)]
    assert read.text == "a: x y\nb:  \n"


@pytest.mark.parametrize("size", [0, 65_535, 65_536, 65_537, MAX_BYTES, MAX_BYTES + 1])
def test_a_file_is_read_whole_up_to_the_most_and_one_byte(size, tmp_path):
    content = bytes(range(256)) * (size // 256) + bytes(size % 256)
    (tmp_path / "a.yaml").write_bytes(content + b"x" * (size > MAX_BYTES))
    assert bytes_of(tmp_path / "a.yaml", "a.yaml") == content
