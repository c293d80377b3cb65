"""A build judges the data by the rule book: an exception of the agency lets pass what may pass, with its reason."""

import dataclasses
import re
import subprocess
import sys

import pytest

from tests.pipeline.conftest import REPOSITORY, quiet
from tests.source.bad_cases import CASES, YEAR, case_name
from tests.source.bad_cases import build as make
from vanban.core.errors import DataError
from vanban.core.finding import Level
from vanban.doctypes.registry import TYPES
from vanban.doctypes.the_thuc import CO_CHU
from vanban.pipeline.build import build
from vanban.pipeline.data import load
from vanban.pipeline.jobs import Selection
from vanban.render.compiling import compile_template
from vanban.render.filling import fill
from vanban.rules.data_rule import DataFault
from vanban.rules.profile import Profile
from vanban.rules.registry import data_rules
from vanban.rules.report import Pardon

TEMPLATES = REPOSITORY / "templates"
PLAN = Selection(types=("ke_hoach",))
RULE = "nhiem-vu/thoi-han-ngoai-ke-hoach"


@pytest.fixture
def late(workspace):
    """A deadline in the year after the plan."""
    path = workspace.data / "2023" / "nhiem_vu.yaml"
    path.write_text(path.read_text("utf-8").replace("thoi_han: 31/01/2023", "thoi_han: 31/01/2024", 1), "utf-8")
    return workspace


def pardon(workspace, *entries: str) -> None:
    listed = "".join(f"  - quy_tac: {entry}\n    muc: BỎ QUA\n    ly_do: việc kéo sang năm sau\n" for entry in entries)
    (workspace.data / "ngoai_le.yaml").write_text(f"ten: Ngoại lệ của Sở\nngoai_le:\n{listed}", "utf-8")


def test_a_fault_between_files_stops_the_build(late):
    with pytest.raises(DataError) as caught:
        build(late, PLAN, quiet)
    assert [finding.code for finding in caught.value.findings] == ["thoi-han-ngoai-ke-hoach"]


def test_an_exception_lets_it_pass_and_every_run_tells_its_reason(late):
    pardon(late, RULE)
    for _ in range(2):
        notes = [f for f in build(late, PLAN, quiet, force=True).findings if f.code == "thoi-han-ngoai-ke-hoach"]
        assert [note.level for note in notes] == [Level.NOTE]
        assert "việc kéo sang năm sau" in notes[0].required
        assert RULE in notes[0].required


def test_faults_of_the_exceptions_and_of_the_data_come_in_one_run(late):
    pardon(late, "diem-so/tong-khong-khop")
    with pytest.raises(DataError) as caught:
        build(late, PLAN, quiet)
    assert {f.code for f in caught.value.findings} == {"khong-duoc-ngoai-le", "thoi-han-ngoai-ke-hoach"}


def test_a_rule_that_crashes_stops_the_build_and_no_other_rule(late, monkeypatch):
    def crash(dataset):
        yield DataFault("khong-co", ("ke_hoach",), "", "")

    rules = data_rules()
    broken = dataclasses.replace(rules[0], check=crash)
    monkeypatch.setattr("vanban.rules.data_engine.data_rules", lambda: (broken, *rules[1:]))
    with pytest.raises(DataError) as caught:
        build(late, PLAN, quiet)
    assert {f.code for f in caught.value.findings} == {broken.id, "thoi-han-ngoai-ke-hoach"}


EVERYTHING = Profile("", {(rule.id, ""): Pardon(None, "để thử") for rule in data_rules()})
CODES = {code for rule in data_rules() if rule.pardonable for code in rule.codes}


def pardoned(case) -> bool:
    """Whether a case is about nothing but what an exception may let pass."""
    told = re.findall(r"# (?:LỖI|CẢNH BÁO)[^:]*: (.*)", case.read_text("utf-8"))
    return {code for codes in told for code in codes.split(", ")} <= CODES


@pytest.fixture(scope="module")
def templates():
    return {doc.id: compile_template(TEMPLATES, doc.template, doc.context, CO_CHU["13-14-14"]) for doc in TYPES}


@pytest.mark.parametrize("case", [case for case in CASES if pardoned(case)], ids=case_name)
def test_what_may_be_pardoned_still_gives_documents(case, tmp_path, templates):
    make(case, tmp_path / "data")
    dataset = load(tmp_path / "data", YEAR, profile=EVERYTHING).dataset
    for doc in TYPES:
        own = [ten for ten, record in dataset.van_ban.items() if record.loai == doc.id]
        for which in own if doc.named else dataset.ket_qua if doc.periodic else (None,):
            assert fill(templates[doc.id], doc.build(dataset, which))


def test_the_data_are_judged_without_the_rules_of_documents():
    code = (
        "import sys; from vanban.pipeline import status; from vanban.rules.registry import data_rules; data_rules(); "
        "print([name for name in sys.modules if name.startswith(('lxml', 'vanban.rules.can_cu.', 'docx'))])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
