"""Issuing: frozen for good, once a document; what goes wrong leaves a held number and says why."""

import stat

import pytest

from tests.register.making import PLAN, letter, make, opened, plan, told
from vanban.core.errors import DataError, OutputError
from vanban.register import archive
from vanban.register.errors import RegisterError
from vanban.register.events import TrangThai, Viec
from vanban.register.issuing import Finished
from vanban.register.register import Register


def broken(document) -> Finished:
    raise OutputError("Kiểm tra không đạt.", "Sửa rồi chạy lại.")


def test_the_document_is_made_with_its_number_and_frozen(register: Register):
    issued = register.issue(PLAN, make)
    folder = register.folder(issued)
    assert folder.parts[-3:] == ("luu", "2023", "KH-01_1")
    assert b"01/KH-SL" in (folder / "van-ban.docx").read_bytes()
    assert issued.entry and issued.entry.so_trang == 3
    assert [file.ten for file in issued.tep] == ["van-ban.docx", "van-ban.pdf"]
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())]
    assert modes == [0o555, 0o444, 0o444]
    assert told(register.verify()) == ""


def test_folders_keep_types_apart_that_look_alike_without_accents(register: Register):
    one = register.issue(plan("a", loai="DA", ky_hieu="DA-SNV"), make)
    two = register.issue(plan("b", loai="ĐA", ky_hieu="ĐA-SNV"), make)
    assert register.folder(one).is_dir() and register.folder(two).is_dir()
    assert one.thu_muc != two.thu_muc


def test_a_document_is_issued_once(register: Register):
    register.issue(PLAN, make)
    with pytest.raises(RegisterError, match="đã có số 01/KH-SLĐTBXH"):
        register.issue(PLAN, make)
    assert len(register.entries(2023)) == 1


def test_faults_of_the_entry_take_no_number(register: Register):
    with pytest.raises(DataError):
        register.issue(plan(trich_yeu=""), make)
    assert register.entries(2023) == ()


def test_a_document_that_is_not_fit_leaves_its_number_held(register: Register):
    with pytest.raises(OutputError, match="không đạt"):
        register.issue(PLAN, broken)
    (held,) = register.entries(2023)
    assert (held.trang_thai, held.ly_do) == (TrangThai.GIU_SO, "Phát hành chưa xong: Kiểm tra không đạt.")
    with pytest.raises(RegisterError, match=r"đã có số 01/KH-SLĐTBXH \(giữ số\)"):
        register.issue(PLAN, make)
    assert register.issue(PLAN, make, held=held.so.id).so_ky_hieu == "01/KH-SLĐTBXH"
    assert told(register.verify()) == ""


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"a.docx": b"A"}, r"Thiếu tệp \.pdf"),
        ({"a.docx": b"A", "../a.pdf": b"A"}, "Không đặt được tên tệp"),
        ({"a.docx": b"A", "a.pdf": bytes(archive.MAX_BYTES + 1)}, "lớn hơn 50 MB"),
    ],
)
def test_files_that_others_would_refuse_are_not_frozen(register: Register, files, words: str):
    with pytest.raises(OutputError, match=words):
        register.issue(PLAN, lambda _: Finished(files))
    assert [document.trang_thai for document in register.entries(2023)] == [TrangThai.GIU_SO]


def test_a_replaced_document_points_to_the_new_one(register: Register):
    register.issue(PLAN, make)
    new = register.replace(1, "sai số liệu", PLAN, make)
    old = register.entry(1)
    assert (old.trang_thai, old.bi[0].van_ban) == (TrangThai.THAY_THE, new.so.id)
    assert new.thay_doi and (new.thay_doi.van_ban, new.thay_doi.so_ky_hieu) == (1, "01/KH-SLĐTBXH")
    with pytest.raises(RegisterError, match="đang “thay thế”"):
        register.replace(1, "sai nữa", plan("c"), make)
    assert register.replace(2, "sai nữa", PLAN, make).so.so == 3
    assert told(register.verify()) == ""


def test_a_corrected_document_stays_in_force(register: Register):
    register.issue(PLAN, make)
    register.correct(1, "sai thể thức", letter("dinh-chinh-1"), make)
    register.correct(1, "còn sai", letter("dinh-chinh-2"), make)
    assert (register.entry(1).trang_thai, len(register.entry(1).bi)) == (TrangThai.DINH_CHINH, 2)
    with pytest.raises(RegisterError, match="đã có số 01"):
        register.issue(PLAN, make)


