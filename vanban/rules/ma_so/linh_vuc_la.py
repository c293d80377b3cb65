"""A lĩnh vực of the plan or of a report is one of the index."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import GiaiPhapLinhVuc
from vanban.model.records import Path
from vanban.model.van_ban import MucNoiDung
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import unknown
from vanban.rules.rule import Clause


def _sections(dataset: Dataset) -> Iterator[tuple[Path, GiaiPhapLinhVuc | MucNoiDung]]:
    yield from records.muc_ke_hoach(dataset)
    yield from records.muc_bao_cao(dataset)


@each(_sections)
def check(dataset: Dataset, path: Path, section: GiaiPhapLinhVuc | MucNoiDung) -> Iterator[DataFault]:
    """The sections of the plan, then those of the reports."""
    known = [field.id for field in dataset.chi_so.linh_vuc]
    yield from unknown("linh-vuc-la", (*path, "linh_vuc"), "lĩnh vực", section.linh_vuc, known, "chi_so.yaml")


RULE = data_rule(
    id="ma-so/linh-vuc-la",
    title="Lĩnh vực không có trong bộ tiêu chí",
    why="Mã không có ở tệp định nghĩa thì văn bản thiếu nội dung ở chỗ ấy; chương trình không đoán thay người soạn.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Sửa mã lĩnh vực cho đúng như ở chi_so.yaml.",
    codes={"linh-vuc-la": "Không có lĩnh vực này ở chi_so.yaml"},
    pardonable=False,
)(check)
