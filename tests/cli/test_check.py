"""What the clerk meets when checking Word files, whoever made them."""

import json
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.rules.engine.fakes import document, fault, make
from vanban.cli.main import main
from vanban.inspect.package import open_package
from vanban.inspect.view import read
from vanban.package.writing import write_package
from vanban.pipeline import agency_profile
from vanban.pipeline import check as steps
from vanban.roles.element import Reading, VanBan
from vanban.rules import engine
from vanban.rules.asking import Asking
from vanban.rules.rule import Level

REPOSITORY = Path(__file__).parents[2]
BAD = ("Số: 04/KH-SYT", "LỖI", "Nội dung một", "Nội dung hai", "Ô đầu", "CẢNH BÁO", "Kết thúc")


def rules_that_look_for_words():
    """SAI for every paragraph LỖI, a warning for every CẢNH BÁO, a crash for HỎNG."""

    def where(context, words):
        return (p.index for p in context.reading.view.body.paragraphs if p.text == words)

    def wrong(context):
        return (fault(index) for index in where(context, "LỖI"))

    def doubtful(context):
        return (fault(index) for index in where(context, "CẢNH BÁO"))

    def crashing(context):
        if list(where(context, "HỎNG")):
            raise ZeroDivisionError("chia cho 0")
        yield from ()

    warning = make("canh-bao", level=Level.CANH_BAO)
    return (
        replace(make("loi"), check=wrong),
        replace(warning, check=doubtful),
        replace(make("hong"), check=crashing),
    )


def one_document(view) -> Reading:
    if not view.body.paragraphs[0].text:
        return Reading(view, ())
    return Reading(view, (VanBan("KH", {}, {}, (), (), (0, len(view.body.paragraphs)), view.sections),))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with files of every kind, before rules that look for words."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(engine, "book", lambda: Asking(rules_that_look_for_words()))
    monkeypatch.setattr(agency_profile, "all_rules", rules_that_look_for_words)
    monkeypatch.setattr(steps, "read_roles", one_document)
    Path("tot.docx").write_bytes(document())
    Path("loi.docx").write_bytes(document(BAD))
    Path("canh_bao.docx").write_bytes(document(("CẢNH BÁO", *BAD[2:4], *BAD[2:4], "x", "y")))
    Path("hong.docx").write_bytes(document(("HỎNG", *BAD[2:4], *BAD[2:4], "x", "y")))
    Path("chu.docx").write_text("Đây là chữ, không phải tệp Word.", "utf-8")
    return tmp_path


def told(capsys) -> str:
    captured = capsys.readouterr()
    return captured.out + captured.err


class TestOneFile:
    def test_a_good_file(self, folder, capsys):
        assert main(["check", "tot.docx"]) == 0
        assert "tot.docx  ĐẠT: 0 SAI, 0 CẢNH BÁO, 0 GHI CHÚ (3 quy tắc đạt, 0 bỏ qua)" in told(capsys)

    def test_a_bad_file_tells_what_where_what_to_write_and_where_it_is_written(self, folder, capsys):
        assert main(["check", "loi.docx"]) == 7
        out = told(capsys)
        assert "Sửa ở mẫu, định dạng" in out
        assert "SAI  Quy tắc loi" in out
        assert "ở đoạn 2 “LỖI”" in out
        assert "hiện có: thế này; cần: thế kia" in out
        assert "→ sửa đi" in out
        assert "Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II; thu/loi (sai)" in out
        assert "loi.docx  CHƯA ĐẠT: 1 SAI, 1 CẢNH BÁO, 0 GHI CHÚ" in out
        assert "1/1 tệp chưa đạt" in out

    def test_warnings_pass_unless_they_must_not(self, folder, capsys):
        assert main(["check", "canh_bao.docx"]) == 0
        assert main(["check", "canh_bao.docx", "--strict"]) == 7
        assert "còn 1 cảnh báo" in told(capsys)

    def test_a_rule_that_crashes_fails_the_file(self, folder, capsys):
        assert main(["check", "hong.docx"]) == 7
        out = told(capsys)
        assert "HỎNG  thu/hong" in out
        assert "ZeroDivisionError: chia cho 0" in out
        assert "0 GHI CHÚ, 1 HỎNG" in out

    def test_the_mode_can_be_said(self, folder, capsys):
        main(["check", "tot.docx", "--mode", "dien_tu"])
        assert "xét như văn bản điện tử" in told(capsys)

    def test_the_file_is_not_touched(self, folder):
        before = (folder / "loi.docx").read_bytes()
        main(["check", "loi.docx", "--comments", "gop_y"])
        assert (folder / "loi.docx").read_bytes() == before


