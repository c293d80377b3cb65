"""Faults of Nơi nhận."""

from docx.shared import Mm

from tests.rules.documents import Good
from tests.rules.faults.fault import Fault, all_looks, alone, both, forms, looks, of_type, says, shown, upper
from tests.rules.sheet import ALIGN, Sheet, after, dress_run, drop, say
from vanban.roles.element import Role

R = Role


def _first_one_on_the_line(sheet: Sheet) -> None:
    """The first of the list goes up, behind the colon."""
    first, words = sheet.of(R.DANH_SACH_NOI_NHAN)[0], sheet.of(R.NOI_NHAN)[0]
    run = words.paragraph.add_run(f" {first.text}")
    dress_run(run, font="Times New Roman", size=11, bold=False, italic=False)
    drop(first)


def _one_more_behind_luu(sheet: Sheet) -> None:
    last = sheet.of(R.DANH_SACH_NOI_NHAN)[-1]
    after(last.paragraph, "- Sở Tài chính.")
    say(last, lambda text: text.rstrip(".") + ";")


def _set_in_paragraphs(good: Good) -> bool:
    return alone(R.NOI_NHAN)(good) and alone(R.DANH_SACH_NOI_NHAN, -1)(good) and not shown(good, R.KY_HIEU_NGUOI_SOAN)


_LOOKS = (
    looks("noi-nhan/sai-co-chu:tu-noi-nhan", R.NOI_NHAN, size=13),
    looks("noi-nhan/sai-co-chu:danh-sach", R.DANH_SACH_NOI_NHAN, size=12),
    looks("noi-nhan/tu-sai-kieu-chu:khong-dam", R.NOI_NHAN, bold=False),
    looks("noi-nhan/tu-sai-kieu-chu:khong-nghieng", R.NOI_NHAN, italic=False),
    says("noi-nhan/tu-sai-kieu-chu:in-hoa", R.NOI_NHAN, ".+", upper),
    all_looks("noi-nhan/danh-sach-sai-kieu-chu:dam", R.DANH_SACH_NOI_NHAN, bold=True),
    looks("noi-nhan/danh-sach-sai-kieu-chu:nghieng", R.DANH_SACH_NOI_NHAN, italic=True),
    looks("noi-nhan/gach-chan:gach-chan", R.NOI_NHAN, underline=True),
    forms("noi-nhan/khong-canh-trai:tu-noi-nhan", R.NOI_NHAN, alignment=ALIGN["center"]),
    forms("noi-nhan/khong-canh-trai:danh-sach", R.DANH_SACH_NOI_NHAN, left_indent=Mm(12)),
)
_WORDS = (
    says("noi-nhan/sai-chu:thieu-hai-cham", R.NOI_NHAN, ":", ""),
    Fault(
        "noi-nhan/sai-chu:chung-dong",
        R.NOI_NHAN,
        _first_one_on_the_line,
        both(alone(R.NOI_NHAN), alone(R.DANH_SACH_NOI_NHAN)),
    ),
    says("noi-nhan/sai-dau-cau:thieu-cham-phay", R.DANH_SACH_NOI_NHAN, ";$", "."),
    says("noi-nhan/sai-dau-cau:thua-dau", R.DANH_SACH_NOI_NHAN, ";$", ";;"),
    says("noi-nhan/sai-dau-cau:thieu-gach", R.DANH_SACH_NOI_NHAN, "^- (?=Lưu)", ""),
    says("noi-nhan/thieu-cham-cuoi:thieu", R.DANH_SACH_NOI_NHAN, r"\.$", "", which=-1),
    says("noi-nhan/sai-dong-luu:khong-vt", R.DANH_SACH_NOI_NHAN, "VT, ?", ""),
    says("noi-nhan/sai-dong-luu:thieu-luu", R.DANH_SACH_NOI_NHAN, "Lưu: ", ""),
    says("noi-nhan/sai-dong-luu:thieu-hai-cham", R.DANH_SACH_NOI_NHAN, "(?<=Lưu):", ""),
    Fault("noi-nhan/sai-dong-luu:khong-cuoi", R.DANH_SACH_NOI_NHAN, _one_more_behind_luu, _set_in_paragraphs),
    says(
        "noi-nhan/lech-kinh-gui:thieu",
        R.DANH_SACH_NOI_NHAN,
        "Như trên",
        "Sở Tài chính",
        fits=of_type("BC", "CV", "TTr"),
    ),
    says("noi-nhan/lech-kinh-gui:thua", R.DANH_SACH_NOI_NHAN, "- .*", "- Như trên;", fits=of_type("KH", "TB", "PG")),
    says("noi-nhan/thieu-nhu-dieu:thieu", R.DANH_SACH_NOI_NHAN, r"Như Điều \d", "Sở Tài chính"),
)
FAULTS = (*_LOOKS, *_WORDS)
