"""Last year's rank is rarely beyond the number of those ranked this year."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause, Level


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The ranks gained or lost are the difference of the two."""
    index = dataset.chi_so
    if index.xep_hang_nam_truoc is not None and index.xep_hang_nam_truoc > index.so_don_vi:
        found = f"thứ hạng năm trước {index.xep_hang_nam_truoc} lớn hơn số đơn vị được xếp hạng {index.so_don_vi}"
        related = ((("chi_so", "so_don_vi"), "số đơn vị năm nay"),)
        required = "xem lại số bậc tăng, giảm; năm trước nhiều đơn vị hơn thì ghi ngoại lệ kèm lý do"
        yield DataFault("hang-nam-truoc-ngoai-danh-sach", ("chi_so", "xep_hang_nam_truoc"), found, required, related)


RULE = data_rule(
    id="xep-hang/nam-truoc-ngoai-danh-sach",
    title="Thứ hạng năm trước lớn hơn số đơn vị được xếp hạng",
    why=(
        "Số bậc tăng, giảm in trong kế hoạch là hiệu của hai thứ hạng; so hai danh sách dài ngắn khác "
        "nhau thì dễ hiểu sai."
    ),
    clause=Clause("KH-2023", "Mục II (giảm 06 bậc so với năm 2021)"),
    fix="Sửa xep_hang_nam_truoc; nếu đúng là năm trước xếp hạng nhiều đơn vị hơn thì ghi ngoại lệ kèm lý do.",
    codes={"hang-nam-truoc-ngoai-danh-sach": "xep_hang_nam_truoc lớn hơn so_don_vi"},
    level=Level.CANH_BAO,
)(check)
