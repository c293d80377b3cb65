"""Status messages: read whatever their order, told in Vietnamese, refused when they are hostile."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.send.letters import PARCEL, SO_NOI_VU, UBND, outbox_in
from vanban.send.channels.edxml import EdxmlChannel
from vanban.send.edxml.reading import MAX_ANSWER, faults, parse
from vanban.send.edxml.settings import EdxmlSettings, KhongGianTen
from vanban.send.edxml.status import answered, meaning, read_status
from vanban.send.errors import SendError
from vanban.send.parcel import KieuGui, NghiepVu, VanBanCu

SETTINGS = EdxmlSettings()
DOCUMENT = "H37.05,2023/01/15,05/KH-SLĐTBXH"
STATUS = f"""<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
<edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLHeader><edXML:MessageHeader>
<edXML:From><edXML:OrganId>H37.06</edXML:OrganId><edXML:OrganName>Sở Nội vụ</edXML:OrganName></edXML:From>
<edXML:ResponseFor><edXML:OrganId>H37.05</edXML:OrganId><edXML:Code>05/KH-SLĐTBXH</edXML:Code>
<edXML:DocumentId>{DOCUMENT}</edXML:DocumentId>
<edXML:PromulgationDate>2023/01/15</edXML:PromulgationDate></edXML:ResponseFor>
<edXML:StaffInfo><edXML:Department>Văn thư</edXML:Department><edXML:Staff>Trần Thị Bích</edXML:Staff></edXML:StaffInfo>
<edXML:StatusCode>03</edXML:StatusCode><edXML:Description>Văn thư đã nhận</edXML:Description>
<edXML:Timestamp>2023/01/16 09:08:36</edXML:Timestamp>
</edXML:MessageHeader></edXML:edXMLHeader></edXML:edXMLEnvelope></edXML>
"""


def status(**changes: str) -> bytes:
    """The status message with other contents by element name."""
    text = STATUS
    for name, value in changes.items():
        start, end = f"<edXML:{name}>", f"</edXML:{name}>"
        before, _, rest = text.partition(start)
        text = before + start + value + end + rest.partition(end)[2]
    return text.encode()


def test_an_answer_is_read_and_told():
    found = read_status(status(), SETTINGS)
    assert (found.tu, found.ten_co_quan, found.ma, found.y_nghia) == ("H37.06", "Sở Nội vụ", "03", "đã tiếp nhận")
    assert (found.ma_van_ban, found.so_ky_hieu, found.can_bo) == (DOCUMENT, "05/KH-SLĐTBXH", "Trần Thị Bích")
    assert found.luc.isoformat() == "2023-01-16T09:08:36+07:00"
    assert found.receipt("tra-loi.edxml").dien_giai == "đã tiếp nhận: Văn thư đã nhận"
    assert faults(parse(status()), KhongGianTen.QCVN_102) == []


def test_number_and_symbol_may_stand_apart():
    code = "<edXML:CodeNumber>05</edXML:CodeNumber><edXML:CodeNotation>KH-SLĐTBXH</edXML:CodeNotation>"
    assert read_status(status(Code=code), SETTINGS).so_ky_hieu == "05/KH-SLĐTBXH"


def test_the_order_of_elements_does_not_count():
    lines = STATUS.splitlines()
    lines[-4], lines[-5] = lines[-5], lines[-4]
    assert read_status("\n".join(lines).encode(), SETTINGS).ma == "03"


@pytest.mark.parametrize("code", [f"{number:02d}" for number in range(1, 17)])
def test_every_code_is_told(code: str):
    found = read_status(status(StatusCode=code), SETTINGS)
    assert found.y_nghia
    assert ("không nêu nghĩa" in found.y_nghia) is (code in {"07", "08", "09", "10", "11", "12", "14"})


def test_the_disputed_codes_follow_the_settings():
    assert meaning("04", replace(SETTINGS, nghia_04="chờ phân công")) == "chờ phân công"
    with pytest.raises(SendError, match="ngoài danh mục"):
        read_status(status(StatusCode="1"), SETTINGS)
    assert read_status(status(StatusCode="1"), replace(SETTINGS, ma_mot_chu_so=True)).ma == "01"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (status(StatusCode="999"), "ngoài danh mục"),
        (status(StatusCode="00"), "ngoài danh mục"),
        (status(StatusCode="٠٣"), "ngoài danh mục"),
        (status(Timestamp="2014/02/30 00:00:00"), "không có thật"),
        (status(DocumentId=" "), "thiếu ResponseFor/DocumentId"),
        (status().replace(b"H37.06", b"<b/>"), "Mã định danh"),
        (b"<a/>", "không phải là thông điệp edXML"),
        (b"", "không phải là XML lành"),
        (b"x" + status(), "không phải là XML lành"),
        (status()[:-20], "không phải là XML lành"),
        (status().decode().replace("UTF-8", "UTF-16").encode("utf-16"), "không phải là XML lành"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "DOCTYPE hoặc ENTITY"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "DOCTYPE hoặc ENTITY"),
        (b"<a>&x;</a>", "không phải là XML lành"),
        (b"<a>" * 300 + b"</a>" * 300, "không phải là XML lành"),
        (b"<a>" + b"x" * MAX_ANSWER + b"</a>", "quá mức"),
    ],
)
def test_hostile_and_broken_answers_are_refused(data: bytes, told: str):
    with pytest.raises(SendError, match=told):
        read_status(data, SETTINGS)


def test_an_answer_finds_its_message_and_moves_it(tmp_path: Path):
    channel = EdxmlChannel(tmp_path / "truc")
    withdrawal = replace(
        PARCEL, nghiep_vu=NghiepVu(KieuGui.THU_HOI, VanBanCu(PARCEL.so, PARCEL.ky_hieu, PARCEL.ngay), "Sai số liệu")
    )
    with outbox_in(tmp_path) as outbox:
        outbox.queue(PARCEL, [UBND, SO_NOI_VU], channel)
        outbox.queue(withdrawal, [SO_NOI_VU], channel)
        assert answered(outbox.messages(), read_status(status(), SETTINGS)) is None
        outbox.deliver(channel, confirm=True)
        for code, key, state in (("03", 2, "đã tiếp nhận"), ("15", 3, "đã tiếp nhận"), ("07", 2, "đã tiếp nhận")):
            found = read_status(status(StatusCode=code), SETTINGS)
            message = answered(outbox.messages(), found)
            assert message
            assert message.id == key
            assert outbox.record_receipt(key, found.receipt("tra-loi.edxml")).trang_thai == state
        assert [receipt.ma for receipt in outbox.receipts(2)] == ["03", "07"]
        assert outbox.receipts(2)[0].bang_chung == status()
