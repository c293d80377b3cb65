"""What the envelope says: who, to whom, which document, what is done to it."""

from vanban.core.dataclass import dataclass
from vanban.send.channels.interface import Letter
from vanban.send.edxml.codes import day, document_id, moment, organ_id
from vanban.send.edxml.settings import EdxmlSettings
from vanban.send.parcel import KieuGui, Parcel, VanBanCu

Node = tuple[str, "str | list[Node]"]
_BUSINESS = {KieuGui.MOI: "0", KieuGui.THU_HOI: "1", KieuGui.CAP_NHAT: "2", KieuGui.THAY_THE: "3"}


@dataclass(frozen=True)
class Header:
    """The two lists of the header for one letter; elements without content are left out when written."""

    letter: Letter
    settings: EdxmlSettings

    @property
    def nodes(self) -> list[Node]:
        """MessageHeader and TraceHeaderList."""
        return [("MessageHeader", self._message()), ("TraceHeaderList", self._trace())]

    @property
    def document(self) -> str:
        """DocumentId of the document that is sent."""
        return parcel_id(self.letter.parcel, self.settings)

    def _message(self) -> list[Node]:
        parcel, rest, to = self.letter.parcel, self.letter.parcel.thong_tin, self.letter.recipient
        sender = parcel.ben_gui
        return [
            ("From", [("OrganId", self._own()), ("OrganName", sender.ten), ("OrganAdd", sender.dia_chi),
                      ("Email", sender.thu_dien_tu), ("Telephone", sender.dien_thoai)]),
            ("To", [("OrganId", self.letter.dia_chi), ("OrganName", to.ten), ("Email", to.thu_dien_tu)]),
            ("DocumentId", self.document),
            ("Code", [("CodeNumber", parcel.so), ("CodeNotation", parcel.ky_hieu)]),
            ("PromulgationInfo", [("Place", sender.dia_danh), ("PromulgationDate", day(parcel.ngay))]),
            ("DocumentType", self._type()),
            ("Subject", parcel.trich_yeu),
            ("Content", rest.ghi_chu),
            ("SignerInfo", [("Competence", parcel.nguoi_ky.quyen_han), ("Position", parcel.nguoi_ky.chuc_vu),
                            ("FullName", parcel.nguoi_ky.ho_ten)]),
            ("DueDate", day(rest.han_tra_loi) if rest.han_tra_loi else ""),
            ("OtherInfo", [("Priority", str(rest.do_khan)), ("PromulgationAmount", str(rest.so_ban or "")),
                           ("PageAmount", str(rest.so_trang or ""))]),
            ("SteeringType", self.settings.steering[rest.chi_dao]),
            ("ToPlaces", [("Place", place) for place in rest.noi_nhan]),
        ]  # fmt: skip

    def _type(self) -> list[Node]:
        numbers = (str(self.settings.loai_van_ban), str(self.settings.chi_tiet_loai))
        return [("Type", numbers[0]), ("TypeDetail", numbers[1]), ("TypeName", self.letter.parcel.ten_loai)]

    def _trace(self) -> list[Node]:
        return [
            ("TraceHeader", [("OrganId", self._own()), ("Timestamp", moment(self.letter.luc))]),
            ("Bussiness", self._business()),
        ]

    def _business(self) -> list[Node]:
        """What is done: withdrawal and update name the old document, a replacement lists what it replaces."""
        viec, rest = self.letter.parcel.nghiep_vu, self.letter.parcel.thong_tin
        about_old = viec.kieu in (KieuGui.THU_HOI, KieuGui.CAP_NHAT) and viec.van_ban_cu
        return [
            ("DocumentId", self._old_id(about_old) if about_old else self.document),
            ("BussinessDocType", _BUSINESS[viec.kieu]),
            ("BussinessDocReason", viec.ly_do or "Văn bản điện tử mới"),
            ("Paper", "1" if self.settings.ban_giay else "0"),
            ("BussinessDocumentInfo", self._update() if viec.kieu is KieuGui.CAP_NHAT else []),
            ("ReplacementInfoList", self._replaced(viec.van_ban_cu) if viec.kieu is KieuGui.THAY_THE else []),
            ("StaffInfo", [("Department", rest.bo_phan), ("Staff", rest.can_bo or self.letter.parcel.ben_gui.ten),
                           ("Email", self.letter.parcel.ben_gui.thu_dien_tu)]),
        ]  # fmt: skip

    def _update(self) -> list[Node]:
        """The document's own data change; with agencies added (1) or taken away (0), the list of its receivers too."""
        viec = self.letter.parcel.nghiep_vu
        changed = [*((code, "1") for code in viec.noi_them), *((code, "0") for code in viec.noi_bot)]
        receivers: list[Node] = [("Receiver", [("OrganId", code), ("ReceiverType", kind)]) for code, kind in changed]
        return [("DocumentInfo", "1"), ("DocumentReceiver", "1" if changed else "0"), ("ReceiverList", receivers)]

    def _replaced(self, old: VanBanCu | None) -> list[Node]:
        if old is None:
            return []
        receivers: list[Node] = [("OrganId", code) for code in old.noi_da_nhan or (self.letter.dia_chi,)]
        return [("ReplacementInfo", [("DocumentId", self._old_id(old)), ("OrganIdList", receivers)])]

    def _old_id(self, old: VanBanCu) -> str:
        return document_id(self._own(), old.ngay, old.so, old.ky_hieu, self.settings)

    def _own(self) -> str:
        sender = self.letter.parcel.ben_gui
        return organ_id(sender.ma_dinh_danh, sender.ten, self.settings)


def parcel_id(parcel: Parcel, settings: EdxmlSettings) -> str:
    """DocumentId of a document. Raises SendError when the sender has no code."""
    own = organ_id(parcel.ben_gui.ma_dinh_danh, parcel.ben_gui.ten, settings)
    return document_id(own, parcel.ngay, parcel.so, parcel.ky_hieu, settings)
