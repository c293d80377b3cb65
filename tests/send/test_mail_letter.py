"""Headers of e-mail: nothing is smuggled in, and what is read back is what was meant."""

from dataclasses import replace
from email import policy
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.send.letters import PARCEL, SO_NOI_VU, Clock
from vanban.send.channels.interface import Letter
from vanban.send.channels.mail_letter import Attached, checked_address, checked_header, mail_bytes
from vanban.send.errors import SendError

LETTER = Letter(PARCEL, SO_NOI_VU, SO_NOI_VU.thu_dien_tu, "<abc@example.vn>", Clock()())
SMUGGLED = (
    "a\r\nBcc: x@y.vn",
    "a\nBcc: x@y.vn",
    "a\rBcc: x@y.vn",
    "a\0b",
    "=?UTF-8?Q?=0A?=Bcc: x@y.vn",  # CVE-2024-6923
    "=?utf-8?b?Cg==?=",
    "a\u2028b",
    "a\x0bb",
    "a\x85b",
)
HEADERS = {"Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To"}


@pytest.mark.parametrize("text", SMUGGLED)
def test_a_header_that_could_smuggle_is_refused(text: str):
    with pytest.raises(SendError, match="không được phép trong đầu thư"):
        checked_header(text)
    for letter in (
        replace(LETTER, parcel=replace(PARCEL, trich_yeu=text)),
        replace(LETTER, recipient=replace(SO_NOI_VU, ten=text)),
        replace(LETTER, parcel=replace(PARCEL, ben_gui=replace(PARCEL.ben_gui, ten=text))),
        replace(LETTER, dia_chi=f"a@b.vn{text}"),
        replace(LETTER, ma_thu=f"<{text}@b.vn>"),
    ):
        with pytest.raises(SendError):
            mail_bytes(letter, ())
    with pytest.raises(SendError):
        mail_bytes(LETTER, (Attached(f"{text}.pdf", b"x"),))


@pytest.mark.parametrize(
    "address",
    ["", "a", "a@b", "a b@c.vn", "a@b.vn, c@d.vn", "<a@b.vn>", "a@b.vn>", "ă@b.vn", "a..b@c.vn", "a@b..vn", "-a@b.vn"],
)
def test_an_address_is_plain_or_refused(address: str):
    with pytest.raises(SendError, match="Địa chỉ thư điện tử"):
        checked_address(address, "nơi nhận")


@given(
    trich_yeu=st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=300),
    ten=st.text(alphabet="ăâđêôơư ,.;:\"()<>@\\'-aB1&ộẩữ", min_size=1, max_size=200).map(lambda t: f"S{t.strip()}Y"),
    tep=st.text(alphabet="ăâđêôơư ,;=\"()-'aB1&ộẩữ%*", min_size=1, max_size=120).map(lambda t: f"S{t.strip()}Y.pdf"),
)
def test_what_is_sent_reads_back_or_is_refused(trich_yeu: str, ten: str, tep: str):
    letter = replace(LETTER, parcel=replace(PARCEL, trich_yeu=trich_yeu), recipient=replace(SO_NOI_VU, ten=ten))
    try:
        data = mail_bytes(letter, (Attached(tep, b"\x00.\r\n.\r\n"),))
    except SendError:
        return
    message = BytesParser(policy=policy.default).parsebytes(data)
    assert set(message.keys()) == HEADERS
    assert message["Subject"] == f"Kế hoạch số 05/KH-SLĐTBXH: {trich_yeu}"
    assert [(address.display_name, address.addr_spec) for address in message["To"].addresses] == [
        (ten, SO_NOI_VU.thu_dien_tu)
    ]
    assert [part.get_filename() for part in message.iter_attachments()] == [tep]


@pytest.mark.parametrize(
    "name",
    [
        "Sở Nội vụ, tỉnh Lạng Sơn",
        'Sở "Nội vụ"',
        "Sở Nông nghiệp & Môi trường (Văn thư)",
        "Ủy ban nhân dân " * 12 + "tỉnh",
    ],
)
def test_names_of_agencies_survive(name: str):
    data = mail_bytes(replace(LETTER, recipient=replace(SO_NOI_VU, ten=name)), (Attached("a.pdf", b"x"),))
    (address,) = BytesParser(policy=policy.default).parsebytes(data)["To"].addresses
    assert (address.display_name, address.addr_spec) == (name, SO_NOI_VU.thu_dien_tu)


def test_a_long_subject_survives_and_no_line_is_too_long():
    subject = ("Khắc phục tồn tại, hạn chế và nâng cao Chỉ số cải cách hành chính; " * 8)[:500].strip()
    data = mail_bytes(replace(LETTER, parcel=replace(PARCEL, trich_yeu=subject)), ())
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert data.endswith(b"\r\n")
    assert BytesParser(policy=policy.default).parsebytes(data)["Subject"].endswith(subject)


def test_the_same_letter_gives_the_same_bytes():
    files = (Attached("a.pdf", b"x" * 1000),)
    assert mail_bytes(LETTER, files) == mail_bytes(LETTER, files)
