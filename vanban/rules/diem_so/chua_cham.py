"""A component is either scored or gives the reason why not."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.chi_so import ThanhPhan
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.thanh_phan)
def check(_: Dataset, path: Path, part: ThanhPhan) -> Iterator[DataFault]:
    """Neither is as wrong as both."""
    if part.tham_dinh is None and part.khong_cham is None:
        required = "thêm tham_dinh: điểm thẩm định; nếu không chấm thì thêm khong_cham: lý do"
        yield DataFault("chua-cham", path, f"tiêu chí thành phần {part.ma} chưa có điểm thẩm định", required)
    if part.tham_dinh is not None and part.khong_cham is not None:
        found = f"tiêu chí thành phần {part.ma} vừa có điểm thẩm định vừa có lý do không chấm"
        related = (((*path, "tham_dinh"), "điểm thẩm định"),)
        yield DataFault("vua-cham-vua-khong", (*path, "khong_cham"), found, "giữ một trong hai khóa", related)


RULE = data_rule(
    id="diem-so/chua-cham",
    title="Tiêu chí thành phần chưa rõ có chấm hay không",
    why=(
        "Tiêu chí không chấm thì không tính vào điểm tối đa; không rõ có chấm hay không thì tổng điểm và tỷ lệ đều sai."
    ),
    clause=Clause("KH-2023", "Mục II (điểm từng lĩnh vực, tiêu chí không chấm kèm lý do)"),
    fix="Ghi điểm thẩm định; tiêu chí không chấm thì chỉ ghi lý do ở khong_cham.",
    codes={
        "chua-cham": "Không có điểm thẩm định, cũng không có lý do không chấm",
        "vua-cham-vua-khong": "Vừa có điểm thẩm định, vừa có lý do không chấm",
    },
    pardonable=False,
)(check)
