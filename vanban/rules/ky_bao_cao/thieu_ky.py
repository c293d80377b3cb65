"""A period that has a file is preceded by the files of all earlier periods."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.model.records import ten_tep
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The periods before the last that has a file."""
    if not dataset.ket_qua:
        return
    last = max(dataset.ket_qua, key=lambda ky: ky.thang_cuoi)
    for ky in last.truoc:
        if ky not in dataset.ket_qua:
            found = f"có tệp của kỳ {last.value} nhưng thiếu tệp của kỳ {ky.value}"
            required = f"thêm tệp {ten_tep(ky)}.yaml: tiến độ được tính từ các kỳ liền nhau"
            yield DataFault("thieu-ky", (ten_tep(ky),), found, required)


RULE = data_rule(
    id="ky-bao-cao/thieu-ky",
    title="Thiếu tệp của một kỳ trước",
    why="Tiến độ cộng dồn từ các kỳ liền nhau; thiếu một kỳ thì số nhiệm vụ hoàn thành in ra sẽ sai.",
    clause=Clause("QUY-UOC-DL", "kỳ báo cáo"),
    fix="Tạo tệp của kỳ còn thiếu bằng lệnh init --period, điền rồi chạy lại.",
    codes={"thieu-ky": "Có tệp của kỳ sau mà không có tệp của kỳ trước"},
    pardonable=False,
)(check)
