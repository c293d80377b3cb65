"""Which mender puts right which fault of punctuation and padding, by rule and code."""

from collections.abc import Mapping

from vanban.mend import padding, punctuation
from vanban.mend.mender import Key, Mender
from vanban.mend.punctuation import dash, ending, rewrite, substitute
from vanban.roles.element import Role

_DAY, _LIST = Role.DIA_DANH_NGAY, Role.DANH_SACH_NOI_NHAN

TEXT_MENDERS: Mapping[Key, Mender] = {
    ("can-cu/sai-dau-ket", "giua"): rewrite(Role.CAN_CU, ending(";")),
    ("can-cu/sai-dau-ket", "cuoi"): rewrite(Role.CAN_CU, ending(".")),
    ("chu-ky/sai-quyen-han", "thieu-dau-cham"): substitute(
        Role.QUYEN_HAN_CHUC_VU, r"^(\s*(?:TM|KT|TL|TUQ|Q))(?=[ ,])", r"\1."
    ),
    ("chu-ky/sai-quyen-han", "thieu-dau-cach"): substitute(
        Role.QUYEN_HAN_CHUC_VU, r"^(\s*(?:TM|KT|TL|TUQ|Q)\.)(?=\w)", r"\1 "
    ),
    ("con-so/ngay-thieu-so-0", "ngay"): padding.dates("ngay"),
    ("con-so/ngay-thieu-so-0", "thang"): padding.dates("thang"),
    ("de-muc/sai-kieu-so", "dieu-thieu-cham"): substitute(Role.DIEU, r"^(\s*điều \d+)[:;,]?(?![\d.])", r"\1."),
    ("dia-danh-ngay/sai-mau", "thieu-dau-phay"): substitute(_DAY, r"(?<=\S)\s*[;.]?\s*(?=\bngày\b)", ", "),
    ("dia-danh-ngay/thieu-so-0", "ngay"): substitute(_DAY, r"(ngày\s+)([1-9])(?=\s+tháng)", r"\g<1>0\2"),
    ("dia-danh-ngay/thieu-so-0", "thang"): substitute(_DAY, r"(tháng\s+)([12])(?=\s+năm)", r"\g<1>0\2"),
    ("dia-danh-ngay/thua-so-0", "thang"): substitute(_DAY, r"(tháng\s+)0([3-9])\b", r"\1\2"),
    ("kinh-gui/sai-dau-cau", "thieu-gach"): punctuation.dash_all(Role.NOI_KINH_GUI),
    ("kinh-gui/sai-dau-cau", "thieu-cham-phay"): rewrite(Role.NOI_KINH_GUI, ending(";")),
    ("kinh-gui/sai-dau-cau", "thieu-cham-cuoi"): rewrite(Role.NOI_KINH_GUI, ending(".")),
    ("kinh-gui/sai-dau-cau", "thua-dau"): substitute(Role.NOI_KINH_GUI, r"[ .,;]*[.,;](?=[;.]\s*$)", ""),
    ("kinh-gui/thieu-hai-cham", "thieu"): substitute(Role.KINH_GUI, r"(kính g[ửở]i)\s*[:;.,]?", r"\1:"),
    ("ngon-ngu/thua-dau-cach", "hai-dau-cach"): punctuation.single_spaces,
    ("ngon-ngu/thua-dau-cach", "truoc-dau-cau"): punctuation.no_space_before,
    ("noi-dung/lenh-ban-hanh-sai-chu", "thieu-hai-cham"): rewrite(Role.LENH_BAN_HANH, ending(":")),
    ("noi-dung/thieu-dau-ket", "thieu"): punctuation.end_of_text,
    ("noi-nhan/sai-chu", "thieu-hai-cham"): rewrite(Role.NOI_NHAN, ending(":")),
    ("noi-nhan/sai-dau-cau", "thieu-gach"): rewrite(_LIST, dash),
    ("noi-nhan/sai-dau-cau", "thieu-cham-phay"): rewrite(_LIST, ending(";")),
    ("noi-nhan/sai-dau-cau", "thua-dau"): substitute(_LIST, r"[ .,;]*[.,;](?=[;.]\s*$)", ""),
    ("noi-nhan/sai-dong-luu", "thieu-hai-cham"): substitute(_LIST, r"^(\W*lưu)\s*[;.,]?\s*(?=\w)", r"\1: "),
    ("noi-nhan/thieu-cham-cuoi", "thieu"): rewrite(_LIST, ending(".")),
    ("quoc-hieu/sai-gach-noi", "sai-dau"): punctuation.dashes_of_tieu_ngu,
    ("quoc-hieu/sai-gach-noi", "thieu-cach-chu"): punctuation.dashes_of_tieu_ngu,
    ("so-ky-hieu/co-khoang-trang", "quanh-gach-noi"): padding.symbol_without_spaces,
    ("so-ky-hieu/co-khoang-trang", "quanh-gach-cheo"): padding.symbol_without_spaces,
    ("so-ky-hieu/sai-mau", "thieu-hai-cham"): substitute(Role.SO_KY_HIEU, r"^(\s*số)\s*[;.,]?(?![:\w])", r"\1:"),
    ("so-ky-hieu/thieu-so-0", "thieu-so-0"): substitute(Role.SO_KY_HIEU, r"(số\s*:?\s*)([1-9])(?=\s*/)", r"\g<1>0\2"),
    ("so-ky-hieu/thua-so-0", "thua-so-0"): substitute(Role.SO_KY_HIEU, r"(số\s*:?\s*)0+(\d\d)", r"\1\2"),
    ("chu/dau-roi", "to-hop"): punctuation.composed,  # last: places in a text are counted in its letters
}
