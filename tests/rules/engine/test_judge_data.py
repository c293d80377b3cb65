"""Every rule is asked about the data; holes, crashes and exceptions are told and stop no other rule."""

import dataclasses

import pytest

from tests.rules.engine.data import fault, good, make, place
from vanban.model import records
from vanban.model.hole import Hole
from vanban.rules.data_engine import judge_data
from vanban.rules.data_rule import DataFault, each
from vanban.rules.profile import Profile
from vanban.rules.references import bi_nham
from vanban.rules.registry import data_rules
from vanban.rules.report import Outcome, Pardon
from vanban.rules.rule import Level


def judged(*rules, profile=None):
    return judge_data(good().dataset, place, *(() if profile is None else (profile,)), rules=rules)


class TestOutcomes:
    def test_a_rule_that_finds_nothing_passes(self):
        assert judged(make("im")).verdicts[0].outcome is Outcome.DAT

    @pytest.mark.parametrize("level", Level)
    def test_a_fault_has_the_level_of_its_rule(self, level):
        assert judged(make("a", fault(), level=level)).verdicts[0].outcome == level.value

    def test_a_crash_is_told_with_its_traceback_and_stops_no_other_rule(self):
        report = judged(make("hong", fault(), crash=KeyError("x")), make("im"))
        assert [verdict.outcome for verdict in report.verdicts] == [Outcome.HONG, Outcome.DAT]
        assert "KeyError: 'x'" in report.verdicts[0].traceback
        assert len(report.issues) == 1
        assert not report.conforms

    def test_a_code_that_is_not_there_is_a_crash(self):
        assert judged(make("hong", fault(code="la"))).verdicts[0].outcome is Outcome.HONG

    def test_a_check_that_is_no_generator_is_a_crash(self):
        rule = dataclasses.replace(make("a"), check=lambda dataset: None)
        assert judged(rule).verdicts[0].outcome is Outcome.HONG

    def test_issues_come_by_file_line_and_rule(self):
        report = judged(make("b", fault("ke_hoach", 2), fault("chi_so", 9)), make("a", fault("ke_hoach", 2)))
        assert [(str(issue.place), issue.rule.id) for issue in report.issues] == [
            ("chi_so:9:0", "thu/b"), ("ke_hoach:2:0", "thu/a"), ("ke_hoach:2:0", "thu/b"),
        ]  # fmt: skip


class TestHoles:
    def test_a_hole_ends_a_rule_without_a_crash_and_what_it_found_stays(self):
        verdict = judged(make("a", crash=Hole("x"))).verdicts[0]
        assert (verdict.outcome, verdict.reason) == (Outcome.BO_QUA, "dữ liệu có chỗ chưa đọc được")
        assert judged(make("a", fault(), crash=Hole("x"))).verdicts[0].outcome is Outcome.SAI

    def test_record_by_record_a_hole_leaves_out_that_record_only(self):
        @each(records.nhiem_vu)
        def check(_, path, record):
            yield DataFault("a", path, "", "")
            if record.id == "NV02":
                raise Hole("thoi_han")

        assert [found.path[-1] for found in check(good().dataset)] == [0, 2]

    def test_of_unreadable_data_nothing_is_judged(self):
        dataset = good().dataset
        holes = {f.name: getattr(dataset, f.name).__class__.model_construct() for f in dataclasses.fields(dataset)[:4]}
        empty = {ky: type(report).model_construct() for ky, report in dataset.ket_qua.items()}
        for record in (*holes.values(), *empty.values()):
            record.__dict__.clear()
        report = judge_data(dataclasses.replace(dataset, **holes, ket_qua=empty), place)
        assert report.issues == ()
        assert {verdict.outcome for verdict in report.verdicts} <= {Outcome.DAT, Outcome.BO_QUA}

    def test_a_wrong_code_stands_for_the_code_it_was_meant_to_be(self):
        assert bi_nham(["NV01", "NV 02", "xyz"], ["NV01", "NV02", "NV03"]) == {"NV02"}


class TestProfile:
    def waive(self, level=None) -> Profile:
        return Profile("hồ sơ", {("thu/a", ""): Pardon(level, "năm đầu làm thử")})

    def test_a_waived_fault_passes_and_stays_in_the_report_with_the_reason(self):
        report = judged(make("a", fault()), profile=self.waive())
        assert (report.verdicts[0].outcome, report.issues[0].waived) == (Outcome.BO_QUA, True)
        assert report.verdicts[0].reason == "hồ sơ ngoại lệ: năm đầu làm thử"
        assert report.conforms

    def test_another_level(self):
        issue = judged(make("a", fault()), profile=self.waive(Level.GHI_CHU)).issues[0]
        assert (issue.level, issue.waived) == (Level.GHI_CHU, False)

    def test_a_crash_cannot_be_waived(self):
        assert not judged(make("a", crash=ValueError()), profile=self.waive()).conforms

    def test_what_is_not_pardonable_is_not_waived(self):
        assert not judged(make("a", fault(), pardonable=False), profile=self.waive()).conforms


class TestTheBook:
    def test_good_data_pass_every_rule(self):
        report = judge_data(good().dataset, good().place)
        assert {verdict.outcome for verdict in report.verdicts} == {Outcome.DAT}
        assert len(report.verdicts) == len(data_rules())

    def test_no_code_is_that_of_two_rules(self):
        codes = [code for rule in data_rules() for code in rule.codes]
        assert len(codes) == len(set(codes))
