"""Abbreviations and names of the types of documents, both ways (Nghị định 30/2020/NĐ-CP, Phụ lục III)."""

from collections.abc import Mapping

from vanban.roles.loai import TYPES
from vanban.roles.words import key

ABBREVIATIONS: Mapping[str, str] = {short: name for name, short in TYPES.items() if short}


def abbreviation_of(type_name: str) -> str:
    """The abbreviation of a type as it heads a document (`TỜ TRÌNH`), "" for a type that has none."""
    return TYPES.get(key(type_name).strip(" :.*"), "")
