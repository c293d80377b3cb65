"""A given line of a name in the letterhead is no wider than its column."""

from collections.abc import Iterator

from vanban.core.so import viet_so
from vanban.core.text_width import width
from vanban.model.co_quan import COT_CO_QUAN
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause, Level


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The names of the agency and of the one above it; else the program breaks the name by itself."""
    agency = dataset.co_quan
    parent = agency.chu_quan.ten_hien_thi if agency.chu_quan else ()
    names = ((("co_quan",), agency.ten_hien_thi, True), (("co_quan", "chu_quan"), parent, False))
    for owner, lines, bold in names:
        for index, line in enumerate(lines):
            yield from _line((*owner, "ten_hien_thi", index), line, dataset, bold=bold)


def _line(path: Path, line: str, dataset: Dataset, *, bold: bool) -> Iterator[DataFault]:
    size = dataset.co_quan.the_thuc.co_ten_co_quan
    found = width(line.upper(), size, bold=bold)
    if found > COT_CO_QUAN:
        words = (
            f"dòng này rộng {round(found.mm)} mm ở cỡ chữ {viet_so(int(size))}, cột chỉ rộng {round(COT_CO_QUAN.mm)} mm"
        )
        required = "ngắt thành dòng ngắn hơn hoặc chọn co_chu: 12-13-13; nếu không, chương trình tự ngắt lại cả tên"
        yield DataFault("dong-qua-rong", path, words, required)


RULE = data_rule(
    id="dau-van-ban/dong-qua-rong",
    title="Dòng tên cơ quan rộng hơn cột",
    why="Tên dài trình bày thành nhiều dòng; dòng rộng hơn cột thì Word tự xuống dòng giữa chừng.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 2"),
    fix="Ngắt tên thành những dòng ngắn hơn ở ten_hien_thi.",
    codes={"dong-qua-rong": "Một dòng của ten_hien_thi rộng hơn cột của phần đầu văn bản"},
    level=Level.CANH_BAO,
)(check)
