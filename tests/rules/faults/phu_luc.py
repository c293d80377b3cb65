"""Faults of the heads of annexes."""

from tests.rules.documents import Good
from tests.rules.faults.fault import Fault, forms, looks, lower, says, shown, upper
from tests.rules.sheet import ALIGN, drop
from vanban.roles.element import Role
from vanban.rules.rule import Mode

R = Role
_NAMED_OTHERWISE = {"phu-luc/khong-nhac-den:khong-nhac": "the text goes on to call it Phụ lục II"}


def _single(good: Good) -> bool:
    return len(shown(good, R.PHU_LUC)) == 1


_LOOKS = (
    looks("phu-luc/sai-co-chu:phu-luc", R.PHU_LUC, size=13),
    looks("phu-luc/sai-co-chu:ten-phu-luc", R.TEN_PHU_LUC, size=15),
    looks("phu-luc/sai-co-chu:kem-theo", R.KEM_THEO, size=12),
    looks("phu-luc/sai-kieu-chu:khong-dam", R.PHU_LUC, bold=False),
    looks("phu-luc/sai-kieu-chu:nghieng", R.TEN_PHU_LUC, italic=True),
    says("phu-luc/sai-kieu-chu:khong-in-hoa", R.TEN_PHU_LUC, ".+", lower),
    says("phu-luc/sai-kieu-chu:in-hoa", R.PHU_LUC, "Phụ lục", upper),
    looks("phu-luc/kem-theo-sai-kieu-chu:khong-nghieng", R.KEM_THEO, italic=False),
    looks("phu-luc/kem-theo-sai-kieu-chu:dam", R.KEM_THEO, bold=True),
    says("phu-luc/kem-theo-sai-kieu-chu:in-hoa", R.KEM_THEO, ".+", upper),
    forms("phu-luc/khong-canh-giua:phu-luc", R.PHU_LUC, alignment=ALIGN["left"]),
    forms("phu-luc/khong-canh-giua:ten-phu-luc", R.TEN_PHU_LUC, alignment=ALIGN["left"]),
    forms("phu-luc/khong-canh-giua:kem-theo", R.KEM_THEO, alignment=ALIGN["right"]),
)
_WORDS = (
    says("phu-luc/kem-theo-sai-che-do:chua-dien", R.KEM_THEO, r"(?<=số )\d+", "......"),
    Fault(
        "phu-luc/kem-theo-sai-che-do:da-dien",
        R.KEM_THEO,
        lambda sheet: None,  # the very same words are wrong in an electronic document
        mode=Mode.DIEN_TU,
    ),
    says("phu-luc/khong-nhac-den:khong-nhac", R.KHOAN, ", có Phụ lục kèm theo", ""),
    says("phu-luc/khong-nhac-den:khong-nhac", R.NOI_DUNG, "Phụ lục I, Phụ lục II kèm theo", "Phụ lục I thuộc"),
    says("phu-luc/sai-danh-so:thua-so", R.PHU_LUC, "Phụ lục", "Phụ lục I", fits=_single),
    says("phu-luc/sai-danh-so:khong-la-ma", R.PHU_LUC, "II", "2", also=_NAMED_OTHERWISE),
    says("phu-luc/sai-danh-so:thieu-so", R.PHU_LUC, " II", ""),
    says("phu-luc/sai-danh-so:dut-so", R.PHU_LUC, "II", "III", also=_NAMED_OTHERWISE),
    Fault("phu-luc/thieu-dong-kem-theo:thieu", R.KEM_THEO, lambda sheet: drop(sheet.of(R.KEM_THEO)[0])),
    Fault("phu-luc/thieu-ten:thieu", R.TEN_PHU_LUC, lambda sheet: drop(sheet.of(R.TEN_PHU_LUC)[0])),
)
FAULTS = (*_LOOKS, *_WORDS)
