"""A letter that sends the plan: it waits for the plan's number, shows what the register knows, carries its files."""

import contextlib
from pathlib import Path

from tests.cli.office import out
from tests.pipeline.conftest import replace
from vanban.inspect.text import lines

LETTER = "gui_ke_hoach-2023"
ISSUE = ["issue", LETTER, "--date", "16/3/2023"]


def text(path: Path) -> str:
    return "\n".join(line.text for line in lines(path.read_bytes()))


def test_a_letter_gets_no_number_before_what_it_attaches_and_then_carries_it(office, capsys):
    told = out(capsys, *ISSUE, code=10)
    assert "gửi kèm văn bản chưa có số: Kế hoạch năm 2023 (ke_hoach-2023)" in told
    assert "python build.py issue ke_hoach-2023" in told
    assert "0 số" in out(capsys, "register", "--year", "2023")
    there = ["--root", str(office)]
    with contextlib.chdir(office.parent):
        assert f"issue ke_hoach-2023 --root {office}\n" in out(capsys, *ISSUE, *there, code=10)
        assert f"issue {LETTER} --root {office}\n" in out(capsys, "send", LETTER, "--to", "so_noi_vu", *there, code=2)
    out(capsys, "build", "--only", "cong_van")
    assert "Kế hoạch số     /KH-SLĐTBXH" in text(office / f"output/{LETTER}.docx")

    out(capsys, "issue", "ke_hoach-2023", "--date", "15/3/2023")
    assert f"output/{LETTER}.docx" in out(capsys, "build", "--only", "cong_van")
    cited = text(office / f"output/{LETTER}.docx")
    assert "Kế hoạch số 01/KH-SLĐTBXH ngày 15 tháng 3 năm 2023" in cited
    assert "(16 trang)" in cited

    assert "02/SLĐTBXH-VP ngày 16/3/2023" in out(capsys, *ISSUE)
    frozen = office / "so_van_ban/luu/2023"
    names = {f"{stem}{kind}" for stem in (LETTER, "ke_hoach-2023") for kind in (".docx", ".pdf")}
    assert {path.name for path in (frozen / "CV-02_2").iterdir()} == names
    out(capsys, "send", LETTER, "--to", "so_noi_vu", "--confirm")
    (bundle,) = (office / "gui").iterdir()
    assert names <= {path.name for path in bundle.iterdir()}
    plan = (frozen / "KH-01_1/ke_hoach-2023.pdf").read_bytes()
    assert (bundle / "ke_hoach-2023.pdf").read_bytes() == plan

    out(capsys, "issue", "ke_hoach-2023", "--date", "17/3/2023", "--replace", "01", "--year", "2023", "--reason", "Sai")
    out(capsys, "build")
    assert (frozen / "CV-02_2/ke_hoach-2023.pdf").read_bytes() == plan
    newest = (frozen / "KH-03_3/ke_hoach-2023.docx").read_bytes()
    assert (office / "output/ke_hoach-2023.docx").read_bytes() == newest
    assert "nguyên vẹn" in out(capsys, "register", "--verify")
    assert "02/SLĐTBXH-VP" in out(capsys, "status", "--year", "2023")


def test_an_unfinished_document_or_period_stops_no_other(office, capsys):
    replace(office / "data/2023/van_ban/phieu_ke_hoach.yaml", "loai: phieu_gui", "loai: phieu")
    replace(office / "data/2023/ket_qua/9_thang.yaml", "ky: 9_thang", "ky:")
    assert "gui_ke_hoach-2023.docx" in out(capsys, "build", "--only", "cong_van")
    assert "có phải ý là phieu_gui?" in out(capsys, "build", "--only", "phieu_gui", code=3)
    assert "phieu_ke_hoach" in out(capsys, "status", "--year", "2023")
    assert "không có loại văn bản phieu" in out(capsys, "check", code=7)
