"""Prose of the data to the words of the document: names in braces filled in, marks read, citations written out."""

from collections.abc import Iterable, Mapping

from vanban.core.dataclass import replace
from vanban.core.ngay import ngay_dai, ngay_ngan
from vanban.core.rich import RichText, Run, parse_rich
from vanban.model.bien import thay_bien
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.van_ban import CanCu


def gia_tri_bien(dataset: Dataset, ky: Ky | None = None) -> Mapping[str, str]:
    """What each name in braces stands for (see `vanban.model.bien`); `{ky}` only inside a periodic report."""
    nam = dataset.ke_hoach.nam
    values = {
        "nam": str(nam),
        "nam_sau": str(nam + 1),
        "nam_chi_so": str(dataset.chi_so.nam),
        "co_quan": dataset.co_quan.ten,
        "viet_tat": dataset.co_quan.viet_tat,
        "dia_ban": dataset.co_quan.dia_ban,
    }
    return values if ky is None else values | {"ky": ky.ten(nam)}


def doan(text: str, values: Mapping[str, str]) -> RichText:
    """One paragraph of prose."""
    if "{" in text or "}" in text:
        text = thay_bien(text, {name: value.replace("*", r"\*") for name, value in values.items()})
    return parse_rich(text)


def cac_doan(texts: Iterable[str], values: Mapping[str, str]) -> tuple[RichText, ...]:
    """Several paragraphs of prose."""
    return tuple(doan(text, values) for text in texts)


def tron(text: str, values: Mapping[str, str]) -> str:
    """A sentence where no bold or italic can stand (a trích yếu): the marks are dropped."""
    return str(doan(text, values))


def trong_cau(trich_yeu: str) -> str:
    """A trích yếu inside a sentence: its first letter small, but that of an abbreviation."""
    return trich_yeu if trich_yeu[1:2].isupper() else trich_yeu[:1].lower() + trich_yeu[1:]


def bo_cham(sentence: RichText) -> RichText:
    """A closing sentence without its full stop: the template ends it with `./.`."""
    *before, last = sentence.runs or (Run(""),)
    return RichText((*before, replace(last, text=last.text.rstrip(" ./"))))


def can_cu(item: CanCu, values: Mapping[str, str], ngay: str) -> str:
    """One legal ground written out, without its closing mark; `ngay` is the date style of the agency."""
    words = f"{item.mo_dau} {item.loai}"
    if item.so_ky_hieu:
        words += f" số {item.so_ky_hieu}"
    if item.ngay:
        words += f" ngày {ngay_ngan(item.ngay)}" if ngay == "ngan" else f" {ngay_dai(item.ngay)}"
    if item.co_quan:
        words += f" của {item.co_quan}"
    return f"{words} {tron(item.trich_yeu, values)}" if item.trich_yeu else words


def noi_can_cu(items: Iterable[str], last: str = ".") -> tuple[str, ...]:
    """Grounds with their closing marks: `;` each, the last one `.` unless the data say otherwise."""
    lines = tuple(items)
    return (*(f"{line};" for line in lines[:-1]), *(f"{line}{last}" for line in lines[-1:]))