def test_a_withdrawn_document_may_be_issued_anew(register: Register):
    register.issue(PLAN, make)
    register.withdraw(1, "sai thẩm quyền", letter("thu-hoi"), make)
    assert register.entry(1).trang_thai is TrangThai.THU_HOI
    assert register.issue(PLAN, make).so.so == 3


def test_what_is_not_issued_cannot_be_replaced(register: Register):
    held = register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký")
    with pytest.raises(RegisterError, match="đang “giữ số”"):
        register.replace(held.so.id, "sai", PLAN, make)
    with pytest.raises(RegisterError, match="không có văn bản mang mã 9"):
        register.replace(9, "sai", PLAN, make)


def test_an_issued_number_is_not_voided(register: Register):
    register.issue(PLAN, make)
    with pytest.raises(RegisterError, match="chỉ hủy được số đang giữ"):
        register.void(1, "nhầm")


def test_a_failed_change_leaves_the_old_document_as_it_was(register: Register):
    register.issue(PLAN, make)
    with pytest.raises(OutputError):
        register.replace(1, "sai số liệu", PLAN, broken)
    assert register.entry(1).trang_thai is TrangThai.DA_CAP_SO
    register.replace(1, "sai số liệu", PLAN, make, held=2)
    assert register.entry(1).trang_thai is TrangThai.THAY_THE


def test_the_state_of_a_document_at_a_glance(register: Register):
    register.record_draft(Viec.DU_THAO, PLAN.ma, sha256="ab")
    assert register.drafts() == {PLAN.ma: TrangThai.DU_THAO}
    register.record_draft(Viec.DA_KIEM_TRA, PLAN.ma)
    assert register.drafts() == {PLAN.ma: TrangThai.DA_KIEM_TRA}
    states = [register.issue(PLAN, make).trang_thai]
    assert register.drafts() == {}
    for event, place in [
        (Viec.DA_GUI, "Sở Nội vụ"), (Viec.KHONG_RO, "UBND tỉnh"), (Viec.DA_GUI, "UBND tỉnh"),
        (Viec.DA_TIEP_NHAN, "UBND tỉnh"), (Viec.DA_TIEP_NHAN, "Sở Nội vụ"),
    ]:  # fmt: skip
        states.append(register.record(event, 1, place, kenh="thư điện tử").trang_thai)
    assert states == ["đã cấp số", "đã gửi", "không rõ", "đã gửi", "đã gửi", "đã tiếp nhận"]


def test_nothing_is_sent_before_it_is_issued(register: Register):
    register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký")
    with pytest.raises(RegisterError, match="không thể “da_gui”"):
        register.record(Viec.DA_GUI, 1, "Sở Nội vụ")
    with pytest.raises(RegisterError, match="không phải là việc gửi"):
        register.record(Viec.HUY_SO, 1, "Sở Nội vụ")
    with pytest.raises(RegisterError, match="không phải là việc của dự thảo"):
        register.record_draft(Viec.PHAT_HANH, "a")


def test_what_stands_in_the_archive_is_never_written_over(register: Register):
    """An old copy of the register would give the same number again."""
    standing = register.folder(register.issue(PLAN, make)).with_name("KH-02_2")
    standing.mkdir()
    (standing / "van-ban.docx").write_bytes(b"an earlier one")
    with pytest.raises(RegisterError, match="cũ hơn kho lưu"):
        register.issue(plan("b"), make)
    with pytest.raises(RegisterError, match="cũ hơn kho lưu"):
        register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký")
    assert len(register.entries(2023)) == 1
    assert (standing / "van-ban.docx").read_bytes() == b"an earlier one"


def test_a_number_at_work_elsewhere_is_left_alone(path):
    def look(document):
        with opened(path) as other:
            assert other.recover() == ()
            with pytest.raises(RegisterError, match="đang được cấp số 01/KH-SLĐTBXH ở một lần chạy khác"):
                other.issue(PLAN, make)
            with pytest.raises(RegisterError, match="đang “đang cấp số”"):
                other.void(1, "nhầm")
            assert [finding.code for finding in other.verify()] == ["dang-do"]
        return make(document)

    with opened(path) as register:
        assert register.issue(PLAN, look).trang_thai is TrangThai.DA_CAP_SO
