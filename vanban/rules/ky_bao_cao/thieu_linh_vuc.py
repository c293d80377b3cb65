"""A report has a section for every lĩnh vực of the plan."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import BaoCao, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.bao_cao)
def check(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    """Each report."""
    given = [section.linh_vuc for section in report.ket_qua.ket_qua_linh_vuc]
    for where, section in records.muc_ke_hoach(dataset):
        if section.linh_vuc not in given:
            found = f"báo cáo chưa có kết quả của lĩnh vực {section.linh_vuc}"
            required = f"thêm mục linh_vuc: {section.linh_vuc} vào ket_qua_linh_vuc"
            related = ((where, "lĩnh vực trong kế hoạch"),)
            yield DataFault("bao-cao-thieu-linh-vuc", (*path, "ket_qua_linh_vuc"), found, required, related)


RULE = data_rule(
    id="ky-bao-cao/thieu-linh-vuc",
    title="Báo cáo thiếu một lĩnh vực của kế hoạch",
    why=(
        "Báo cáo nói kết quả của từng lĩnh vực trong kế hoạch; thiếu một lĩnh vực thì người đọc không "
        "rõ đã làm đến đâu."
    ),
    clause=Clause("KH-2023", "Mục II (mỗi lĩnh vực một mục)"),
    fix="Thêm kết quả của lĩnh vực; kỳ này không có gì thì ghi một câu nói rõ.",
    codes={"bao-cao-thieu-linh-vuc": "Lĩnh vực của kế hoạch không có mục trong báo cáo"},
    level=Level.CANH_BAO,
)(check)
