"""The real plan of March 2023 comes back line by line."""

import re
from pathlib import Path

import pytest

from tests.pipeline.conftest import quiet
from vanban.inspect.text import lines
from vanban.pipeline.build import build
from vanban.pipeline.jobs import Selection

SEED = Path(__file__).parents[1] / "data" / "ke-hoach-2023.md"
CORRECTIONS = {"phần đầu": "phấn đấu", "tiên hành": "tiến hành", "11,5/ 13,5": "11,5/13,5", "1.5 điểm": "1,5 điểm"}
CORRECTED_LINES = 4


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def seed_lines() -> list[str]:
    """The plan's own lines: markdown marks dropped, an escaped line joined to nothing."""
    text = SEED.read_text(encoding="utf-8").replace("**Phạm Đức Huân**", "\n**Phạm Đức Huân**")
    bare = (re.sub(r"^#+\s*", "", line.strip()).replace("*", "") for line in text.splitlines())
    return [plain(line) for line in bare if plain(line)]


def corrected(line: str) -> str:
    for wrong, right in CORRECTIONS.items():
        line = line.replace(wrong, right)
    return line


@pytest.fixture
def plan(workspace):
    result = build(workspace, Selection(types=("ke_hoach",)), quiet)
    return result.built[0].published.path.read_bytes()


def test_every_line_of_the_plan_stands_in_its_order(plan):
    produced = iter([plain(line.text) for line in lines(plan)])
    missing = [line for line in seed_lines() if corrected(line) not in produced]
    assert missing == []


def test_only_the_listed_slips_were_corrected():
    changed = [line for line in seed_lines() if corrected(line) != line]
    assert len(changed) == CORRECTED_LINES


def test_nothing_is_added_between_the_lines_of_the_plan(plan):
    """Only the letterhead, which the seed lost, and the appendix are not in the seed."""
    known = {corrected(line) for line in seed_lines()}
    extra = [plain(line.text) for line in lines(plan) if plain(line.text) and plain(line.text) not in known]
    assert extra[:6] == [
        "ỦY BAN NHÂN DÂN",
        "TỈNH LẠNG SƠN",
        "SỞ LAO ĐỘNG - THƯƠNG BINH",
        "VÀ XÃ HỘI",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]
    assert extra[6] == "Phụ lục"


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("79,48/97,5", "Dam"),
        ("16/20", "Dam"),
        ("1.", "Dam"),
        ("(không chấm 01 tiêu chí 1 điểm do đơn vị không có Chi cục trực thuộc Sở)", "Nghieng"),
        ("(Có bảng phân công nhiệm vụ cụ thể kèm theo)", "Nghieng"),
    ],
)
def test_bold_and_italic_runs_inside_a_paragraph_are_kept(plan, text, look):
    from vanban.inspect.package import open_package
    from vanban.inspect.text import W

    runs = open_package(plan).xml("word/document.xml").iter(W + "r")
    looks = [r.find(f"{W}rPr/{W}rStyle") for r in runs if "".join(r.itertext()) == text]
    assert looks, f"no run says {text}"
    assert {style.get(W + "val") for style in looks if style is not None} == {look}
