"""The words that every report for people uses: headings, one line a file, one line a place."""

from collections.abc import Iterable, Mapping

from vanban.rules.report import FileReport, Issue, Outcome, Problem, Report, Site
from vanban.rules.rule import Mend

MEND_TITLES: Mapping[Mend, str] = {
    Mend.MAU: "Sửa ở mẫu, định dạng",
    Mend.DU_LIEU: "Sửa ở dữ liệu",
    Mend.CHU: "Sửa ở câu chữ",
}
MOST_SITES = 5
_COUNTED = (Outcome.SAI, Outcome.CANH_BAO, Outcome.GHI_CHU)


def result(report: FileReport) -> str:
    """`ĐẠT`, `CHƯA ĐẠT` or `KHÔNG KIỂM TRA ĐƯỢC`."""
    if isinstance(report.result, Problem):
        return "KHÔNG KIỂM TRA ĐƯỢC"
    return "ĐẠT" if report.conforms else "CHƯA ĐẠT"


def summary(report: FileReport) -> str:
    """`CHƯA ĐẠT: 3 SAI, 2 CẢNH BÁO, 1 GHI CHÚ (40 quy tắc đạt, 12 bỏ qua)`."""
    if isinstance(report.result, Problem):
        return f"{result(report)}: {report.result.found}"
    counts = [f"{report.result.count(outcome)} {outcome}" for outcome in _COUNTED]
    if crashed := report.result.count(Outcome.HONG):
        counts.append(f"{crashed} {Outcome.HONG}")
    passed, skipped = report.result.count(Outcome.DAT), report.result.count(Outcome.BO_QUA)
    return f"{result(report)}: {', '.join(counts)} ({passed} quy tắc đạt, {skipped} bỏ qua)"


def by_mend(issues: Iterable[Issue]) -> list[tuple[str, list[Issue]]]:
    """The issues that count under a heading that says where they are mended, empty headings left out."""
    counting = [issue for issue in issues if not issue.waived]
    groups = ((title, [issue for issue in counting if issue.rule.mend is mend]) for mend, title in MEND_TITLES.items())
    return [(title, group) for title, group in groups if group]


def places(sites: tuple[Site, ...]) -> str:
    """The first places, and how many more there are."""
    more = len(sites) - MOST_SITES
    words = "; ".join(map(str, sites[:MOST_SITES]))
    return f"{words}; và {more} chỗ nữa" if more > 0 else words


def profile(report: Report) -> str:
    """Under which exceptions the file was judged."""
    return f"Hồ sơ ngoại lệ: {report.profile or 'không dùng'}"


def documents(report: Report) -> str:
    """`04/KH-SLĐTBXH, KẾ HOẠCH (xét như văn bản giấy)`, each document of the file."""
    return "; ".join(f"{d.title or 'không rõ loại'} (xét như văn bản {d.mode})" for d in report.documents)
