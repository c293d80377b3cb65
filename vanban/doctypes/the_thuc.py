"""Words and measures of thể thức that every document shares (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""

from collections.abc import Mapping

from vanban.core.lengths import Length, Mm, Pt
from vanban.core.ngay import ROOM_FOR_A_PEN, NgayVanBan, ngay_hai_chu_so, thang_theo_nghi_dinh
from vanban.core.rich import RichText, Run, rich
from vanban.core.text_width import balanced_lines, width, without_a_lone_word, wrapped_lines
from vanban.model.co_quan import COT_CO_QUAN, CoQuan, NguoiKy
from vanban.model.van_ban import LuuVanBan, PhatHanh

RONG_TRANG = Mm(165)
_LEAST_ROOM = 3  # spaces: two digits by hand
KE_THEO_CHU = 0.4  # the decree: from 1/3 to 1/2 of the text's length
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
CHO_TRONG = "ChoTrongDeDien"

CO_CHU: Mapping[str, Mapping[str, Pt]] = {
    "12-13-13": {
        "QuocHieu": Pt(12),
        "TieuNgu": Pt(13),
        "CoQuanChuQuan": Pt(12),
        "CoQuanBanHanh": Pt(12),
        "SoVaKyHieu": Pt(13),
        "DiaDanhVaNgayThang": Pt(13),
    },
    "13-14-14": {
        "QuocHieu": Pt(13),
        "TieuNgu": Pt(14),
        "CoQuanChuQuan": Pt(13),
        "CoQuanBanHanh": Pt(13),
        "SoVaKyHieu": Pt(13),
        "DiaDanhVaNgayThang": Pt(14),
    },
}
CO_TRICH_YEU = Pt(14)
CO_VE_VIEC = Pt(12)  # Phụ lục I Mục V: from 12 to 13
NHU_TREN = "Như trên"


def dong_ten(name: str, given: tuple[str, ...], size: Pt, *, bold: bool) -> tuple[str, ...]:
    """The lines of a name in the letterhead, upper case: as the data breaks it when that fits, else balanced."""
    lines = tuple(line.upper() for line in given)
    fits = all(width(line, size, bold=bold) <= COT_CO_QUAN for line in lines)
    return lines if lines and fits else balanced_lines(name.upper(), size, COT_CO_QUAN, bold=bold)


def dong_trich_yeu(trich_yeu: str) -> str:
    """The trích yếu, in lines of like width when a word or two would stand alone in its last line."""
    return without_a_lone_word(trich_yeu, CO_TRICH_YEU, RONG_TRANG, bold=True)


def dong_ve_viec(trich_yeu: str) -> str:
    """The trích yếu of a công văn, `V/v …`, below its number; a word or two never stand alone in its last line."""
    return without_a_lone_word(f"V/v {trich_yeu}", CO_VE_VIEC, COT_CO_QUAN)


def ke_duoi(lines: tuple[str, ...], size: Pt, room: Length, factor: float = KE_THEO_CHU) -> Length:
    """The length of the rule under a bold text: a share of its widest line, in a column `room` wide."""
    widest = max((float(width(line, size, bold=True)) for line in lines), default=0.0)
    return Length(min(widest, float(room)) * factor)


def ke_duoi_trich_yeu(trich_yeu: str) -> Length:
    """The length of the rule under a trích yếu, by its widest line on paper."""
    return ke_duoi(tuple(wrapped_lines(trich_yeu, CO_TRICH_YEU, RONG_TRANG, bold=True)), CO_TRICH_YEU, RONG_TRANG)


def so_ky_hieu(phat_hanh: PhatHanh, ky_hieu: str) -> RichText:
    """` 35/BC-SLĐTBXH`, below ten ` 05/…`; a draft leaves room for the number. Follows `Số:` or `số` directly."""
    if phat_hanh.so is None:
        return RichText((cho_trong(ROOM_FOR_A_PEN), Run(f"/{ky_hieu}")))
    return rich(f" {phat_hanh.so:02d}/{ky_hieu}")


def cho_trong(spaces: str) -> Run:
    """Blank room that a pen fills: spaces in a character style of its own, which sets them wide."""
    return Run(spaces, style=CHO_TRONG)


def dia_danh_ngay(dia_danh: str, value: NgayVanBan, size: Pt, room: Length) -> RichText:
    """`Lạng Sơn, ngày 05 tháng 01 năm 2023` of this size; a draft of a long place leaves a pen less to fit the room.

    The style of the blanks sets them twice as wide as they are.
    """
    for spaces in range(len(ROOM_FOR_A_PEN), _LEAST_ROOM - 1, -1):
        line = gop(Run(f"{dia_danh}, "), *ngay_ky(value, " " * spaces).runs)
        wide = "".join(run.text.replace(" ", "  ") if run.style == CHO_TRONG else run.text for run in line.runs)
        if width(wide, size, italic=True) <= room:
            break
    return line


def ngay_ky(value: NgayVanBan, pen: str = ROOM_FOR_A_PEN) -> RichText:
    """`ngày 05 tháng 01 năm 2023`; what a draft does not know yet is left blank, as many spaces as `pen`."""
    day = Run(f" {ngay_hai_chu_so(value.ngay)} ") if value.ngay else cho_trong(pen)
    month = Run(f" {thang_theo_nghi_dinh(value.thang)} ") if value.thang else cho_trong(pen)
    return gop(Run("ngày"), day, Run("tháng"), month, Run(f"năm {value.nam}"))


def gop(*runs: Run) -> RichText:
    """Runs as one text, neighbours of the same look joined."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and (last.bold, last.italic, last.style) == (run.bold, run.italic, run.style):
            joined[-1] = Run(last.text + run.text, run.bold, run.italic, run.style)
        elif run.text:
            joined.append(run)
    return RichText(tuple(joined))


def quyen_han(nguoi_ky: NguoiKy) -> tuple[str, ...]:
    """The lines above the signature: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`; an acting head signs `Q. GIÁM ĐỐC` alone."""
    lines = [f"{uq.hinh_thuc} {uq.cho.upper()}" for uq in nguoi_ky.quyen_han]
    if not any(uq.hinh_thuc == "Q." for uq in nguoi_ky.quyen_han):
        lines.append(nguoi_ky.chuc_vu.upper())
    return tuple(lines)


def dong_noi_nhan(places: tuple[str, ...], luu: LuuVanBan) -> tuple[str, ...]:
    """Nơi nhận with its dashes and punctuation, the Lưu line last."""
    return (*(f"- {place};" for place in places), f"- {dong_luu(luu)}.")


def dong_luu(luu: LuuVanBan) -> str:
    """`Lưu: VT, TCCB`: văn thư, then the drafting unit, the drafter and the number of copies where given."""
    words = "Lưu: VT" + (f", {luu.don_vi_soan_thao}" if luu.don_vi_soan_thao else "")
    words += f" ({luu.nguoi_soan})" if luu.nguoi_soan else ""
    return words + (f" {luu.so_ban:02d} bản" if luu.so_ban else "")


def tim_nguoi_ky(co_quan: CoQuan, ma: str) -> NguoiKy:
    """The signatory of this id; the data were checked, so there is one."""
    return next(person for person in co_quan.nguoi_ky if person.id == ma)


def tim_noi_nhan(co_quan: CoQuan, ma: str) -> tuple[str, ...]:
    """The named list of recipients."""
    return next(named.noi for named in co_quan.noi_nhan if named.id == ma)
