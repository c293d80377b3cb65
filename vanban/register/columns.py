"""How long and of what form each column may be (Nghị định 30/2020/NĐ-CP, Phụ lục VI Phần II; Phụ lục I Mục II)."""

import re
from collections.abc import Mapping

from vanban.core.ma_dinh_danh import DAI_NHAT

LENGTHS: Mapping[str, int] = {
    "ma": 60,  # ours
    "loai": 10,  # ours: the longest of the decree has three letters
    "ten_loai": 100,  # TypeName S100
    "ky_hieu": 30,  # CodeNotation S30
    "co_quan": 200,  # OrganName S200
    "trich_yeu": 500,  # Subject S500
    "nguoi_ky": 50,  # SignerInfo FullName S50
    "chuc_vu": 100,  # SignerInfo Position S100
    "luu": 200,  # ours: as a recipient's name
    "ma_dinh_danh": DAI_NHAT,  # OrganId S13, taken up to what Quyết định 20/2020/QĐ-TTg allows (core/ma_dinh_danh)
    "ngon_ngu": 30,  # Language S30
    "ma_ho_so": 20,  # FileNotation S20
    "ghi_chu": 500,  # Description S500
}
REQUIRED = frozenset({"ma", "ten_loai", "ky_hieu", "co_quan", "trich_yeu", "nguoi_ky", "chuc_vu", "luu", "ngon_ngu"})
NUMBERS: Mapping[str, int] = {
    "so_ban": 999,  # IssuedAmount N3
    "so_trang": 999,  # PageAmount N3
    "do_khan": 9,  # Priority N1
    "nam_ho_so": 9999,  # FileCatalog N4
    "thu_tu": 999,  # DocOrdinal N3
}
CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
TYPE = re.compile(r"[A-ZĐ][A-Za-zĐđ]{0,9}")
SYMBOL = re.compile(r"[A-ZĐ][A-ZĐa-zđ0-9&]*-[A-ZĐ][A-ZĐa-zđ0-9&]*")
