"""The SARIF report has what SARIF 2.1.0 asks for, and other tools can follow its references."""

import json
from pathlib import Path

from jsonschema import Draft4Validator

from tests.reports.samples import files
from vanban.reports.sarif import sarif_report

LOG = json.loads(sarif_report(files()))
RUN = LOG["runs"][0]
RESULTS = {result["ruleId"]: result for result in RUN["results"]}


SCHEMA = Path(__file__).parent / "sarif-2.1.0-rtm.5.json"  # as npm's @microsoft/jest-sarif 1.0.0-beta.0 has it


def test_it_conforms_to_the_schema_of_the_standard():
    validator = Draft4Validator(json.loads(SCHEMA.read_bytes()))
    assert [error.message for error in validator.iter_errors(LOG)] == []
    assert [error.message for error in validator.iter_errors({**LOG, "version": "2.0.0"})]


def test_the_head():
    assert LOG["version"] == "2.1.0"
    assert LOG["$schema"].endswith("sarif-schema-2.1.0.json")
    assert len(LOG["runs"]) == 1
    assert RUN["tool"]["driver"]["name"] == "Vanban"


def test_every_result_points_at_its_rule():
    rules = RUN["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) == 8
    assert [result["ruleId"] for result in RUN["results"]] == [
        rules[result["ruleIndex"]]["id"] for result in RUN["results"]
    ]
    for rule in rules:
        assert rule["shortDescription"]["text"]
        assert rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")


def test_levels_are_those_of_sarif():
    assert {name: result["level"] for name, result in RESULTS.items()} == {
        "thu/ca-tep": "note",
        "thu/do-la": "error",
        "thu/mien": "error",
        "thu/ha-muc": "note",
        "thu/dau-trang": "warning",
    }


def test_every_result_says_where():
    for result in RUN["results"]:
        assert result["message"]["text"]
        for location in result["locations"]:
            assert location["physicalLocation"]["artifactLocation"]["uri"] == "k%E1%BA%BF%20ho%E1%BA%A1ch%201.docx"
    logical = [place["logicalLocations"] for place in RESULTS["thu/do-la"]["locations"]]
    assert logical[2] == [{"fullyQualifiedName": "bảng 1, hàng 1, ô 1, đoạn 1"}]


def test_a_waiver_is_a_suppression_with_its_reason():
    assert RESULTS["thu/mien"]["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "vì bản gốc như vậy"}
    ]
    assert "suppressions" not in RESULTS["thu/do-la"]


def test_crashes_and_unreadable_files_are_notifications():
    invocation = RUN["invocations"][0]
    assert invocation["executionSuccessful"] is False
    words = [note["message"]["text"] for note in invocation["toolExecutionNotifications"]]
    assert "thu/hong: quy tắc bị hỏng khi chạy" in words[0]
    assert words[1] == "không phải tệp Word .docx: lưu lại thành .docx"


def test_a_run_without_them_succeeded():
    run = json.loads(sarif_report(files()[1:2]))["runs"][0]
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
    assert run["results"] == []