class TestFilesThatCannotBeJudged:
    @pytest.mark.parametrize(
        ("name", "words"),
        [
            ("khong_co.docx", "không có tệp này"),
            ("chu.docx", "không phải tệp Word .docx, hoặc tệp đã hỏng"),
        ],
    )
    def test_they_fail_and_say_why_and_the_others_are_judged(self, folder, capsys, name, words):
        assert main(["check", name, "tot.docx"]) == 7
        out = told(capsys)
        assert f"{name}  KHÔNG KIỂM TRA ĐƯỢC: {words}" in out
        assert "tot.docx  ĐẠT" in out
        assert "1/2 tệp chưa đạt" in out

    def test_a_file_in_which_no_document_is_recognised_does_not_pass(self, folder, capsys):
        Path("trong.docx").write_bytes(document(("",) * 7))
        assert main(["check", "trong.docx"]) == 7
        assert "không nhận ra văn bản nào" in told(capsys)

    def test_a_fault_of_ours_on_one_file_stops_no_other(self, folder, capsys, monkeypatch):
        def broken(view):
            if view.body.paragraphs[1].text == "LỖI":
                raise KeyError("x")
            return one_document(view)

        monkeypatch.setattr(steps, "read_roles", broken)
        assert main(["check", "loi.docx", "tot.docx"]) == 7
        out = told(capsys)
        assert "chương trình gặp lỗi khi đọc tệp này" in out
        assert "tot.docx  ĐẠT" in out

    def test_a_name_that_is_no_text_can_be_told(self, folder, capsys):
        name = os.fsdecode(b"l\x9bi\xff.docx")
        assert main(["check", name, "--json", "kq.json"]) == 7
        assert json.loads(Path("kq.json").read_bytes())["files"][0]["file"] == "l�i�.docx"


class TestSeveralFiles:
    def test_each_has_its_line_in_the_order_they_were_named(self, folder, capsys):
        assert main(["check", "tot.docx", "loi.docx", "canh_bao.docx", "tot.docx"]) == 7
        lines = re.findall(r"^(\w+)\.docx  (ĐẠT|CHƯA ĐẠT)", told(capsys), re.MULTILINE)
        assert lines == [("tot", "ĐẠT"), ("loi", "CHƯA ĐẠT"), ("canh_bao", "ĐẠT")]

    def test_a_folder_stands_for_the_word_files_in_it(self, folder, capsys):
        Path("~$tot.docx").write_bytes(b"")
        main(["check", "."])
        assert "3/5 tệp chưa đạt" in told(capsys)

    def test_a_folder_without_word_files(self, folder, capsys):
        Path("rong").mkdir()
        assert main(["check", "rong"]) == 2
        assert "không có tệp .docx nào" in told(capsys)


