"""The glossary: every name of the data and the templates is in it, and nothing else."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest

import vanban.model
from vanban.core.chu import bo_dau
from vanban.doctypes.registry import TYPES
from vanban.model.base import BanGhi
from vanban.model.bien import BIEN
from vanban.render.context_types import fields_of
from vanban.source.layout import KET_QUA, TEP, VAN_BAN
from vanban.source.tree import parse

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "tu-vung.md"
NAME = re.compile(r"[a-z0-9_]+")
WITHOUT_A_WORD_OF_ITS_OWN = {"id"}
TWO_WORDS = {"dau": {"đầu", "dấu"}}


def section(title: str) -> list[list[str]]:
    """The cells of the table under a heading, without its head."""
    text = PAGE.read_text("utf-8").partition(f"## {title}\n")[2].partition("\n## ")[0]
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


NAMES = section("Tên gọi")
ABBREVIATIONS = section("Chữ viết tắt")


def records(kind: type[BanGhi] = BanGhi) -> Iterator[type[BanGhi]]:
    """Every record of the model."""
    for module in pkgutil.iter_modules(vanban.model.__path__):
        importlib.import_module(f"vanban.model.{module.name}")
    for record in kind.__subclasses__():
        yield record
        yield from records(record)


def words_of(annotation: Any) -> Iterator[str]:
    """The words that a field admits, those that are names."""
    if get_origin(annotation) is Literal:
        yield from (word for word in get_args(annotation) if NAME.fullmatch(word))
    elif isinstance(annotation, type) and issubclass(annotation, Enum):
        yield from (str(member.value) for member in annotation)
    else:
        for part in get_args(annotation):
            yield from words_of(part)


def in_use() -> dict[str, set[str]]:
    """Names in use, by where they are used."""
    fields = [(record, name, field) for record in records() for name, field in record.model_fields.items()]
    return {
        "khóa của tệp dữ liệu": {name for _, name, _ in fields},
        "giá trị của khóa": {word for _, _, field in fields for word in words_of(field.annotation)},
        "tên trong mẫu Word": {name for doc in TYPES for _, name in fields_of(doc.context)},
        "tên trong ngoặc nhọn": set(BIEN),
        "tên tệp, loại văn bản": {*TEP, KET_QUA, VAN_BAN, *(doc.id for doc in TYPES)},
    }


@pytest.mark.parametrize("where", in_use())
def test_every_name_in_use_is_explained(where):
    known = {name.strip("`") for name, _, _ in NAMES}
    assert sorted(in_use()[where] - known) == []


def test_every_explained_name_is_in_use():
    assert sorted({name.strip("`") for name, _, _ in NAMES} - set().union(*in_use().values())) == []


def test_names_are_sorted_and_stand_once():
    names = [name.strip("`") for name, _, _ in NAMES]
    assert names == sorted(set(names))


def test_a_name_is_its_vietnamese_words_without_accents():
    for cell, words, _ in NAMES:
        name = cell.strip("`")
        for word in words.split(", ") if name in TWO_WORDS else [words]:
            plain = "_".join(re.findall(r"\w+", bo_dau(word).lower()))
            assert (plain == name) is (name not in WITHOUT_A_WORD_OF_ITS_OWN), (name, word)


def test_a_name_of_two_words_lists_both():
    listed = {cell.strip("`"): set(words.split(", ")) for cell, words, _ in NAMES}
    assert {name: listed[name] for name in TWO_WORDS} == TWO_WORDS


def test_every_line_has_its_meanings():
    assert [row for row in (*NAMES, *ABBREVIATIONS) if len(row) != 3 or not all(row)] == []


def values(tree: Any, key: str = "") -> Iterator[str]:
    """The texts of a data file, the lines of the letterhead (all capitals) left out."""
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield from values(value, name)
    elif isinstance(tree, list):
        for value in tree:
            yield from values(value, key)
    elif isinstance(tree, str) and key != "ten_hien_thi":
        yield tree


def abbreviations_in_the_data() -> set[str]:
    """Words of the shipped data with at least two capitals, a few small letters aside; no Roman numbers."""
    found = set()
    for path in (ROOT / "data").rglob("*.yaml"):
        for text in values(parse(path.read_text("utf-8"), path.name).value):
            found |= {w for w in re.findall(r"[^\W\d_]+", text) if re.fullmatch(r"[A-ZĐ]{2,}[a-z]{0,2}", w)}
    return {word for word in found if not re.fullmatch(r"[IVX]+", word)}


def test_every_abbreviation_of_the_shipped_data_is_explained():
    assert sorted(abbreviations_in_the_data() - {short for short, _, _ in ABBREVIATIONS}) == []


def test_every_abbreviation_of_a_document_type_is_explained():
    assert sorted({doc.viet_tat for doc in TYPES if doc.viet_tat} - {short for short, _, _ in ABBREVIATIONS}) == []


def test_abbreviations_are_sorted_and_stand_once():
    shorts = [short for short, _, _ in ABBREVIATIONS]
    assert shorts == sorted(set(shorts), key=lambda short: short.lower().replace("đ", "d~"))
