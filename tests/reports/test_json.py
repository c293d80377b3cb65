"""The JSON report says everything, in keys that keep their order."""

import json

from tests.reports.samples import SCRIPT, files
from vanban.reports.json_report import json_report

FILES = json.loads(json_report(files()))["files"]
FINDINGS = {finding["rule"]: finding for finding in FILES[0]["findings"]}


def test_the_same_reports_give_the_same_bytes():
    assert json_report(files()) == json_report(files())


def test_the_head():
    value = json.loads(json_report(files()))
    assert list(value) == ["schema", "rule_set", "files"]
    assert (value["schema"], value["rule_set"]) == (1, "ND30-2020@2026-09")
    assert [(file["file"], file["conforms"], file["result"]) for file in value["files"]] == [
        ("kế hoạch 1.docx", False, "CHƯA ĐẠT"),
        ("tot.docx", True, "ĐẠT"),
        ("hong.docx", False, "KHÔNG KIỂM TRA ĐƯỢC"),
    ]


def test_a_finding():
    assert FINDINGS["thu/do-la"] == {
        "rule": "thu/do-la",
        "code": "sai",
        "title": "Quy tắc do-la",
        "level": "SAI",
        "document": 1,
        "clause": {"source": "ND30-PL1", "clause": "Mục II", "text": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II"},
        "mend": "mẫu",
        "places": [
            {"spot": "đoạn 2", "paragraphs": [1], "text": "Tiêu đề"},
            {"spot": "đoạn 3", "paragraphs": [2], "text": "Nội dung một"},
            {"spot": "bảng 1, hàng 1, ô 1, đoạn 1", "paragraphs": [4], "text": "Ô đầu"},
        ],
        "found": "thế này",
        "required": "thế kia",
        "fix": "sửa đi",
        "waived": False,
        "rule_level": "SAI",
        "reason": "",
    }


def test_text_is_kept_as_it_is():
    assert FINDINGS["thu/dau-trang"]["found"] == SCRIPT


def test_exceptions_carry_their_reason():
    assert (FINDINGS["thu/mien"]["waived"], FINDINGS["thu/mien"]["reason"]) == (True, "vì bản gốc như vậy")
    lowered = FINDINGS["thu/ha-muc"]
    assert (lowered["level"], lowered["rule_level"], lowered["reason"]) == ("GHI CHÚ", "SAI", "chưa bắt buộc")


def test_counts_leave_out_what_is_waived():
    assert FILES[0]["counts"] == {"HỎNG": 1, "SAI": 1, "CẢNH BÁO": 1, "GHI CHÚ": 2, "ĐẠT": 1, "BỎ QUA": 2}


def test_crashes_and_what_was_passed_over():
    assert "KeyError: 'x'" in FILES[0]["crashes"][0]["traceback"]
    assert {skipped["rule"]: skipped["reason"] for skipped in FILES[0]["skipped"]} == {
        "thu/khac-loai": "chỉ xét loại văn bản QĐ",
        "thu/mien": "hồ sơ ngoại lệ: vì bản gốc như vậy",
    }
    assert FILES[0]["passed"] == [{"rule": "thu/dat", "document": 1}]


def test_a_file_that_cannot_be_judged():
    assert FILES[2]["problem"]["found"] == "không phải tệp Word .docx"
