"""Where the sources of edXML contradict one another: each point a setting with its default and what is known.

The text of QCVN 102:2016/BTTTT is not public. What is known comes from two lineages of programs: the SDK of VPCP/VNPT
with its samples, and the BKAV line; beside them a builder used in Lạng Sơn. A province asks the operator of its axis.
"""

from enum import StrEnum

from vanban.core.dataclass import dataclass, field
from vanban.core.ma_dinh_danh import CAC_DANG


class MaVanBan(StrEnum):
    """The forms of DocumentId."""

    DAU_PHAY = "dau_phay"
    QD_28_2018 = "qd_28_2018"
    QD_395_2020 = "qd_395_2020"


class DangMa(StrEnum):
    """The forms of an agency's code."""

    BAT_KY = "bat_ky"
    QD_20_2020 = "qd_20_2020"
    QCVN_102 = "qcvn_102"


class ChiDao(StrEnum):
    """The values of SteeringType for: nothing, an instruction, a report."""

    TU_0 = "0-1-2"
    TU_1 = "1-2-3"


class KhongGianTen(StrEnum):
    """The XML namespaces in use."""

    QCVN_102 = "http://www.mic.gov.vn/TBT/QCVN_102_2016"
    CU = "http://www.e-doc.vn/Schema/"


CODE_FORMS = {dang: CAC_DANG[dang] for dang in DangMa}


@dataclass(frozen=True)
class EdxmlSettings:
    """The settings; `metadata["mo_ta"]` of each field says in Vietnamese what it decides and which source says what."""

    ma_van_ban: MaVanBan = field(
        default=MaVanBan.DAU_PHAY,
        metadata={
            "mo_ta": "Dạng DocumentId. dau_phay: mã cơ quan,năm/tháng/ngày,số/ký hiệu (các thông điệp mẫu); "
            "qd_28_2018: mã cơ quan.năm.số (Quyết định 28/2018/QĐ-TTg); qd_395_2020: mã cơ quan.năm.số/ký "
            "hiệu (Quyết định 395/QĐ-BTTTT). Hai quyết định không nêu dấu ngăn cách; chương trình dùng dấu "
            "chấm."
        },
    )
    dang_ma: DangMa = field(
        default=DangMa.BAT_KY,
        metadata={
            "mo_ta": "Dạng mã định danh. qcvn_102: 13 ký tự, cấp 1 ở cuối (000.00.13.H53); qd_20_2020: cấp 1 ở đầu, "
            "không quá 35 ký tự (H53.13, Quyết định 20/2020/QĐ-TTg); bat_ky: cả hai, vì một thông điệp mẫu "
            "dùng cả hai dạng."
        },
    )
    chi_dao: ChiDao = field(
        default=ChiDao.TU_0,
        metadata={
            "mo_ta": "Giá trị SteeringType của: không chỉ đạo, chỉ đạo, báo cáo. 0-1-2 theo chương trình BKAV và Lạng "
            "Sơn; 1-2-3 theo edxml-convert."
        },
    )
    loai_van_ban: int = field(
        default=1,
        metadata={
            "mo_ta": "Giá trị DocumentType/Type. Thông điệp mẫu của VPCP ghi 1 cho công văn; chương trình BKAV nhận 1 "
            "hoặc 2 (có lẽ là quy phạm, hành chính); Lạng Sơn ghi 18. Giá trị 1 được cả hai dòng chương trình "
            "nhận."
        },
    )
    chi_tiet_loai: int = field(
        default=0,
        metadata={
            "mo_ta": "Giá trị DocumentType/TypeDetail; các thông điệp mẫu đều ghi 0, không nguồn nào giải thích."
        },
    )
    khong_gian_ten: KhongGianTen = field(
        default=KhongGianTen.QCVN_102,
        metadata={"mo_ta": "Không gian tên XML; hệ thống cũ dùng http://www.e-doc.vn/Schema/."},
    )
    nen_tep: bool = field(
        default=False,
        metadata={
            "mo_ta": "Nén zip các tệp không phải pdf, doc, docx, zip trước khi kèm, như thư viện VNPT; chương trình "
            "BKAV không nén."
        },
    )
    ban_giay: bool = field(
        default=False,
        metadata={"mo_ta": "Giá trị Paper: có gửi kèm bản giấy (1) hay không (0)."},
    )
    nghia_04: str = field(
        default="phân công xử lý",
        metadata={"mo_ta": "Nghĩa của mã trạng thái 04: tên tệp mẫu ghi phân công, edxml-convert ghi chờ phân công."},
    )
    ma_mot_chu_so: bool = field(
        default=False,
        metadata={
            "mo_ta": "Đọc mã trạng thái một chữ số (1) như hai chữ số (01). Một nhánh của chương trình BKAV gửi mã 1 "
            "và 999 mà không nguồn nào nói có phải là 01 hay không, nên mặc định coi là mã lạ."
        },
    )

    @property
    def steering(self) -> dict[str, str]:
        """SteeringType by the names of the data."""
        return dict(zip(("khong", "chi_dao", "bao_cao"), self.chi_dao.split("-"), strict=True))
