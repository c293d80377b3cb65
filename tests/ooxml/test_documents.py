"""Produced files have no error in either validator, for data as they come and for data at the edges."""

from pathlib import Path

import pytest

from tests.ooxml.validate import ooxml_errors
from tests.pipeline.conftest import EVERY, quiet, replace, workspace
from vanban.pipeline.build import build
from vanban.pipeline.jobs import Selection

__all__ = ["workspace"]
LONG = "Sở Nông nghiệp & Môi trường <và> Phát triển nông thôn, Giống cây trồng, Thủy lợi và Phòng, chống thiên tai"


def errors(built) -> list[str]:
    return [error for document in built for error in ooxml_errors(document.published.path)]


def test_the_shipped_example(workspace):
    result = build(workspace, Selection(), quiet)
    assert len(result.built) == EVERY
    assert errors(result.built) == []


@pytest.mark.parametrize("co_chu", ["12-13-13", "13-14-14"])
def test_a_long_agency_name_with_an_ampersand_in_both_size_sets(workspace, co_chu):
    path = workspace.data / "co_quan.yaml"
    text = path.read_text("utf-8").replace("co_chu: 12-13-13", f"co_chu: {co_chu}")
    start = text.index("ten: Sở Lao động - Thương binh và Xã hội")
    end = text.index("viet_tat:", start)
    path.write_text(f"{text[:start]}ten: {LONG}\n{text[end:]}", "utf-8")
    result = build(workspace, Selection(types=("ke_hoach",)), quiet)
    assert errors(result.built) == []


def test_a_final_report(workspace):
    replace(workspace.data / "2023/ket_qua/6_thang.yaml", "  ngay: 6/2023", "  ngay: 16/6/2023")
    result = build(workspace, Selection(types=("bao_cao",)), quiet)
    assert errors(result.built) == []


def test_the_templates_and_blocks_themselves():
    folder = Path(__file__).parents[2] / "templates"
    for path in sorted(folder.rglob("*.docx")):
        assert ooxml_errors(path) == [], path.name
