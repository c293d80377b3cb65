"""The agencies of the country: those of each province and every commune, each with a folder of its own."""

from dataclasses import dataclass
from random import Random

from tools.country.names import PROVINCIAL, commune_names, plain_name
from tools.country.provinces import PROVINCES, Province

KINDS = {"xã": "xa", "phường": "phuong", "đặc khu": "dac-khu"}
_WARDS = {"thành phố": 0.45, "tỉnh": 0.16}  # the share of phường


@dataclass(frozen=True)
class Unit:
    """One agency.

    Attributes:
        province: where it is.
        name: its full name.
        short: its abbreviation in numbers of documents.
        folder: its folder below that of the country, `lang-son/xa-tan-lap`.
        place: the place that stands before the date.
        area: what it administers, `xã Tân Lập`.
        commune: whether it is the committee of a commune.
        peers: how many agencies are ranked with it.
    """

    province: Province
    name: str
    short: str
    folder: str
    place: str
    area: str
    commune: bool
    peers: int


def country(seed: int) -> list[Unit]:
    """Every agency of the 34 provinces: 4.035, the same for the same seed."""
    return [unit for province in PROVINCES for unit in (*_departments(province), *_communes(province, seed))]


def some(units: list[Unit], count: int) -> list[Unit]:
    """So many of them, spread evenly over the country. Raises ValueError when there are not that many."""
    if not 0 < count <= len(units):
        raise ValueError(f"from 1 to {len(units)} units, not {count}")
    return [units[number * len(units) // count] for number in range(count)]


def _departments(province: Province) -> list[Unit]:
    return [
        Unit(
            province,
            name.replace("tỉnh", province.kind),
            short,
            f"{province.folder}/{folder}",
            province.name,
            province.area,
            commune=False,
            peers=len(PROVINCIAL),
        )
        for name, short, folder in PROVINCIAL
    ]


def _communes(province: Province, seed: int) -> list[Unit]:
    random = Random(f"{seed}:{province.folder}")  # noqa: S311 - names, not secrets
    plain = province.communes - len(province.zones)
    wards = round(plain * _WARDS[province.kind])
    kinds = ["phường"] * wards + ["xã"] * (plain - wards) + ["đặc khu"] * len(province.zones)
    names = [*commune_names(random, plain), *province.zones]
    return [_commune(province, kind, name) for kind, name in zip(kinds, names, strict=True)]


def _commune(province: Province, kind: str, name: str) -> Unit:
    return Unit(
        province,
        f"Ủy ban nhân dân {kind} {name}",
        "UBND",
        f"{province.folder}/{KINDS[kind]}-{plain_name(name)}",
        name,
        f"{kind} {name}",
        commune=True,
        peers=province.communes,
    )
