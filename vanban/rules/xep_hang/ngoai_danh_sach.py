"""A rank is not beyond the number of those ranked."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The rank of the index that is repaired."""
    index = dataset.chi_so
    if index.xep_hang > index.so_don_vi:
        found = f"thứ hạng {index.xep_hang} lớn hơn số đơn vị được xếp hạng {index.so_don_vi}"
        related = ((("chi_so", "so_don_vi"), "số đơn vị"),)
        required = f"từ 1 đến {index.so_don_vi}"
        yield DataFault("hang-ngoai-danh-sach", ("chi_so", "xep_hang"), found, required, related)


RULE = data_rule(
    id="xep-hang/ngoai-danh-sach",
    title="Thứ hạng lớn hơn số đơn vị được xếp hạng",
    why="Kế hoạch in thứ hạng trên số đơn vị, ví dụ 16/20; hạng ngoài danh sách là gõ sai một trong hai số.",
    clause=Clause("KH-2023", "Mục II (xếp thứ 16/20 đơn vị)"),
    fix="Sửa xep_hang hoặc so_don_vi theo quyết định công bố Chỉ số.",
    codes={"hang-ngoai-danh-sach": "xep_hang lớn hơn so_don_vi"},
    pardonable=False,
)(check)
