"""A file of outcomes is named after its period."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import BaoCao, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.bao_cao)
def check(_: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    """Each file."""
    if report.ket_qua.ky != report.ky:
        found = f"tệp {report.ky.value}.yaml ghi ky: {report.ket_qua.ky.value}"
        required = f"ghi ky: {report.ky.value}, hoặc đổi tên tệp thành {report.ket_qua.ky.value}.yaml"
        yield DataFault("ky-khac-ten-tep", (*path, "ky"), found, required)


RULE = data_rule(
    id="ky-bao-cao/khac-ten-tep",
    title="Tên tệp khác kỳ báo cáo",
    why="Báo cáo của một kỳ được soạn từ tệp mang tên kỳ ấy; tệp chép từ kỳ trước mà quên sửa thì in nhầm số liệu.",
    clause=Clause("QUY-UOC-DL", "tên tệp"),
    fix="Sửa khóa ky, hoặc đổi tên tệp.",
    codes={"ky-khac-ten-tep": "Khóa ky khác tên tệp"},
    pardonable=False,
)(check)
