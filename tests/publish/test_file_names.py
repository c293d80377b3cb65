"""Names of finished files: whatever goes in, only plain, safe names come out."""

import re
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.core.errors import OutputError
from vanban.publish.names import beside, check_batch, check_name, file_name, numbered

SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,45}\.[a-z0-9]{2,5}", re.ASCII)
DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"COM{n}" for n in range(10)), *(f"LPT{n}" for n in range(10))}
ids = st.text("abcXYZ019_-", min_size=1, max_size=12)
hostile = st.text() | st.text("./\\:~$%* \0\n-aCON1é", max_size=8) | ids


def assert_safe(name: str) -> None:
    assert SAFE.fullmatch(name)
    assert len(name) <= 50
    assert name.partition(".")[0].upper() not in DEVICES
    assert PureWindowsPath(name).name == PurePosixPath(name).name == name
    assert (Path("/goc/output") / name).resolve().parent == Path("/goc/output")


def test_ids_become_a_name():
    assert file_name("ke-hoach", "2023") == "ke-hoach-2023.docx"
    assert file_name("bao_cao", "quy_1", extension="pdf") == "bao_cao-quy_1.pdf"


@given(st.lists(hostile, max_size=4), st.sampled_from(["docx", "pdf", "", "a.b", "exe/..", "DOCX", "docx\n"]) | hostile)
def test_no_parts_make_an_unsafe_name(parts: list[str], extension: str):
    try:
        name = file_name(*parts, extension=extension)
    except OutputError:
        return
    assert_safe(name)


@given(hostile | st.builds("{}.{}".format, hostile, hostile))
def test_no_text_passes_as_an_unsafe_name(text: str):
    try:
        assert_safe(check_name(text))
    except OutputError as error:
        assert "Không đặt được tên tệp" in error.message


@given(st.lists(ids, min_size=1, max_size=3).filter(lambda parts: not parts[0].startswith("-")))
def test_ids_that_fit_are_always_taken(parts: list[str]):
    assert file_name(*parts) == "-".join(parts) + ".docx"


@pytest.mark.parametrize(
    "name",
    ["", ".docx", "a", "a.", "../a.docx", "a/b.docx", "a\\b.docx", "C:a.docx", "a.docx/", "a..docx", "a.b.docx",
     "kế.docx", "a b.docx", "-rf.docx", "~$a.docx", "con.docx", "NUL.pdf", "Com1.docx", "lpt9.docx", "a.docx\n",
     "a\0.docx", "\uff21.docx", "\u212a.docx", "a" * 47 + ".pdf", "a" * 46 + ".docx", "a.DOCX", "a.docx:x", "a.d"],
)  # fmt: skip
def test_refused(name: str):
    with pytest.raises(OutputError):
        check_name(name)


def test_longest_names():
    assert check_name("a" * 46 + ".pdf")
    assert check_name("a" * 45 + ".docx")


def test_two_names_that_differ_only_in_case_are_one_file_on_windows():
    assert check_batch(["a.docx", "b.docx"]) == {"a.docx", "b.docx"}
    with pytest.raises(OutputError, match="Hai văn bản"):
        check_batch(["a.docx", "A.docx"])


@given(st.text("ab-_", min_size=1, max_size=46), st.sampled_from(["docx", "pdf"]), st.integers(1, 10_000))
def test_a_numbered_name_is_safe_too(stem: str, extension: str, number: int):
    try:
        name = check_name(f"{stem}.{extension}")
    except OutputError:
        return
    assert_safe(numbered(name, "sua-tay", number))
    assert numbered(name, "sua-tay", number) != numbered(name, "sua-tay", number + 1)


def test_numbered_names_pass_over_those_of_the_batch():
    paths = beside(Path("/goc/a.docx"), "ban-moi", {"a-ban-moi-1.docx"})
    assert next(iter(paths)) == Path("/goc/a-ban-moi-2.docx")
