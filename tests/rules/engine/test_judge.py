"""Every rule is asked about every document, and what came of it is told."""

from dataclasses import replace

import pytest

from tests.rules.engine.fakes import fault, make, reading, van_ban, view
from vanban.inspect.content import Spot
from vanban.roles.element import Role
from vanban.rules.engine import judge
from vanban.rules.profile import Profile
from vanban.rules.report import Outcome, Pardon
from vanban.rules.rule import Level, Mode
from vanban.rules.sources import RULE_SET


def outcome(rule, documents=(), **more):
    return judge(reading(*documents), rules=[rule], **more).verdicts[0]


class TestOutcomes:
    def test_a_rule_that_finds_nothing_passes(self):
        assert outcome(make("im")).outcome is Outcome.DAT

    @pytest.mark.parametrize("level", Level)
    def test_a_fault_has_the_level_of_its_rule(self, level):
        assert outcome(make("a", fault(1), level=level)).outcome == level.value

    def test_a_crash_is_told_with_its_traceback_and_stops_no_other_rule(self):
        report = judge(reading(), rules=[make("hong", crash=KeyError("x")), make("im")])
        assert [verdict.outcome for verdict in report.verdicts] == [Outcome.HONG, Outcome.DAT]
        assert "KeyError: 'x'" in report.verdicts[0].traceback
        assert not report.conforms

    def test_what_was_found_before_a_crash_stays(self):
        verdict = outcome(make("hong", fault(1), crash=ValueError()))
        assert (verdict.outcome, len(verdict.issues)) == (Outcome.HONG, 1)

    @pytest.mark.parametrize("wrong", [fault(1, code="la"), fault(99), fault(-1)])
    def test_a_code_or_a_paragraph_that_is_not_there_is_a_crash(self, wrong):
        assert outcome(make("hong", wrong)).outcome is Outcome.HONG

    def test_a_check_that_is_no_generator_is_a_crash(self):
        verdict = outcome(replace(make("a"), check=lambda context: None))
        assert verdict.outcome is Outcome.HONG

    def test_the_report_names_the_rule_set_and_the_documents(self):
        report = judge(reading(van_ban(SO_KY_HIEU="Số: 04/KH-SYT", TEN_LOAI="KẾ HOẠCH")), rules=[])
        assert report.rule_set == RULE_SET
        assert [(d.number, d.loai, d.title, d.mode) for d in report.documents] == [
            (1, "KH", "Số: 04/KH-SYT, KẾ HOẠCH", Mode.GIAY)
        ]


class TestPassedOver:
    def test_a_rule_for_another_type(self):
        verdict = outcome(make("a", fault(1), types=("QĐ", "NQ")))
        assert (verdict.outcome, verdict.reason) == (Outcome.BO_QUA, "chỉ xét loại văn bản QĐ, NQ")

    def test_a_rule_for_another_mode(self):
        verdict = outcome(make("a", fault(1), modes=(Mode.DIEN_TU,)))
        assert (verdict.outcome, verdict.reason) == (Outcome.BO_QUA, "chỉ xét văn bản điện tử")

    def test_a_rule_about_a_part_that_is_not_there(self):
        verdict = outcome(make("a", fault(1), needs=(Role.KINH_GUI,)))
        assert (verdict.outcome, verdict.reason) == (Outcome.BO_QUA, "văn bản không có Kính gửi")

    def test_a_rule_about_a_part_that_is_there_is_asked(self):
        rule = make("a", fault(1), needs=(Role.KINH_GUI, Role.CAN_CU))
        assert outcome(rule, [van_ban(CAN_CU="Căn cứ …;")]).outcome is Outcome.SAI

    def test_what_is_passed_over_does_not_fail_the_file(self):
        assert judge(reading(), rules=[make("a", fault(1), types=("QĐ",))]).conforms


class TestState:
    @pytest.mark.parametrize(
        ("number", "day", "mode"),
        [
            ("Số: 04/KH-SYT", "Lạng Sơn, ngày 14 tháng 01 năm 2023", Mode.GIAY),
            ("Số:     /KH-SYT", "Lạng Sơn, ngày 14 tháng 01 năm 2023", Mode.DU_THAO),
            ("Số: …/KH-SYT", "Lạng Sơn, ngày 14 tháng 01 năm 2023", Mode.DU_THAO),
            ("Số:\u00a0\u00a0\u00a0/KH-SYT", "Lạng Sơn, ngày 14 tháng 01 năm 2023", Mode.DU_THAO),
            ("Số: 04/KH-SYT", "Lạng Sơn, ngày     tháng 01 năm 2023", Mode.DU_THAO),
            ("Số: 04/KH-SYT", "Lạng Sơn, ngày ... tháng ... năm 2023", Mode.DU_THAO),
        ],
    )
    def test_a_blank_number_or_day_makes_a_draft(self, number, day, mode):
        report = judge(reading(van_ban(SO_KY_HIEU=number, DIA_DANH_NGAY=day)), rules=[])
        assert report.documents[0].mode is mode

    def test_what_the_clerk_says_goes_first(self):
        report = judge(reading(van_ban(SO_KY_HIEU="Số:    /KH-SYT")), mode=Mode.DIEN_TU, rules=[])
        assert report.documents[0].mode is Mode.DIEN_TU