class TestReports:
    def test_every_report_in_one_run(self, folder, capsys):
        targets = ["--json", "kq.json", "--sarif", "kq.sarif", "--html", "kq.html", "--comments", "gop_y"]
        assert main(["check", "tot.docx", "loi.docx", *targets]) == 7
        assert [file["conforms"] for file in json.loads(Path("kq.json").read_bytes())["files"]] == [True, False]
        assert json.loads(Path("kq.sarif").read_bytes())["version"] == "2.1.0"
        assert Path("kq.html").read_bytes().startswith(b"<!doctype html>")
        assert [path.name for path in Path("gop_y").iterdir()] == ["loi-gop_y.docx"]
        assert read(Path("gop_y/loi-gop_y.docx").read_bytes()).facts.comments
        assert "Đã ghi gop_y/loi-gop_y.docx" in told(capsys)

    def test_json_for_a_program_that_reads_along(self, folder, capsys):
        main(["check", "loi.docx", "--json", "-"])
        captured = capsys.readouterr()
        assert json.loads(captured.out)["files"][0]["file"] == "loi.docx"
        assert "CHƯA ĐẠT" in captured.err

    def test_files_of_one_name_have_copies_of_their_own(self, folder):
        Path("khac").mkdir()
        Path("khac/loi.docx").write_bytes(document(BAD))
        main(["check", "loi.docx", "khac/loi.docx", "--comments", "gop_y"])
        assert sorted(path.name for path in Path("gop_y").iterdir()) == ["loi-2-gop_y.docx", "loi-gop_y.docx"]

    @pytest.mark.parametrize(
        ("targets", "words"),
        [
            (["--json", "tot.docx"], "đè lên tệp Word"),
            (["--html", "moi.docx"], "đè lên tệp Word"),
            (["--json", "kq", "--html", "kq"], "cùng một tên"),
            (["--comments", "loi.docx"], "không phải là thư mục"),
        ],
    )
    def test_a_report_never_falls_on_a_document(self, folder, capsys, targets, words):
        before = Path("tot.docx").read_bytes()
        assert main(["check", "tot.docx", *targets]) == 2
        assert words in told(capsys)
        assert Path("tot.docx").read_bytes() == before

    def test_a_report_that_cannot_be_written(self, folder, capsys):
        assert main(["check", "tot.docx", "--json", "khong_co/kq.json"]) == 5
        assert "khong_co" in told(capsys)
        assert main(["check", "tot.docx", "--comments", "khong_co/gop_y"]) == 5

    def test_a_copy_that_cannot_be_made_keeps_no_other_from_being_made(self, folder, capsys):
        parts = dict(open_package(document(BAD)).parts)
        rels = parts["word/_rels/document.xml.rels"]
        comments = b'<Relationship Id="x1" Type="http://x/comments" Target="khong_co.xml"/></Relationships>'
        parts["word/_rels/document.xml.rels"] = rels.replace(b"</Relationships>", comments)
        Path("le.docx").write_bytes(write_package(parts))
        assert main(["check", "le.docx", "loi.docx", "--comments", "gop_y"]) == 5
        assert "le.docx (thiếu phần word/khong_co.xml)" in told(capsys)
        assert [path.name for path in Path("gop_y").iterdir()] == ["loi-gop_y.docx"]


class TestProfiles:
    WAIVER = "ten: Hồ sơ thử\nngoai_le:\n  - quy_tac: thu/loi\n    muc: BỎ QUA\n    ly_do: bản gốc như vậy\n"

    def test_what_is_waived_passes_and_its_reason_is_printed(self, folder, capsys):
        Path("hs.yaml").write_text(self.WAIVER, "utf-8")
        assert main(["check", "loi.docx", "--profile", "hs.yaml"]) == 0
        out = told(capsys)
        assert "MIỄN  Quy tắc loi" in out
        assert "Lý do: bản gốc như vậy" in out

    def test_what_is_waived_needs_no_copy_with_comments(self, folder):
        Path("hs.yaml").write_text(self.WAIVER, "utf-8")
        Path("loi.docx").write_bytes(document((*BAD[:5], "x", "y")))
        main(["check", "loi.docx", "--profile", "hs.yaml", "--comments", "gop_y"])
        assert list(Path("gop_y").iterdir()) == []

    def test_a_profile_with_a_fault_is_told_with_its_place(self, folder, capsys):
        Path("hs.yaml").write_text(self.WAIVER.replace("thu/loi", "thu/lo"), "utf-8")
        assert main(["check", "loi.docx", "--profile", "hs.yaml"]) == 3
        assert "hs.yaml:3:14" in told(capsys)

    def test_a_profile_that_is_not_there(self, folder, capsys):
        assert main(["check", "loi.docx", "--profile", "khong_co"]) == 2


class TestMistakes:
    def test_no_file(self, folder, capsys):
        assert main(["check"]) == 2
        assert "Thiếu TỆP" in told(capsys)

    def test_help_is_vietnamese(self, capsys):
        assert main(["check", "--help"]) == 0
        assert not re.search(r"\b(Usage|Options|PATH|TEXT|FILE|required)\b", told(capsys))
