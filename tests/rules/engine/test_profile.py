"""A profile is data: every exception has a reason, and speaks of a rule that is there."""

from pathlib import Path

import pytest

from tests.rules.engine import data
from tests.rules.engine.fakes import make
from vanban.core.errors import DataError, UsageError
from vanban.rules.profile import SHIPPED, load_profile, shipped_profiles
from vanban.rules.registry import all_rules
from vanban.rules.rule import Level

RULES = [make("can-cu", codes={"dau-cham": "…", "dau-phay": "…"}), data.make("tong", pardonable=False)]
GOOD = """\
ten: Hồ sơ thử
ngoai_le:
  - quy_tac: thu/can-cu
    ma: dau-cham
    muc: BỎ QUA
    ly_do: bản gốc như vậy
  - quy_tac: thu/can-cu
    muc: GHI CHÚ
    ly_do: chưa bắt buộc
"""


def load(tmp_path: Path, text: str):
    path = tmp_path / "ho_so.yaml"
    path.write_text(text, "utf-8")
    return load_profile(str(path), RULES)


def test_what_names_the_code_goes_before_what_names_the_rule(tmp_path):
    profile = load(tmp_path, GOOD)
    assert profile.name == "Hồ sơ thử"
    assert profile.pardon(RULES[0], "dau-cham").level is None
    assert profile.pardon(RULES[0], "dau-phay").level is Level.GHI_CHU
    assert profile.pardon(make("khac"), "sai") is None


@pytest.mark.parametrize(
    ("old", "new", "code", "place", "required"),
    [
        ("    ly_do: bản gốc như vậy\n", "", "thieu-khoa", (3, 5), "ly_do"),
        ("ly_do: bản gốc như vậy", "ly_do:", "bo-trong", (6, 5), "ly_do"),
        ("thu/can-cu\n    ma", "thu/can-cuu\n    ma", "quy-tac-la", (3, 14), "có phải ý là thu/can-cu?"),
        ("ma: dau-cham", "ma: dau-chan", "ma-la", (4, 9), "dau-cham, dau-phay"),
        ("muc: GHI CHÚ", "muc: HỎNG", "gia-tri-la", (8, 10), "“GHI CHÚ”"),
        ("    ma: dau-cham\n", "", "ngoai-le-lap-lai", (6, 14), "gộp"),
        ("thu/can-cu\n    muc: GHI", "thu/tong\n    muc: GHI", "khong-duoc-ngoai-le", (7, 14), "sửa dữ liệu"),
        ("ten: Hồ sơ thử", "tem: Hồ sơ thử", "khoa-la", (1, 1), "có phải ý là ten?"),
    ],
)
def test_a_fault_is_told_with_its_place_and_what_to_write(tmp_path, old, new, code, place, required):
    assert old in GOOD
    with pytest.raises(DataError) as caught:
        load(tmp_path, GOOD.replace(old, new))
    finding = caught.value.findings[0]
    assert (finding.code, (finding.place.line, finding.place.column)) == (code, place)
    assert required in finding.required


def test_a_profile_that_is_not_there(tmp_path):
    with pytest.raises(UsageError, match="Không có hồ sơ ngoại lệ"):
        load_profile(str(tmp_path / "khong_co.yaml"), RULES)


@pytest.mark.parametrize("name", shipped_profiles())
def test_the_shipped_profiles_speak_of_rules_that_are_there(name):
    assert load_profile(name, all_rules()).pardons
    assert (SHIPPED / f"{name}.yaml").is_file()