class TestOrder:
    def test_issues_come_in_reading_order_and_the_whole_file_first(self):
        rules = [make("cuoi", fault(6)), make("dau", fault(0)), make("ca", fault()), make("giua", fault(4))]
        assert [i.rule.id for i in judge(reading(), rules=rules).issues] == [
            "thu/ca",
            "thu/dau",
            "thu/giua",
            "thu/cuoi",
        ]

    def test_documents_of_one_file_are_judged_one_after_the_other(self):
        report = judge(reading(van_ban(), van_ban("BC")), rules=[make("a", fault(2)), make("b", fault(1))])
        assert [(i.document, i.rule.id) for i in report.issues] == [
            (1, "thu/b"), (1, "thu/a"), (2, "thu/b"), (2, "thu/a"),
        ]  # fmt: skip


class TestPlaces:
    def test_the_same_fault_at_many_places_is_one_issue(self):
        report = judge(reading(), rules=[make("a", fault(3), fault(1), fault(2), fault(1))])
        assert [[site.paragraphs for site in issue.sites] for issue in report.issues] == [[(1,), (2,), (3,)]]

    def test_faults_that_say_something_else_stay_apart(self):
        report = judge(reading(), rules=[make("a", fault(1), fault(2, found="khác"), fault(3))])
        assert [len(issue.sites) for issue in report.issues] == [2, 1]

    def test_a_paragraph_gives_the_words_of_the_place(self):
        site = judge(reading(), rules=[make("a", fault(4))]).issues[0].sites[0]
        assert str(site) == "bảng 1, hàng 1, ô 1, đoạn 1 “Ô đầu”"

    def test_a_spot_in_the_body_gives_the_paragraph(self):
        spot = view().body.paragraphs[5].place
        assert judge(reading(), rules=[make("a", fault(spot=spot))]).issues[0].sites[0].paragraphs == (5,)

    def test_a_spot_that_is_not_in_the_file_is_told_as_it_is(self):
        site = judge(reading(), rules=[make("a", fault(spot=Spot("header", 3)))]).issues[0].sites[0]
        assert (str(site), site.paragraphs) == ("đầu trang, đoạn 3", ())

    def test_the_whole_file(self):
        assert str(judge(reading(), rules=[make("a", fault())]).issues[0].sites[0]) == "cả văn bản"

    def test_characters_that_steer_a_terminal_are_not_printed(self):
        issue = judge(reading(), rules=[make("a", fault(1, found="a\x9b31m\x0cb"))]).issues[0]
        assert issue.found == "a 31m b"


class TestProfile:
    def waive(self, level=None, code="") -> Profile:
        return Profile("hồ sơ", {("thu/a", code): Pardon(level, "vì bản gốc như vậy")})

    def test_a_waived_fault_is_passed_over_with_the_reason_and_stays_in_the_report(self):
        report = judge(reading(), self.waive(), rules=[make("a", fault(1)), make("b")])
        assert report.verdicts[0].outcome is Outcome.BO_QUA
        assert report.verdicts[0].reason == "hồ sơ ngoại lệ: vì bản gốc như vậy"
        assert report.issues[0].waived
        assert report.conforms
        assert (report.count(Outcome.SAI), report.profile) == (0, "hồ sơ")

    def test_a_rule_that_is_kept_needs_no_waiver(self):
        assert outcome(make("a"), profile=self.waive()).outcome is Outcome.DAT

    def test_another_level(self):
        issue = judge(reading(), self.waive(Level.GHI_CHU), rules=[make("a", fault(1))]).issues[0]
        assert (issue.level, issue.waived, issue.pardon.reason) == (Level.GHI_CHU, False, "vì bản gốc như vậy")

    def test_one_code_is_waived_and_the_other_counts(self):
        rule = make("a", fault(1), fault(2, code="khac"), codes={"sai": "…", "khac": "…"})
        verdict = outcome(rule, profile=self.waive(code="sai"))
        assert verdict.outcome is Outcome.SAI
        assert [issue.waived for issue in verdict.issues] == [True, False]

    def test_a_crash_cannot_be_waived(self):
        report = judge(reading(), self.waive(), rules=[make("a", fault(1), crash=ValueError("x"))])
        assert report.verdicts[0].outcome is Outcome.HONG
        assert not report.conforms
