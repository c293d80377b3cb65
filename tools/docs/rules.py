"""docs/quy-tac.md: the rule book, with what each rule asks, why, where it is written and how to mend it."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from vanban.core.ngay import ngay_ngan
from vanban.reports.words import MEND_TITLES
from vanban.rules.registry import data_rules, document_rules
from vanban.rules.rule import Mode, Requirement, Rule
from vanban.rules.sources import RULE_SET, SOURCES, Source, cite

HEAD = f"""# Các quy tắc kiểm tra

Bộ quy tắc `{RULE_SET}`: {len(document_rules())} quy tắc về văn bản, {len(data_rules())} quy tắc về dữ liệu. Chạy bằng
`python build.py check TỆP` với tệp Word, `python build.py check` với dữ liệu của thư mục làm việc; mỗi lần soạn văn bản
chương trình cũng xét cả hai.

| Kết quả | Nghĩa |
|---|---|
| ĐẠT | không thấy lỗi |
| BỎ QUA | không xét, kèm lý do: khác loại văn bản, văn bản không có phần ấy, hồ sơ ngoại lệ |
| GHI CHÚ | khác thông lệ; pháp luật không quy định |
| CẢNH BÁO | trái quy định nhưng cần người xem lại |
| SAI | trái quy định, hoặc số liệu trái nhau; chưa đạt |
| HỎNG | quy tắc bị hỏng khi chạy; chưa đạt, không hồ sơ ngoại lệ nào bỏ qua được |

Hồ sơ ngoại lệ là tệp YAML; mỗi ngoại lệ ghi `quy_tac`, `ma` (bỏ trống là mọi lỗi của quy tắc), `muc` (BỎ QUA, GHI CHÚ,
CẢNH BÁO, SAI) và `ly_do`. Lý do được in trong mọi bản kết quả. Quy tắc ghi “không có ngoại lệ” thì không hồ sơ nào bỏ
qua được: trái thì số in ra sai, hoặc không soạn được văn bản.
"""
DOCUMENTS = """## Quy tắc về văn bản

Xét từng tệp Word, ai soạn cũng được.
"""
DATA = """## Quy tắc về dữ liệu

Xét số liệu của một năm trong `data/`, sau khi từng tệp đã đọc được: các tệp phải khớp với nhau thì văn bản soạn ra mới
đúng. Số liệu đọc không được thì quy tắc cần đến nó bỏ qua, không đoán.
"""


def rule_reference() -> str:
    """The page."""
    return "\n".join([HEAD, *_sources(), DOCUMENTS, *_areas(document_rules()), DATA, *_areas(data_rules())])


def _areas(book: Sequence[Requirement]) -> Iterator[str]:
    for area, rules in groupby(book, key=lambda rule: rule.id.partition("/")[0]):
        yield f"### {area}\n"
        yield from map(_rule, rules)


def _sources() -> Iterator[str]:
    yield "## Nguồn\n\n| Mã | Nguồn | Hiệu lực | Chưa xác minh |\n|---|---|---|---|"
    yield from map(_source, SOURCES.values())
    yield ""


def _source(source: Source) -> str:
    until = f" đến {ngay_ngan(source.until)}" if source.until else ""
    return f"| `{source.id}` | {source.short}: {source.title} | từ {ngay_ngan(source.since)}{until} | {source.doubt} |"


def _rule(rule: Requirement) -> str:
    lines = [f"#### {rule.id}\n", f"**{rule.title}.** {rule.why}\n"]
    lines += [f"- Mức: {rule.level}. {MEND_TITLES[rule.mend]}.", f"- Căn cứ: {cite(rule.clause)}."]
    lines += [f"- Cách sửa: {rule.fix}"]
    if not rule.pardonable:
        lines.append("- Không có ngoại lệ.")
    if isinstance(rule, Rule) and (limits := _limits(rule)):
        lines.append(f"- Chỉ xét: {limits}.")
    lines += ["\n| Mã lỗi | Nghĩa |", "|---|---|"]
    lines += [f"| `{code}` | {_cell(meaning)} |" for code, meaning in rule.codes.items()]
    return "\n".join(lines) + "\n"


def _limits(rule: Rule) -> str:
    limits = [f"loại văn bản {', '.join(rule.types)}"] if rule.types else []
    limits += [f"văn bản {', '.join(rule.modes)}"] if set(rule.modes) != set(Mode) else []
    limits += [f"khi có {', '.join(rule.needs)}"] if rule.needs else []
    return "; ".join(limits)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
