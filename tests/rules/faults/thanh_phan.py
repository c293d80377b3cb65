"""Parts that are missing; stamps and marks."""

from collections.abc import Callable, Mapping
from copy import deepcopy

from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from tests.rules.documents import Good
from tests.rules.faults.fault import Fault, Fits, Spoil, in_one_row, looks, lower, of_type, says
from tests.rules.sheet import Sheet, drop
from vanban.roles.element import Role
from vanban.roles.missing import TEXT, required

R = Role


def _without(*roles: Role) -> Spoil:
    """No word of these parts, nor the rule under the last."""

    def spoil(sheet: Sheet) -> None:
        for role in roles:
            parts = sheet.of(role)
            if role in sheet.van_ban.rules and sheet.van_ban.rules[role].kind == "border":
                drop(sheet.line_under(role))
            drop(*parts)

    return spoil


def _missing(code: str, role: Role, fits: Fits | None = None, also: Mapping[str, str] | None = None) -> Fault:
    needed: Fits = fits or (lambda good: role in required(good.van_ban.loai))
    return Fault(f"thanh-phan/thieu:{code}", role, _without(role), needed, also or {})


def _without_parent(good: Good) -> bool:
    rule = good.van_ban.rules[R.CO_QUAN_BAN_HANH]
    return not good.van_ban.pieces(R.CO_QUAN_CHU_QUAN) and rule.kind == "border"


def _shows_its_form(good: Good) -> bool:
    """Where the other parts can be told without the type: no `… điện:`, no text right under the type."""
    return bool(good.van_ban.pieces(R.TRICH_YEU)) and good.van_ban.loai != "CĐ"


def _complete(good: Good) -> bool:
    """Where nothing else is missing."""
    return not good.van_ban.missing


def _address_too_large(sheet: Sheet) -> None:
    for paragraph in sheet.document.sections[0].first_page_footer.paragraphs:
        for run in paragraph.runs:
            run.font.size = Pt(14)


def _line_above_the_address(change: Callable[[Paragraph], None]) -> Spoil:
    def spoil(sheet: Sheet) -> None:
        change(sheet.document.sections[0].first_page_footer.paragraphs[0])

    return spoil


def _without_line(paragraph: Paragraph) -> None:
    paragraph._p.pPr.remove(paragraph._p.pPr.find(qn("w:pBdr")))


def _short_line(paragraph: Paragraph) -> None:
    paragraph.paragraph_format.right_indent = Mm(60)


def _address_on_every_page(sheet: Sheet) -> None:
    section = sheet.document.sections[0]
    first, other = section.first_page_footer.paragraphs[0], section.footer.paragraphs[0]
    other._p.getparent().replace(other._p, deepcopy(first._p))


_STAMPS = (
    says("thanh-phan/dau-khan-sai:sai-chu", R.DAU_MUC_DO_KHAN, "HỎA TỐC", "HỎA TỐC HẸN GIỜ"),
    looks("thanh-phan/dau-sai-co-chu:khan", R.DAU_MUC_DO_KHAN, size=12),
    looks("thanh-phan/dau-sai-co-chu:luu-hanh", R.CHI_DAN_LUU_HANH, size=12),
    looks("thanh-phan/dau-sai-kieu-chu:khong-dam", R.DAU_MUC_DO_KHAN, bold=False),
    looks("thanh-phan/dau-sai-kieu-chu:nghieng", R.CHI_DAN_LUU_HANH, italic=True),
    says("thanh-phan/dau-sai-kieu-chu:khong-in-hoa", R.DAU_MUC_DO_KHAN, ".+", lower),
    looks("thanh-phan/ghi-chu-sai-co-chu:nguoi-soan", R.KY_HIEU_NGUOI_SOAN, size=14),
    Fault("thanh-phan/ghi-chu-sai-co-chu:dia-chi", R.DIA_CHI_CO_QUAN, _address_too_large),
    Fault("thanh-phan/dia-chi-sai-duong-ke:thieu", R.DIA_CHI_CO_QUAN, _line_above_the_address(_without_line)),
    Fault("thanh-phan/dia-chi-sai-duong-ke:ngan", R.DIA_CHI_CO_QUAN, _line_above_the_address(_short_line)),
    Fault("thanh-phan/dia-chi-moi-trang:moi-trang", R.DIA_CHI_CO_QUAN, _address_on_every_page),
)
_MISSING = (
    _missing("quoc-hieu", R.QUOC_HIEU),
    _missing("tieu-ngu", R.TIEU_NGU),
    _missing("co-quan-ban-hanh", R.CO_QUAN_BAN_HANH, _without_parent),
    _missing("so-ky-hieu", R.SO_KY_HIEU),
    _missing("dia-danh-ngay", R.DIA_DANH_NGAY),
    _missing("ten-loai", R.TEN_LOAI, _shows_its_form),
    _missing("trich-yeu", R.TRICH_YEU),
    _missing("trich-yeu-cong-van", R.TRICH_YEU_CONG_VAN),
    Fault("thanh-phan/thieu:noi-dung", R.NOI_DUNG, _without(*TEXT), of_type("TB", "GM", "PG", "GNP", "CT")),
    _missing("quyen-han-chuc-vu", R.QUYEN_HAN_CHUC_VU, in_one_row(R.NOI_NHAN, R.HO_TEN)),
    _missing("ho-ten", R.HO_TEN),
    Fault("thanh-phan/thieu:kinh-gui", R.KINH_GUI, _without(R.KINH_GUI, R.NOI_KINH_GUI), of_type("CV")),
    _missing("noi-nhan", R.NOI_NHAN),
    _missing("danh-sach-noi-nhan", R.DANH_SACH_NOI_NHAN, _complete),
)
FAULTS = (*_STAMPS, *_MISSING)
