"""What the pages show of the program's output is what it prints."""

import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from contextlib import chdir
from pathlib import Path

import pytest
from docx import Document

from tests.docs.pages import HANDBOOK, README, ROOT, fences, page_id
from tests.pipeline.conftest import replace
from vanban.cli.main import main

MORE = "…"
Change = Callable[[Path], None]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Path]:
    """The shipped example, and the current folder is there."""
    for name in ("data", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    with chdir(tmp_path):
        yield tmp_path


def plain(line: str) -> str:
    """A line without what moves with every edit of the data and templates: line numbers, counts of paragraphs."""
    return re.sub(r":\d+:\d+|(?<=\()\d+ đoạn, \d+ bảng", "#", line.rstrip())


def printed(capsys, *arguments: str) -> list[str]:
    """The lines of both streams."""
    main(arguments)
    captured = capsys.readouterr()
    return [plain(line) for line in (captured.out + captured.err).splitlines()]


def edit(file: str, old: str, new: str) -> Change:
    """Change a text that stands once in a data file."""
    return lambda root: replace(root / "data" / file, old, new)


def first(file: str, old: str, new: str) -> Change:
    """Change the first of several."""

    def change(root: Path) -> None:
        path = root / "data" / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return change


def without_the_outcome(root: Path) -> None:
    path = root / "data" / "2023" / "ket_qua" / "quy_1.yaml"
    text, count = re.subn(r"  - nhiem_vu: NV02\n(?:    .*\n)+", "", path.read_text("utf-8"))
    assert count == 1
    path.write_text(text, "utf-8")


def in_utf_16(root: Path) -> None:
    path = root / "data" / "co_quan.yaml"
    path.write_text(path.read_text("utf-8"), "utf-16")


def misnamed(root: Path) -> None:
    path = root / "data" / "2023" / "ket_qua" / "quy_1.yaml"
    path.rename(path.with_name("quy1.yaml"))


def wrong_tag(root: Path) -> None:
    path = root / "templates" / "ke_hoach.docx"
    document = Document(str(path))
    tag = next(p for p in document.paragraphs if p.text == "{{ trich_yeu }}")
    tag.runs[0].text = "{{ trich_yu }}"
    document.save(str(path))


def open_in_word(root: Path) -> None:
    (root / "output" / "~$_hoach-2023.docx").touch()
    replace(root / "data" / "co_quan.yaml", "dia_danh: Lạng Sơn", "dia_danh: Đồng Đăng")


def edited_by_hand(root: Path) -> None:
    with (root / "output" / "ke_hoach-2023.docx").open("ab") as file:
        file.write(b"x")


CASES: dict[str, Change] = {
    "khóa so_donvi": edit("2023/chi_so.yaml", "so_don_vi:", "so_donvi:"),
    "đơn vị tt_dvlv": first("2023/nhiem_vu.yaml", "chu_tri: tt_dvvl", "chu_tri: tt_dvlv"),
    "LỖI  31/6/2023": first("2023/nhiem_vu.yaml", "thoi_han: 31/8/2023", "thoi_han: 31/6/2023"),
    "đối chiếu ghi 7,6": first("2023/chi_so.yaml", "dat: 7,5\n", "dat: 7,6\n"),
    "thời hạn 31/12/2022": first("2023/nhiem_vu.yaml", "thoi_han: 31/01/2023", "thoi_han: 31/12/2022"),
    "phím Tab": first("2023/nhiem_vu.yaml", "    thoi_han: 31/01/2023", "\tthoi_han: 31/01/2023"),
    "LỖI  ten:Ủy ban": edit("co_quan.yaml", "  ten: Ủy ban nhân dân", "  ten:Ủy ban nhân dân"),
    "LỖI  dia_danh: Lạng Sơn: TP": edit("co_quan.yaml", "dia_danh: Lạng Sơn", "dia_danh: Lạng Sơn: TP"),
    "{nam_chiso}": first("2023/ke_hoach.yaml", "{nam_chi_so}; đồng thời", "{nam_chiso}; đồng thời"),
    "chữ TCVN3": edit("co_quan.yaml", "      - Sở Nội vụ\n", "      - Së Néi vô\n"),
    "UTF-16": in_utf_16,
    "LỖI  không có tệp dữ liệu nào tên quy1.yaml": misnamed,
    "NV02 đến hạn": without_the_outcome,
    "hoàn thành 04/02/2023": first(
        "2023/ket_qua/quy_1.yaml", "ngay_hoan_thanh: 14/01/2023", "ngay_hoan_thanh: 04/02/2023"
    ),
    "trich_yu": wrong_tag,
}
AFTER_A_BUILD: dict[str, Change] = {"đang mở": open_in_word, "sửa tay": edited_by_hand}
ARGUMENTS = {"Không có lệnh buid": ("buid",), "NV22   Quá hạn": ("status", "--date", "10/6/2023")}
SHOWN = fences(HANDBOOK, "text")


def shown(words: str) -> list[str]:
    """The lines of the one example of the handbook that has the words."""
    (block,) = [block for block in SHOWN if words in block]
    return [plain(line) for line in block.splitlines()]


def shell(page: Path) -> list[list[str]]:
    """The commands that a page says to type, in order, as arguments."""
    lines = [line for block in fences(page, "") for line in block.splitlines()]
    typed = [re.fullmatch(r"(?:\.venv/bin/|\.venv\\Scripts\\)?python build\.py(.*)", line) for line in lines]
    return [shlex.split(match[1]) for match in typed if match]


@pytest.mark.parametrize("page", [README, HANDBOOK], ids=page_id)
def test_the_commands_of_a_page_run_one_after_the_other(workspace, capsys, page):
    for number, arguments in enumerate(shell(page)):
        if "--carry-over" in arguments:
            shutil.rmtree(workspace / "data" / "2024")  # the page tells them as two ways of one thing
        if "--period" in arguments and "init" in arguments:
            for later in ("9_thang", "nam"):
                (workspace / "data" / "2023" / "ket_qua" / f"{later}.yaml").unlink()
        assert main(arguments) == 0, (number, arguments, capsys.readouterr())
        if "--period" in arguments and "init" in arguments:
            (workspace / "data" / "2023" / "ket_qua" / "9_thang.yaml").unlink()  # empty still
    assert shell(page)


@pytest.mark.parametrize("words", CASES)
def test_an_error_of_the_handbook_is_what_the_program_says(workspace, capsys, words):
    CASES[words](workspace)
    found = printed(capsys)
    assert [line for line in shown(words) if line not in found] == []


@pytest.mark.parametrize("words", AFTER_A_BUILD)
def test_a_warning_of_the_handbook_is_what_the_program_says(workspace, capsys, words):
    printed(capsys)
    AFTER_A_BUILD[words](workspace)
    found = printed(capsys, "--only", "ke_hoach")
    assert [line for line in shown(f"{words} ") if line not in found] == []


@pytest.mark.parametrize("words", ARGUMENTS)
def test_an_output_of_the_handbook_is_what_the_program_says(workspace, capsys, words):
    found = printed(capsys, *ARGUMENTS[words])
    assert [line for line in shown(words) if line not in found] == []


def test_every_example_of_the_handbook_is_tried():
    tried = {*CASES, *AFTER_A_BUILD, *ARGUMENTS}
    assert [block for block in SHOWN if not any(words in block for words in tried)] == []


def test_the_run_of_the_readme_is_what_the_program_says(workspace, capsys):
    (block,) = [block for block in fences(README, "text") if block.startswith("$ python build.py\n")]
    assert [plain(line) for line in block.splitlines()[1:]] == printed(capsys)


def test_the_errors_of_the_readme_are_what_the_program_says(workspace, capsys):
    (block,) = [block for block in fences(README, "text") if "LỖI" in block]
    for words in ("khóa so_donvi", "đơn vị tt_dvlv"):
        CASES[words](workspace)
    assert [plain(line) for line in block.splitlines()] == printed(capsys)


def test_the_status_of_the_readme_is_what_the_program_says(workspace, capsys):
    (block,) = [block for block in fences(README, "text") if block.startswith("$ python build.py status")]
    command, *lines = block.splitlines()
    found = printed(capsys, *command.split()[3:])
    assert [line for line in lines if line not in (*found, MORE)] == []
