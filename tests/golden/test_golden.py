"""The documents of the shipped example, compared with what was looked at and found good.

`python -m tests.golden.accept` writes new goldens after a change that was meant; read the difference before you commit.
"""

from pathlib import Path

import pytest

from tests.golden.documents import shipped_documents
from tests.golden.dump import parts_dump, text_dump

FOLDER = Path(__file__).parent
NAMES = (
    "ke_hoach-2023",
    "bao_cao-quy_1-2023",
    "bao_cao-6_thang-2023",
    "bao_cao-9_thang-2023",
    "bao_cao-nam-2023",
    "trinh_ke_hoach-2023",
    "duyet_ke_hoach-2023",
    "gui_bao_cao_quy_1-2023",
    "gui_ke_hoach-2023",
    "phieu_ke_hoach-2023",
    "phan_cong-2023",
)


@pytest.fixture(scope="module")
def documents() -> dict[str, bytes]:
    return shipped_documents()


def test_the_example_gives_these_documents(documents):
    assert set(documents) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_the_accepted_text(documents, name):
    assert text_dump(documents[name]) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_every_part_is_the_accepted_part(documents, name):
    assert parts_dump(documents[name]) == (FOLDER / f"{name}.parts").read_text(encoding="utf-8")
