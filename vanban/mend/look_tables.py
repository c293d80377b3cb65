"""Which part of the form each rule of sizes and styles is about (data, no code)."""

from collections.abc import Mapping

from vanban.roles.element import Role

SIZES: Mapping[str, Mapping[str, Role]] = {
    "can-cu/sai-co-chu": {"co-chu": Role.CAN_CU},
    "chu-ky/sai-co-chu": {"chuc-vu": Role.QUYEN_HAN_CHUC_VU, "ho-ten": Role.HO_TEN},
    "co-quan/sai-co-chu": {"chu-quan": Role.CO_QUAN_CHU_QUAN, "ban-hanh": Role.CO_QUAN_BAN_HANH},
    "de-muc/sai-co-chu": {
        "phan-chuong": Role.PHAN_CHUONG,
        "tieu-de-phan-chuong": Role.TIEU_DE_PHAN_CHUONG,
        "muc": Role.MUC,
        "tieu-de-muc": Role.TIEU_DE_MUC,
        "muc-la-ma": Role.MUC_LA_MA,
        "dieu": Role.DIEU,
        "khoan-co-tieu-de": Role.KHOAN_CO_TIEU_DE,
        "khoan": Role.KHOAN,
        "diem": Role.DIEM,
    },
    "dia-danh-ngay/sai-co-chu": {"co-chu": Role.DIA_DANH_NGAY},
    "kinh-gui/sai-co-chu": {"kinh-gui": Role.KINH_GUI, "noi-kinh-gui": Role.NOI_KINH_GUI},
    "noi-dung/sai-co-chu": {"co-chu": Role.NOI_DUNG},
    "noi-dung/tham-quyen-sai-co-chu": {"tham-quyen": Role.THAM_QUYEN, "lenh": Role.LENH_BAN_HANH},
    "noi-nhan/sai-co-chu": {"tu-noi-nhan": Role.NOI_NHAN, "danh-sach": Role.DANH_SACH_NOI_NHAN},
    "phu-luc/sai-co-chu": {"phu-luc": Role.PHU_LUC, "ten-phu-luc": Role.TEN_PHU_LUC, "kem-theo": Role.KEM_THEO},
    "quoc-hieu/sai-co-chu": {"quoc-hieu": Role.QUOC_HIEU, "tieu-ngu": Role.TIEU_NGU},
    "so-ky-hieu/sai-co-chu": {"co-chu": Role.SO_KY_HIEU},
    "ten-loai/sai-co-chu": {"co-chu": Role.TEN_LOAI},
    "thanh-phan/dau-sai-co-chu": {"khan": Role.DAU_MUC_DO_KHAN, "luu-hanh": Role.CHI_DAN_LUU_HANH},
    "thanh-phan/ghi-chu-sai-co-chu": {"nguoi-soan": Role.KY_HIEU_NGUOI_SOAN, "dia-chi": Role.DIA_CHI_CO_QUAN},
    "trich-yeu/sai-co-chu": {"trich-yeu": Role.TRICH_YEU, "cong-van": Role.TRICH_YEU_CONG_VAN},
}
STYLES: Mapping[str, tuple[Role, ...]] = {
    "can-cu/sai-kieu-chu": (Role.CAN_CU,),
    "chu-ky/chuc-vu-sai-kieu-chu": (Role.QUYEN_HAN_CHUC_VU,),
    "chu-ky/ho-ten-sai-kieu-chu": (Role.HO_TEN,),
    "co-quan/sai-kieu-chu": (Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH),
    "de-muc/dieu-sai-kieu-chu": (Role.DIEU,),
    "de-muc/khoan-co-tieu-de-sai-kieu-chu": (Role.KHOAN_CO_TIEU_DE,),
    "de-muc/khoan-sai-kieu-chu": (Role.KHOAN, Role.DIEM),
    "de-muc/muc-la-ma-sai-kieu-chu": (Role.MUC_LA_MA,),
    "de-muc/phan-chuong-sai-kieu-chu": (
        Role.PHAN_CHUONG,
        Role.TIEU_DE_PHAN_CHUONG,
        Role.MUC,
        Role.TIEU_DE_MUC,
    ),
    "dia-danh-ngay/sai-kieu-chu": (Role.DIA_DANH_NGAY,),
    "kinh-gui/sai-kieu-chu": (Role.KINH_GUI, Role.NOI_KINH_GUI),
    "noi-dung/sai-kieu-chu": (Role.NOI_DUNG,),
    "noi-dung/tham-quyen-sai-kieu-chu": (Role.THAM_QUYEN, Role.LENH_BAN_HANH),
    "noi-nhan/danh-sach-sai-kieu-chu": (Role.DANH_SACH_NOI_NHAN,),
    "noi-nhan/tu-sai-kieu-chu": (Role.NOI_NHAN,),
    "phu-luc/kem-theo-sai-kieu-chu": (Role.KEM_THEO,),
    "phu-luc/sai-kieu-chu": (Role.PHU_LUC, Role.TEN_PHU_LUC),
    "quoc-hieu/sai-kieu-chu": (Role.QUOC_HIEU, Role.TIEU_NGU),
    "so-ky-hieu/sai-kieu-chu": (Role.SO_KY_HIEU,),
    "ten-loai/sai-kieu-chu": (Role.TEN_LOAI,),
    "thanh-phan/dau-sai-kieu-chu": (Role.DAU_MUC_DO_KHAN, Role.CHI_DAN_LUU_HANH),
    "trich-yeu/cong-van-sai-kieu-chu": (Role.TRICH_YEU_CONG_VAN,),
    "trich-yeu/sai-kieu-chu": (Role.TRICH_YEU,),
}
