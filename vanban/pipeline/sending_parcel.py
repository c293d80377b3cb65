"""What is sent, from what the register froze; to whom and by which channel, from co_quan.yaml."""

from collections.abc import Iterable

from vanban.core.chu import gan_nhat
from vanban.core.errors import OutputError, UsageError
from vanban.model.co_quan import CoQuan
from vanban.model.gui import Edxml, Gui, MayChuThu, NoiGui
from vanban.pipeline.workspace import Workspace
from vanban.register.archive import is_whole
from vanban.register.register import Register
from vanban.register.states import KieuThayDoi, VanBanDi
from vanban.send.channels.edxml import EdxmlChannel
from vanban.send.channels.folder import FolderChannel
from vanban.send.channels.interface import Channel
from vanban.send.channels.mail_server import BaoMat, MailServer
from vanban.send.channels.smtp import SmtpChannel
from vanban.send.edxml.settings import ChiDao, DangMa, EdxmlSettings, MaVanBan
from vanban.send.errors import SendError
from vanban.send.parcel import (
    BenGui,
    KieuGui,
    NghiepVu,
    NguoiKy,
    Parcel,
    Recipient,
    Tep,
    ThongTin,
    VanBanCu,
)

_KINDS = {KieuThayDoi.THAY_THE: KieuGui.THAY_THE, KieuThayDoi.THU_HOI: KieuGui.THU_HOI}


def directory(co_quan: CoQuan) -> Gui:
    """The agency's directory. Raises UsageError when it has none."""
    if co_quan.gui is None:
        raise UsageError("Chưa có danh bạ nơi gửi.", "Thêm khóa gui vào data/co_quan.yaml, xem docs/du-lieu.md.")
    return co_quan.gui


def recipients(gui: Gui, asked: Iterable[str]) -> tuple[NoiGui, ...]:
    """The recipients of these ids. Raises UsageError for one that is not in the directory."""
    known = {noi.id: noi for noi in gui.noi_gui}
    for name in asked:
        if name not in known:
            near = gan_nhat(name, known)
            hint = f"Có phải ý là {near}? " if near else ""
            raise UsageError(
                f"Danh bạ không có nơi gửi {name}.", f"{hint}Các nơi trong data/co_quan.yaml: {', '.join(known)}."
            )
    return tuple(known[name] for name in dict.fromkeys(asked))


def recipient_of(noi: NoiGui) -> Recipient:
    """The recipient as the outbox knows it."""
    return Recipient(noi.ten, noi.ma_dinh_danh or "", noi.thu_dien_tu or "", noi.kenh)


def channel_of(workspace: Workspace, gui: Gui, kenh: str) -> Channel:
    """The channel of this name. Raises SendError when the data does not say how to reach it."""
    if kenh == SmtpChannel.ten:
        if gui.may_chu_thu is None:
            raise SendError("Chưa có máy chủ thư.", "Thêm khóa may_chu_thu dưới khóa gui ở data/co_quan.yaml.")
        return SmtpChannel(_server(workspace, gui.may_chu_thu), moi_phut=gui.may_chu_thu.moi_phut)
    if kenh == EdxmlChannel.ten:
        return EdxmlChannel(workspace.root / gui.edxml.thu_muc, edxml_settings(gui.edxml))
    return FolderChannel(workspace.root / gui.thu_muc)


def edxml_settings(chosen: Edxml) -> EdxmlSettings:
    """What the operator of the axis decided."""
    return EdxmlSettings(
        MaVanBan(chosen.ma_van_ban),
        DangMa(chosen.dang_ma),
        ChiDao(chosen.chi_dao),
        chosen.loai_van_ban,
        nen_tep=chosen.nen_tep,
    )


def parcel_of(register: Register, document: VanBanDi, co_quan: CoQuan) -> Parcel:
    """The frozen document, whole and unchanged. Raises OutputError when the archive no longer holds it."""
    entry, folder = document.entry, register.folder(document)
    if entry is None or not is_whole(folder, document.tep):
        raise OutputError(
            f"Bản lưu của số {document.so_ky_hieu} ở {folder} không còn nguyên.",
            "Xem chỗ bị sửa bằng lệnh register --verify, đưa đúng tệp từ bản sao lưu về rồi chạy lại lệnh.",
        )
    marks = {person.ho_ten: person.quyen_han[-1].hinh_thuc for person in co_quan.nguoi_ky if person.quyen_han}
    return Parcel(
        so=document.so.hai_chu_so,
        ky_hieu=document.ky_hieu,
        ngay=document.so.ngay,
        ten_loai=entry.ten_loai,
        trich_yeu=entry.trich_yeu,
        ben_gui=BenGui(entry.co_quan, entry.ma_dinh_danh, co_quan.thu_dien_tu or "", co_quan.dia_danh),
        nguoi_ky=NguoiKy(entry.nguoi_ky, entry.chuc_vu, marks.get(entry.nguoi_ky, "")),
        files=tuple(Tep(file.ten, (folder / file.ten).read_bytes()) for file in document.tep),
        nghiep_vu=_business(register, document, co_quan),
        thong_tin=ThongTin(
            do_khan=entry.do_khan, so_trang=entry.so_trang, noi_nhan=tuple(noi.ten for noi in entry.noi_nhan)
        ),
    )


def _business(register: Register, document: VanBanDi, co_quan: CoQuan) -> NghiepVu:
    """A replacement or a withdrawal names the old document and who had it; a correction is a document by itself."""
    change = document.thay_doi
    if change is None or change.kieu not in _KINDS:
        return NghiepVu()
    old = register.entry(change.van_ban)
    codes = {noi.ten: noi.ma_dinh_danh for noi in directory(co_quan).noi_gui}
    had = tuple(code for ten, _ in old.noi_gui if (code := codes.get(ten)))
    return NghiepVu(_KINDS[change.kieu], VanBanCu(old.so.hai_chu_so, old.ky_hieu, old.so.ngay, had), change.ly_do)


def _server(workspace: Workspace, chosen: MayChuThu) -> MailServer:
    authority = workspace.root / chosen.chung_thu_goc if chosen.chung_thu_goc else None
    if authority and not authority.is_file():
        raise SendError(f"Không thấy tệp chứng thư gốc {authority}.", "Sửa chung_thu_goc ở data/co_quan.yaml.")
    account = chosen.ten_dang_nhap or ""
    return MailServer(chosen.ten_may, chosen.cong_may_chu, BaoMat(chosen.bao_mat), account, authority)
