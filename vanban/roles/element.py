"""The parts of the form that a document shows, each with the very words that play it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Paragraph, Run
from vanban.inspect.docview import DocView, Rule, Section


class Role(StrEnum):
    """A part of the form, in the words of the decree (numbers of the boxes of its diagram in the comments)."""

    QUOC_HIEU = "Quốc hiệu"  # 1
    TIEU_NGU = "Tiêu ngữ"  # 1
    CO_QUAN_CHU_QUAN = "Tên cơ quan chủ quản"  # 2
    CO_QUAN_BAN_HANH = "Tên cơ quan ban hành"  # 2
    SO_KY_HIEU = "Số, ký hiệu"  # 3
    DIA_DANH_NGAY = "Địa danh và thời gian ban hành"  # 4
    TEN_LOAI = "Tên loại văn bản"  # 5a
    TRICH_YEU = "Trích yếu"  # 5a
    TRICH_YEU_CONG_VAN = "Trích yếu công văn"  # 5b
    KINH_GUI = "Kính gửi"  # 9a: the line with the words
    NOI_KINH_GUI = "Nơi được kính gửi"  # 9a: lines under it
    THAM_QUYEN = "Thẩm quyền ban hành"  # the line above the căn cứ of a quyết định
    CAN_CU = "Căn cứ ban hành"  # 6
    LENH_BAN_HANH = "QUYẾT ĐỊNH:"  # 6: the word alone on its line
    PHAN_CHUONG = "Phần, chương"  # 6: `Phần I`, `Chương I`
    TIEU_DE_PHAN_CHUONG = "Tiêu đề phần, chương"
    MUC = "Mục, tiểu mục"  # 6: `Mục 1`
    TIEU_DE_MUC = "Tiêu đề mục, tiểu mục"
    MUC_LA_MA = "Mục số La Mã"  # 6: `I. NHỮNG KẾT QUẢ`
    DIEU = "Điều"
    KHOAN_CO_TIEU_DE = "Khoản có tiêu đề"  # `1. Mục đích` alone on its line
    KHOAN = "Khoản"
    DIEM = "Điểm"
    NOI_DUNG = "Nội dung"
    QUYEN_HAN_CHUC_VU = "Quyền hạn, chức vụ của người ký"  # 7a
    HO_TEN = "Họ và tên người ký"  # 7b
    NOI_NHAN = "Từ Nơi nhận"  # 9b: the words `Nơi nhận:`
    DANH_SACH_NOI_NHAN = "Danh sách nơi nhận"  # 9b: each line
    DAU_MUC_DO_KHAN = "Dấu chỉ mức độ khẩn"  # 10b
    DAU_MAT = "Dấu chỉ mức độ mật"  # 10a
    CHI_DAN_LUU_HANH = "Chỉ dẫn phạm vi lưu hành"  # 11
    KY_HIEU_NGUOI_SOAN = "Ký hiệu người soạn thảo"  # 12
    DIA_CHI_CO_QUAN = "Địa chỉ cơ quan"  # 13
    PHU_LUC = "Từ Phụ lục và số thứ tự"
    TEN_PHU_LUC = "Tên phụ lục"
    KEM_THEO = "Dòng kèm theo văn bản"
    SO_TRANG = "Số trang"


class Piece(NamedTuple):
    """A stretch of one paragraph: from `start` to `end` of its text; the whole of it in most layouts."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words."""
        return self.paragraph.text[self.start : self.end]

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs of the stretch, cut at its ends."""
        if self.start == 0 and self.end == len(self.paragraph.text):
            return self.paragraph.runs
        found, at = [], 0
        for run in self.paragraph.runs:
            begin, stop = max(self.start - at, 0), min(self.end - at, len(run.text))
            if begin < stop:
                found.append(Run(run.text[begin:stop], run.format, run.field))
            at += len(run.text)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PhuLuc:
    """An annex in the same file: its parts, and the body paragraphs it takes up (first, one past the last)."""

    elements: Mapping[Role, tuple[Piece, ...]]
    paragraphs: tuple[int, int]
    section: Section


@dataclass(frozen=True, slots=True)
class VanBan:
    """One document of a file.

    `loai` is the abbreviation of its type in Phụ lục III (`KH`, `BC`, `QĐ`), `CV` for a công văn, "" when unknown;
    `rules` are the lines under tiêu ngữ, agency and trích yếu, by the role they stand under; `missing` the parts that
    a document of this type must have (Điều 8) and that were not found.
    """

    loai: str
    elements: Mapping[Role, tuple[Piece, ...]]
    rules: Mapping[Role, Rule]
    missing: tuple[Role, ...]
    phu_luc: tuple[PhuLuc, ...]
    paragraphs: tuple[int, int]
    sections: tuple[Section, ...]

    def pieces(self, role: Role) -> tuple[Piece, ...]:
        """The words that play a part; empty when it was not found."""
        return self.elements.get(role, ())


@dataclass(frozen=True, slots=True)
class Reading:
    """A file with the documents recognised in it, in order; what the rules judge."""

    view: DocView
    van_ban: tuple[VanBan, ...]
