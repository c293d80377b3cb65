"""What PyYAML complains of, told as the slip that the clerk made and how to mend it."""

import re
from collections.abc import Callable, Iterable
from itertools import islice

import yaml

from vanban.core.finding import Finding
from vanban.source.complaint import Complaint, complaint

MOST_TABS = 50
_TAB_DAU_DONG = re.compile(r"[ -]*\t")
_THIEU_CACH = re.compile(r"\s*(?:-\s+)*[A-Za-z_]\w*:(?=[^\s:/])")
_GACH_LIEN = re.compile(r"\s*-(?=[^\s-])")
_GIA_TRI = re.compile(r"\s*(?:-\s+)*(?:[^\s:]+:\s+)?(?=\S)")
_NHAY_SAU_KHOA = re.compile(r"\s*(?:-\s+)*[A-Za-z_]\w*:\s*([\"'])")
_DAC_BIET = tuple("*&!|>@`%,]}[{")
_LECH_DONG = ("expected key", "expected '-'", "<block end>", "mapping values", "sequence entries", "<document start>")
_TAI_CHO = tuple(
    f"while {act}"
    for act in (
        "scanning an alias",
        "scanning an anchor",
        "scanning a tag",
        "scanning a block scalar",
        "scanning a directive",
        "scanning a tag directive",
        "scanning a %YAML directive",
        "parsing a tag",
    )
)


def explain(error: yaml.YAMLError, text: str, file: str) -> list[Finding]:
    """The findings for a syntax error of the parser, C or pure."""
    problem = complaint(error, text, file)
    if tabs := list(islice(_tabs(problem), MOST_TABS)):
        return tabs
    return [next(found for judge in _JUDGES if (found := judge(problem)))]


def _tabs(c: Complaint) -> Iterable[Finding]:
    if not _TAB_DAU_DONG.match(c.line(c.end[0])):
        return
    for number, line in enumerate(c.lines):
        if match := _TAB_DAU_DONG.match(line):
            yield c.finding("tab-dau-dong", (number, match.end() - 1), "thay phím Tab ở đầu dòng bằng dấu cách")


def _open_quote(c: Complaint) -> Finding | None:
    required = "thêm dấu nháy đóng ở cuối đoạn chữ bắt đầu từ chỗ này"
    if "end of stream" in c.problem and "quoted" in c.context:
        return c.finding("nhay-chua-dong", c.start, required)
    closing = _NHAY_SAU_KHOA.fullmatch(c.line(c.end[0])[: c.end[1]])
    if not closing:
        return None
    for number in range(c.end[0] - 1, -1, -1):
        if c.lines[number].count(closing[1]) % 2:
            return c.finding("nhay-chua-dong", (number, c.lines[number].index(closing[1])), required)
    return None


def _backslash(c: Complaint) -> Finding | None:
    if "escape" not in c.problem and "hexdecimal" not in c.problem:
        return None
    required = r"trong dấu nháy kép, dấu \ phải viết thành \\; hoặc đổi sang dấu nháy đơn"
    return c.finding("dau-cheo-nguoc", c.end, required)


def _special_start(c: Complaint) -> Finding | None:
    if c.context.startswith("while parsing a flow"):
        return None
    number, column = c.start if c.context in _TAI_CHO else c.end
    line = c.line(number)
    value = _GIA_TRI.match(line)
    for at in (value.end() if value else column, column):
        if at <= column and line[at : at + 1] in _DAC_BIET:
            required = f"đặt cả đoạn chữ bắt đầu bằng dấu {line[at]} trong dấu nháy kép"
            return c.finding("ky-tu-dau-doan", (number, at), required)
    return None


def _after_quote(c: Complaint) -> Finding | None:
    before = c.line(c.end[0])[: c.end[1]].rstrip()
    if not before.endswith(('"', "'")) or "quoted" in c.context:
        return None
    required = "đặt cả đoạn chữ trong một cặp dấu nháy; dấu nháy ở giữa đoạn thì viết “ ”"
    return c.finding("chu-sau-nhay", c.end, required)


def _open_bracket(c: Complaint) -> Finding | None:
    if not c.context.startswith("while parsing a flow"):
        return None
    required = "đóng ngoặc ] hoặc } còn thiếu; đoạn chữ bắt đầu bằng ngoặc thì đặt trong dấu nháy kép"
    return c.finding("ngoac-chua-dong", c.start, required)


def _no_space(c: Complaint) -> Finding | None:
    for number in (c.start[0], c.end[0], c.before()):
        if match := _THIEU_CACH.match(c.line(number)):
            return c.finding("thieu-dau-cach", (number, match.end()), "thêm một dấu cách sau dấu hai chấm")
        if match := _GACH_LIEN.match(c.line(number)):
            return c.finding("thieu-dau-cach", (number, match.end()), "thêm một dấu cách sau dấu gạch đầu mục")
    return None


def _colon_in_text(c: Complaint) -> Finding | None:
    if "mapping values" not in c.problem:
        return None
    line = c.line(c.end[0])
    value = _GIA_TRI.match(line)
    if not value or value.end() >= c.end[1] or not line[: value.end()].rstrip().endswith((":", "-")):
        return None
    required = "đoạn chữ có dấu hai chấm kèm dấu cách phải đặt trong dấu nháy kép"
    return c.finding("hai-cham-trong-doan", (c.end[0], value.end()), required)


def _no_colon(c: Complaint) -> Finding | None:
    if "expected ':'" not in c.problem:
        return None
    required = "ghi tên khóa, dấu hai chấm, dấu cách rồi nội dung; phần tiếp của đoạn trên thì thụt vào sâu hơn khóa"
    return c.finding("thieu-hai-cham", c.start, required)


def _indent(c: Complaint) -> Finding | None:
    if not any(word in c.problem for word in _LECH_DONG):
        return None
    line = c.line(c.end[0])
    column = c.end[1] if "sequence entries" in c.problem else len(line) - len(line.lstrip())
    required = "thụt đầu dòng bằng đúng số dấu cách của các dòng cùng mục; mỗi mục của danh sách bắt đầu bằng dấu gạch"
    return c.finding("sai-thut-dong", (c.end[0], column), required)


def _unknown(c: Complaint) -> Finding:
    required = "xem lại dấu hai chấm kèm dấu cách, dấu nháy và thụt đầu dòng ở dòng này và dòng liền trên"
    return c.finding("sai-cu-phap", c.end, required)


_JUDGES: tuple[Callable[[Complaint], Finding | None], ...] = (
    _open_quote,
    _backslash,
    _special_start,
    _after_quote,
    _open_bracket,
    _no_space,
    _colon_in_text,
    _no_colon,
    _indent,
    _unknown,
)
