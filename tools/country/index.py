"""data/<năm>/chi_so.yaml of an agency: which criteria it has, and where it lost points."""

from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Any

from tools.country.units import Unit
from tools.country.words import FIELDS, Component, Field
from vanban.core.so import viet_so

_LOST = (Decimal("0.25"), Decimal("0.5"), Decimal("0.75"), Decimal(1))


@dataclass(frozen=True)
class Scored:
    """A component with its code and points."""

    ma: str
    part: Component
    most: Decimal
    got: Decimal


@dataclass(frozen=True)
class Group:
    """A lĩnh vực of this agency's index."""

    id: str
    field: Field
    parts: tuple[Scored, ...]


def groups(random: Random) -> tuple[Group, ...]:
    """Three or four lĩnh vực; in each the first component has lost points, the others sometimes."""
    chosen = sorted(random.sample(range(len(FIELDS)), random.choice((3, 3, 4))))
    return tuple(_group(number, FIELDS[index], random) for number, index in enumerate(chosen, 1))


def _group(number: int, field: Field, random: Random) -> Group:
    parts = random.sample(field.parts, 2)
    return Group(f"lv{number}", field, tuple(_scored(number, n, part, random) for n, part in enumerate(parts, 1)))


def _scored(number: int, place: int, part: Component, random: Random) -> Scored:
    most = Decimal(random.choice((2, 3, 4, 5)))
    lost = random.choice(_LOST) if place == 1 or random.random() < 0.3 else Decimal(0)
    return Scored(f"{number}.1.{place}", part, most, most - lost)


def index(unit: Unit, year: int, fields: tuple[Group, ...], random: Random) -> dict[str, Any]:
    """The content of the file, for the index of `year`."""
    most = sum((part.most for group in fields for part in group.parts), Decimal(0))
    got = sum((part.got for group in fields for part in group.parts), Decimal(0))
    rank = random.randint(min(5, unit.peers), unit.peers)
    return {
        "nam": year,
        "thang_diem": viet_so(most),
        "doi_chieu": {"dat": viet_so(got), "toi_da": viet_so(most)},
        "xep_hang": rank,
        "so_don_vi": unit.peers,
        "xep_hang_nam_truoc": random.randint(1, unit.peers),
        "linh_vuc": [_linh_vuc(group) for group in fields],
    }


def _linh_vuc(group: Group) -> dict[str, Any]:
    parts = [
        {
            "ma": part.ma,
            "ten": part.part.ten,
            "diem_toi_da": viet_so(part.most),
            "tu_cham": viet_so(part.most),
            "tham_dinh": viet_so(part.got),
        }
        for part in group.parts
    ]
    criterion = {"ma": f"{group.id[2:]}.1", "ten": group.field.tieu_chi, "thanh_phan": parts}
    return {"id": group.id, "ten": group.field.ten, "ten_gon": group.field.ten_gon, "tieu_chi": [criterion]}
