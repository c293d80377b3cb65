"""edXML messages: as the sources agree on them, valid, read back; every point they differ on is a setting."""

import base64
import io
import zipfile
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from tests.send.letters import EVERYONE, PARCEL, SO_NOI_VU, Clock, outbox_in, states
from vanban.send.channels.edxml import EdxmlChannel
from vanban.send.channels.interface import Letter
from vanban.send.edxml.message import message_bytes
from vanban.send.edxml.reading import faults, parse
from vanban.send.edxml.settings import ChiDao, DangMa, EdxmlSettings, KhongGianTen, MaVanBan
from vanban.send.errors import SendError
from vanban.send.parcel import KieuGui, NghiepVu, Parcel, Tep, VanBanCu

SETTINGS = EdxmlSettings()
OLD = VanBanCu("01", "KH-SLĐTBXH", date(2023, 1, 5), ("H37", "H37.06"))
HEADER = "{*}edXMLEnvelope/{*}edXMLHeader"


def letter(parcel: Parcel = PARCEL) -> Letter:
    return Letter(parcel, SO_NOI_VU, SO_NOI_VU.ma_dinh_danh, "x", Clock()())


def made(parcel: Parcel = PARCEL, settings: EdxmlSettings = SETTINGS) -> etree._Element:
    return parse(message_bytes(letter(parcel), settings), 10**8)


def text(root: etree._Element, path: str) -> str | None:
    return root.findtext(f"{HEADER}/" + "/".join(f"{{*}}{name}" for name in path.split("/")))


def test_a_message_says_what_the_document_says():
    root = made()
    assert [text(root, f"MessageHeader/{path}") for path in (
        "From/OrganId", "From/OrganName", "To/OrganId", "To/OrganName", "DocumentId", "Code/CodeNumber",
        "Code/CodeNotation", "PromulgationInfo/Place", "PromulgationInfo/PromulgationDate", "DocumentType/TypeName",
        "Subject", "SignerInfo/FullName", "DueDate", "OtherInfo/Priority", "SteeringType", "ToPlaces/Place",
    )] == [
        "H37.05", "Sở Lao động - Thương binh và Xã hội", "H37.06", "Sở Nội vụ tỉnh Lạng Sơn",
        "H37.05,2023/01/15,05/KH-SLĐTBXH", "05", "KH-SLĐTBXH", "Lạng Sơn", "2023/01/15", "Kế hoạch",
        PARCEL.trich_yeu, "Phạm Đức Huân", "2023/02/15", "1", "0", "Như trên",
    ]  # fmt: skip
    assert text(root, "TraceHeaderList/TraceHeader/Timestamp") == "2023/01/16 01:30:00"
    assert text(root, "TraceHeaderList/Bussiness/BussinessDocType") == "0"
    assert text(root, "TraceHeaderList/Bussiness/DocumentId") == "H37.05,2023/01/15,05/KH-SLĐTBXH"


def test_files_are_described_in_the_envelope_and_stand_outside_it():
    root = made()
    described = root.findall("{*}edXMLEnvelope/{*}edXMLBody/{*}edXMLManifest/{*}Reference")
    attached = root.findall("{*}AttachmentEncoded/{*}Attachment")
    for reference, file, tep in zip(described, attached, PARCEL.files, strict=True):
        assert reference.findtext("{*}ContentId") == file.findtext("{*}ContentId")
        assert reference.findtext("{*}AttachmentName") == file.findtext("{*}AttachmentName") == tep.ten
        assert file.findtext("{*}Description") == tep.ten_goi
        assert base64.b64decode(file.findtext("{*}ContentTransferEncoded")) == tep.du_lieu


def test_prefixes_are_those_of_the_samples():
    data = message_bytes(letter(), SETTINGS)
    for piece in (
        b'<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLEnvelope xmlns:edXML=',
        b"<edXML:MessageHeader><edXML:From><edXML:OrganId>",
        b"</edXML:edXMLEnvelope><AttachmentEncoded><Attachment><ContentId>cid:",
        b"<edXML:ContentTransferEncoded",
    ):
        assert piece in data


