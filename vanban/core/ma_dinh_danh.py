"""The code of an agency (mã định danh điện tử): one form wherever it is typed, registered or sent.

Nghị định 30/2020/NĐ-CP, Phụ lục VI Phần II gives OrganId 13 characters (000.00.13.H53); Quyết định 20/2020/QĐ-TTg,
which came later, puts the province first and allows 35 (H53.13). Both are in use, so both are taken; which one an axis
wants is the setting `gui.edxml.dang_ma`.
"""

import re
from collections.abc import Mapping

DAI_NHAT = 35
MA_DINH_DANH = re.compile(rf"[0-9A-Z.]{{3,{DAI_NHAT}}}")
CAC_DANG: Mapping[str, re.Pattern[str]] = {
    "bat_ky": MA_DINH_DANH,
    "qd_20_2020": re.compile(rf"(?=.{{3,{DAI_NHAT}}}\Z)[A-Z][0-9]{{2}}(?:\.[0-9A-Z]+)*"),
    "qcvn_102": re.compile(r"[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}"),
}
"""The forms by the names of `dang_ma`."""
PHAI_GHI = f"chữ hoa, chữ số và dấu chấm, từ 3 đến {DAI_NHAT} ký tự, như H37.05"


def la_ma_dinh_danh(text: str) -> bool:
    """Whether the text has the form of an agency's code."""
    return MA_DINH_DANH.fullmatch(text) is not None
