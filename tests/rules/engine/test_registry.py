"""The rule book is what lies in the folders, and a file that is not as it must be stops the program."""

import sys
from itertools import count

import pytest

from vanban.rules.data_rule import DataRule
from vanban.rules.registry import all_rules, data_rules, document_rules, load_rules, rule_files
from vanban.rules.rule import Requirement, Rule, Subject
from vanban.rules.sources import SOURCES

NUMBERS = count()
RULE = """
from vanban.rules.rule import Clause, rule

@rule(id="{id}", title="T", why="W", clause=Clause("ND30", "Điều 8"), fix="F", codes={{"sai": "S"}})
def {name}(context):
    yield from ()
"""


DATA_RULE = """
from vanban.rules.data_rule import data_rule
from vanban.rules.rule import Clause

@data_rule(id="{id}", title="T", why="W", clause=Clause("ND30", "Điều 8"), fix="F", codes={{"sai": "S"}})
def RULE(dataset):
    yield from ()
"""
DATA_AREA = "from vanban.rules.rule import Subject\n\nSUBJECT = Subject.DU_LIEU\n"


@pytest.fixture
def book(tmp_path, monkeypatch):
    """Writes rule files and loads them."""
    package = f"book{next(NUMBERS)}"
    monkeypatch.syspath_prepend(str(tmp_path))

    def load(files: dict[str, str], subject: Subject | None = None) -> tuple[Requirement, ...]:
        for name, text in files.items():
            path = tmp_path / package / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return load_rules(tmp_path / package, package, subject)

    yield load
    for name in [name for name in sys.modules if name.startswith(package)]:
        del sys.modules[name]


def text(rule_id: str, name: str = "RULE") -> str:
    return RULE.format(id=rule_id, name=name)


def test_rules_come_by_area_and_name(book):
    files = {"b_c/x.py": text("b-c/x"), "b/z.py": text("b/z"), "b/a_a.py": text("b/a-a"), "b/__init__.py": ""}
    assert [rule.id for rule in book(files)] == ["b/a-a", "b/z", "b-c/x"]


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"b/x.py": text("b/y")}, r"b\.x: the id b/y is not its path, b/x"),
        ({"b/x.py": text("b/x"), "b/y.py": text("b/x")}, r"b\.y: the id b/x is that of book\d+\.b\.x"),
        ({"b/x.py": "import khong_co"}, r"b\.x: the rule file fails to import: No module named 'khong_co'"),
        ({"b/x.py": "def ("}, r"b\.x: the rule file fails to import"),
        ({"b/x.py": ""}, r"b\.x: a rule file holds exactly one rule"),
        ({"b/x.py": text("b/x", "QUY_TAC")}, r"b\.x: a rule file holds exactly one rule"),
        ({"b/x.py": text("b/x") + text("b/x2", "KHAC")}, r"b\.x: a rule file holds exactly one rule"),
        ({"b/x.py": text("b/x").replace('why="W"', 'why=""')}, r"b\.x: .*lacks"),
        ({"b/x.py": DATA_RULE.format(id="b/x")}, r"b\.x: the rule judges dữ liệu, its area văn bản"),
        ({"b/__init__.py": DATA_AREA, "b/x.py": text("b/x")}, r"b\.x: the rule judges văn bản, its area dữ liệu"),
    ],
)
def test_a_file_that_is_not_as_it_must_be_stops_the_program(book, files, words):
    with pytest.raises(RuntimeError, match=words):
        book(files)


def test_the_rules_of_one_subject_come_without_importing_the_others(book):
    files = {"a/x.py": "import khong_co", "b/__init__.py": DATA_AREA, "b/y.py": DATA_RULE.format(id="b/y")}
    assert [rule.id for rule in book(files, Subject.DU_LIEU)] == ["b/y"]


def test_the_book_is_the_rules_of_documents_and_those_of_data():
    assert sorted(map(id, (*document_rules(), *data_rules()))) == sorted(map(id, all_rules()))
    assert {type(rule) for rule in document_rules()} == {Rule}
    assert {type(rule) for rule in data_rules()} == {DataRule}


def test_every_file_of_ours_holds_its_rule():
    assert sorted(rule.id for rule in all_rules()) == sorted(file.id for file in rule_files())


def test_every_citation_leads_to_a_source():
    assert [rule.id for rule in all_rules() if rule.clause.source not in SOURCES] == []