@pytest.mark.parametrize(
    ("kieu", "code", "about"),
    [
        (KieuGui.THU_HOI, "1", "H37.05,2023/01/05,01/KH-SLĐTBXH"),
        (KieuGui.CAP_NHAT, "2", "H37.05,2023/01/05,01/KH-SLĐTBXH"),
        (KieuGui.THAY_THE, "3", "H37.05,2023/01/15,05/KH-SLĐTBXH"),
    ],
)
def test_withdrawal_update_and_replacement(kieu: KieuGui, code: str, about: str):
    root = made(replace(PARCEL, nghiep_vu=NghiepVu(kieu, OLD, "Sai số liệu")))
    business = root.find(f"{HEADER}/{{*}}TraceHeaderList/{{*}}Bussiness")
    assert business.findtext("{*}BussinessDocType") == code
    assert business.findtext("{*}DocumentId") == about
    assert business.findtext("{*}BussinessDocReason") == "Sai số liệu"
    assert (business.find("{*}BussinessDocumentInfo") is not None) is (kieu is KieuGui.CAP_NHAT)
    replaced = business.findtext("{*}ReplacementInfoList/{*}ReplacementInfo/{*}DocumentId")
    assert replaced == ("H37.05,2023/01/05,01/KH-SLĐTBXH" if kieu is KieuGui.THAY_THE else None)
    receivers = [node.text for node in business.iterfind(".//{*}OrganIdList/{*}OrganId")]
    assert receivers == (["H37", "H37.06"] if kieu is KieuGui.THAY_THE else [])


def test_an_update_lists_who_is_added_and_who_is_taken_away():
    update = NghiepVu(KieuGui.CAP_NHAT, OLD, "Bổ sung nơi nhận", noi_them=("H37.09",), noi_bot=("H37.06",))
    info = made(replace(PARCEL, nghiep_vu=update)).find(".//{*}BussinessDocumentInfo")
    assert info.findtext("{*}DocumentReceiver") == "1"
    receivers = [[node.text for node in receiver] for receiver in info.iterfind("{*}ReceiverList/{*}Receiver")]
    assert receivers == [["H37.09", "1"], ["H37.06", "0"]]
    plain = replace(update, noi_them=(), noi_bot=())
    assert made(replace(PARCEL, nghiep_vu=plain)).find(".//{*}ReceiverList") is None


def test_a_withdrawal_needs_no_file():
    root = made(replace(PARCEL, nghiep_vu=NghiepVu(KieuGui.THU_HOI, OLD, "Sai thẩm quyền"), files=()))
    assert root.find("{*}AttachmentEncoded") is None


@pytest.mark.parametrize(
    ("change", "path", "value"),
    [
        ({"ma_van_ban": MaVanBan.QD_28_2018}, "MessageHeader/DocumentId", "H37.05.2023.05"),
        ({"ma_van_ban": MaVanBan.QD_395_2020}, "MessageHeader/DocumentId", "H37.05.2023.05/KH-SLĐTBXH"),
        ({"chi_dao": ChiDao.TU_1}, "MessageHeader/SteeringType", "1"),
        ({"loai_van_ban": 18}, "MessageHeader/DocumentType/Type", "18"),
        ({"chi_tiet_loai": 2}, "MessageHeader/DocumentType/TypeDetail", "2"),
        ({"ban_giay": True}, "TraceHeaderList/Bussiness/Paper", "1"),
        ({"khong_gian_ten": KhongGianTen.CU}, "MessageHeader/Code/CodeNumber", "05"),
    ],
)
def test_what_the_sources_contradict_one_another_on_is_a_setting(change: dict[str, object], path: str, value: str):
    settings = replace(SETTINGS, **change)
    root = made(settings=settings)
    assert text(root, path) == value
    assert etree.QName(root).namespace == settings.khong_gian_ten
    assert faults(root, settings.khong_gian_ten) == []


