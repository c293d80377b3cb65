"""The folder channel: a bundle that a person can hand over, whole or not at all."""

import hashlib
import json
from pathlib import Path

import pytest
from lxml import etree

from tests.send.letters import EVERYONE, PARCEL, SO_NOI_VU, outbox_in, states
from vanban.core.errors import OutputError
from vanban.send.channels.folder import FolderChannel


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    with outbox_in(tmp_path) as outbox:
        channel = FolderChannel(tmp_path / "goi")
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        outbox.deliver(channel, confirm=True)
    (found,) = (tmp_path / "goi").iterdir()
    return found


def test_a_bundle_holds_the_document_and_its_data(bundle: Path):
    assert sorted(path.name for path in bundle.iterdir()) == [
        "ke-hoach-2023.docx", "ke-hoach-2023.pdf", "thong-tin.json", "thong-tin.xml",
    ]  # fmt: skip
    assert (bundle / "ke-hoach-2023.pdf").read_bytes() == PARCEL.files[0].du_lieu
    assert bundle.name.startswith("2023-01-15_05-KH-SLDTBXH_So-Noi-v")
    assert bundle.name.isascii()
    assert len(bundle.name) <= 46


def test_the_data_have_the_decrees_names(bundle: Path):
    data = json.loads((bundle / "thong-tin.json").read_bytes())
    assert data["CodeNumber"] == "05"
    assert data["CodeNotation"] == "KH-SLĐTBXH"
    assert data["IssuedDate"] == "15/01/2023"
    assert data["SignerInfo"] == {"Position": "Giám đốc", "FullName": "Phạm Đức Huân"}
    assert data["To"] == {"OrganId": "H37.06", "OrganName": "Sở Nội vụ tỉnh Lạng Sơn"}
    assert data["Files"][0]["SHA256"] == hashlib.sha256(PARCEL.files[0].du_lieu).hexdigest()
    assert "Description" not in data


def test_the_xml_says_what_the_json_says(bundle: Path):
    data = json.loads((bundle / "thong-tin.json").read_bytes())
    root = etree.fromstring((bundle / "thong-tin.xml").read_bytes())
    assert [child.tag for child in root] == list(data)
    assert root.findtext("Subject") == data["Subject"]
    assert root.findtext("To/OrganName") == data["To"]["OrganName"]
    assert [name.text for name in root.iterfind("Files/File/Name")] == ["ke-hoach-2023.pdf", "ke-hoach-2023.docx"]


def test_each_recipient_has_a_bundle(tmp_path: Path):
    channel = FolderChannel(tmp_path / "goi")
    with outbox_in(tmp_path) as outbox:
        outbox.queue(PARCEL, EVERYONE, channel)
        outbox.deliver(channel, confirm=True)
        assert states(outbox) == ["đã gửi"] * 3
    assert len(list((tmp_path / "goi").iterdir())) == 3


def test_what_stands_there_is_never_written_over(tmp_path: Path):
    channel = FolderChannel(tmp_path / "goi")
    with outbox_in(tmp_path) as outbox:
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        place = tmp_path / "goi" / channel.prepare(outbox.letter(1)).noi
        place.mkdir(parents=True)
        (place / "ghi-chu.txt").write_bytes(b"cua van thu")
        (told,) = outbox.deliver(channel, confirm=True)
        assert told.trang_thai == "từ chối"
        assert "không ghi đè" in told.chi_tiet
    assert [path.name for path in place.iterdir()] == ["ghi-chu.txt"]


def test_a_folder_that_cannot_be_made_leaves_everything_queued(tmp_path: Path):
    channel = FolderChannel(tmp_path / "khong-co" / "goi")
    with outbox_in(tmp_path) as outbox:
        outbox.queue(PARCEL, [SO_NOI_VU], channel)
        with pytest.raises(OutputError, match="Không có thư mục"):
            outbox.deliver(channel, confirm=True)
        assert states(outbox) == ["chờ gửi"]
