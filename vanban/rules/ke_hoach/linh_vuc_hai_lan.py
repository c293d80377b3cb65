"""No lĩnh vực has two sections in one document."""

from collections.abc import Iterator
from typing import NamedTuple

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import GiaiPhapLinhVuc
from vanban.model.records import Path
from vanban.model.van_ban import MucNoiDung
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


class _VanBan(NamedTuple):
    """A document in a clerk's words, and its sections."""

    ten: str
    muc: tuple[tuple[Path, GiaiPhapLinhVuc | MucNoiDung], ...]


def _documents(dataset: Dataset) -> Iterator[tuple[Path, _VanBan]]:
    yield ("ke_hoach",), _VanBan("kế hoạch", tuple(records.muc_ke_hoach(dataset)))
    for path, report in records.bao_cao(dataset):
        yield path, _VanBan("báo cáo", tuple(records.listed(path, report.ket_qua, "ket_qua_linh_vuc")))


@each(_documents)
def check(_: Dataset, _path: Path, document: _VanBan) -> Iterator[DataFault]:
    """The plan and every report."""
    first: dict[str, Path] = {}
    for path, section in document.muc:
        if first.setdefault(section.linh_vuc, path) != path:
            found = f"lĩnh vực {section.linh_vuc} có hai mục trong {document.ten}"
            related = ((first[section.linh_vuc], "mục đầu"),)
            yield DataFault("linh-vuc-hai-lan", (*path, "linh_vuc"), found, "gộp hai mục làm một", related)


RULE = data_rule(
    id="ke-hoach/linh-vuc-hai-lan",
    title="Một lĩnh vực có hai mục",
    why="Mỗi lĩnh vực một mục, điểm và nhiệm vụ của lĩnh vực in ở mục ấy; hai mục thì in hai lần.",
    clause=Clause("KH-2023", "Mục II (mỗi lĩnh vực một mục)"),
    fix="Gộp hai mục làm một, hoặc sửa mã lĩnh vực ghi nhầm.",
    codes={"linh-vuc-hai-lan": "Lĩnh vực có hai mục trong kế hoạch hoặc trong một báo cáo"},
    pardonable=False,
)(check)