def test_files_of_unusual_types_are_zipped_when_the_setting_says_so():
    parcel = replace(PARCEL, files=(*PARCEL.files, Tep("bang-diem.xlsx", b"bang diem")))
    root = made(parcel, replace(SETTINGS, nen_tep=True))
    names = [node.text for node in root.iterfind("{*}AttachmentEncoded/{*}Attachment/{*}AttachmentName")]
    assert names == ["ke-hoach-2023.pdf", "ke-hoach-2023.docx", "bang-diem.xlsx.zip"]
    encoded = root.findall("{*}AttachmentEncoded/{*}Attachment/{*}ContentTransferEncoded")[-1].text
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(encoded))) as archive:
        assert archive.read("bang-diem.xlsx") == b"bang diem"


@pytest.mark.parametrize("setting", fields(EdxmlSettings), ids=lambda setting: setting.name)
def test_every_setting_says_what_it_decides(setting):
    assert len(setting.metadata["mo_ta"]) > 40
    assert setting.metadata["mo_ta"].endswith(".")


@pytest.mark.parametrize(
    ("dang_ma", "code", "right"),
    [
        (DangMa.BAT_KY, "000.00.13.H53", True),
        (DangMa.BAT_KY, "28.22.H17", True),
        (DangMa.BAT_KY, "h37", False),
        (DangMa.BAT_KY, "H3", False),
        (DangMa.BAT_KY, "H" * 36, False),
        (DangMa.BAT_KY, "", False),
        (DangMa.QD_20_2020, "H53.13", True),
        (DangMa.QD_20_2020, "000.00.13.H53", False),
        (DangMa.QD_20_2020, "H53" + ".1" * 17, False),
        (DangMa.QCVN_102, "000.00.13.H53", True),
        (DangMa.QCVN_102, "H53.13", False),
    ],
)
def test_codes_of_agencies_have_the_form_that_is_set(tmp_path: Path, dang_ma: DangMa, code: str, right: bool):
    channel = EdxmlChannel(tmp_path, replace(SETTINGS, dang_ma=dang_ma))
    recipient = replace(SO_NOI_VU, ma_dinh_danh=code)
    if right:
        assert channel.address(recipient) == code
    else:
        with pytest.raises(SendError, match="Mã định danh của “Sở Nội vụ tỉnh Lạng Sơn”"):
            channel.address(recipient)


def test_a_document_of_tomorrow_is_refused():
    with pytest.raises(SendError, match="sau ngày gửi"):
        made(replace(PARCEL, ngay=date(2023, 1, 17)))


def test_what_the_schema_refuses_is_told_with_its_place():
    parcel = replace(PARCEL, ben_gui=replace(PARCEL.ben_gui, dien_thoai="0" * 21))
    with pytest.raises(SendError, match="chưa đúng cấu trúc: dòng"):
        made(parcel)


def test_messages_stand_in_the_spool_one_a_recipient(tmp_path: Path):
    channel = EdxmlChannel(tmp_path / "truc")
    with outbox_in(tmp_path) as outbox:
        outbox.queue(PARCEL, EVERYONE, channel)
        outbox.deliver(channel, confirm=True)
        assert states(outbox) == ["đã gửi"] * 3
        assert {message.ma_thu for message in outbox.messages()} == {"H37.05,2023/01/15,05/KH-SLĐTBXH"}
        expected = {channel.prepare(outbox.letter(key)).tep[0] for key in (1, 2, 3)}
    found = {(path.name, path.read_bytes()) for path in (tmp_path / "truc").iterdir()}
    assert found == expected
    assert all(name.isascii() and len(name) <= 50 for name, _ in found)


def test_the_same_letter_gives_the_same_bytes():
    assert message_bytes(letter(), SETTINGS) == message_bytes(letter(), SETTINGS)
