"""The letterhead: names break into lines that its column can hold."""

from collections.abc import Iterator

from vanban.core.finding import Level
from vanban.core.so import viet_so
from vanban.core.text_width import width
from vanban.model.co_quan import COT_CO_QUAN
from vanban.model.consistency.check import Check, whole
from vanban.model.consistency.fault import Fault, Path
from vanban.model.dataset import Dataset


@whole
def dong_qua_rong(dataset: Dataset) -> Iterator[Fault]:
    """A given line is no wider than the column; else the program breaks the name by itself."""
    agency = dataset.co_quan
    names = ((("co_quan",), agency.ten_hien_thi, True), (("co_quan", "chu_quan"), agency.chu_quan.ten_hien_thi, False))
    for owner, lines, bold in names:
        for index, line in enumerate(lines):
            yield from _line((*owner, "ten_hien_thi", index), line, dataset, bold=bold)


def _line(path: Path, line: str, dataset: Dataset, *, bold: bool) -> Iterator[Fault]:
    size = dataset.co_quan.the_thuc.co_ten_co_quan
    found = width(line.upper(), size, bold=bold)
    if found > COT_CO_QUAN:
        words = (
            f"dòng này rộng {round(found.mm)} mm ở cỡ chữ {viet_so(int(size))}, cột chỉ rộng {round(COT_CO_QUAN.mm)} mm"
        )
        required = "ngắt thành dòng ngắn hơn hoặc chọn co_chu: 12-13-13; nếu không, chương trình tự ngắt lại cả tên"
        yield Fault("dong-qua-rong", path, words, required, Level.WARNING)


KIEM_TRA: tuple[Check, ...] = (dong_qua_rong,)
