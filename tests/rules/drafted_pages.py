"""Sections as frozen values: paper, page numbers, the address at the foot."""

from collections.abc import Mapping
from typing import Any

from tests.rules.drafted_text import drafted_paragraph
from vanban.core.lengths import Length, Mm
from vanban.inspect.content import Field, Spot
from vanban.inspect.docview import Banners, Page, Rule, Section, Story


def drafted_section(data: Mapping[str, Any], described: Mapping[str, Any]) -> Section:
    """A section: what all sections of a case say, and what this one says besides."""
    page = {
        "rong": 210,
        "cao": 297,
        "tren": 20,
        "duoi": 20,
        "trai": 30,
        "phai": 15,
        "gay": 0,
        **data.get("trang", {}),
        **described,
    }
    lengths = [Mm(page[name]) for name in ("rong", "cao", "tren", "duoi", "trai", "phai", "gay")]
    nothing = Story("header")
    numbers = {"dau": "2", "chan": None, "trang_dau": None, **data.get("so_trang", {})}
    head, foot, first = (
        _banner(numbers[name], part) for name, part in (("dau", "header"), ("chan", "footer"), ("trang_dau", "header"))
    )
    return Section(
        page=Page(*lengths, Mm(10), Mm(10), Mm(165)),
        kind="nextPage",
        columns=1,
        title_page=described.get("trang_dau_rieng", data.get("trang_dau_rieng", True)),
        even_pages=False,
        number_start=described.get("tu_so", data.get("tu_so")),
        number_format=data.get("kieu_so", "decimal"),
        headers=Banners(first, head, nothing),
        footers=_addresses(data["dia_chi"]) if "dia_chi" in data else Banners(nothing, foot, nothing),
    )


def _banner(described: Any, part: Any) -> Story:
    if described is None:
        return Story(part)
    data = {"chu": "2", "truong": "PAGE", **(described if isinstance(described, dict) else {"chu": described})}
    shown = drafted_paragraph("SO_TRANG", {"co": 14, **data}, 0, 0)
    code = Field("PAGE", data.get("ma", "PAGE"), data["chu"])
    return Story(part, (shown._replace(place=Spot(part, 1), fields=(code,)),))


def _addresses(data: Mapping[str, Any]) -> Banners:
    """The address in the footer of the first page, and `moi_trang` in the others; `ke` mm the line above it."""
    address = drafted_paragraph("DIA_CHI_CO_QUAN", {"chu": "Địa chỉ: Lạng Sơn", "co": 11}, 0, 0)
    paragraph = address._replace(place=Spot("footer", 1))
    length = data.get("ke", 165)
    lines = (Rule("border", Mm(length), Mm(0), -1, 0, Length(0.75)),) if length else ()
    story = Story("footer", (paragraph,), rules=lines)
    return Banners(story, story if data.get("moi_trang") else Story("footer"), Story("footer"))
