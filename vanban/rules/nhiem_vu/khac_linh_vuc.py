"""All solutions of a task are of one lĩnh vực, and so are its criteria."""

from collections.abc import Iterator, Mapping

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.nhiem_vu import NhiemVu
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each_beside
from vanban.rules.rule import Clause


def _fields(dataset: Dataset) -> tuple[dict[str, str], dict[str, str]]:
    """The lĩnh vực by component, and by solution."""
    by_criterion = {part.ma: field.id for field in dataset.chi_so.linh_vuc for part in field.thanh_phan}
    sections = [section for section in dataset.ke_hoach.noi_dung if section.linh_vuc in by_criterion.values()]
    return by_criterion, {solution.id: section.linh_vuc for section in sections for solution in section.giai_phap}


@each_beside(records.nhiem_vu, _fields)
def check(fields: tuple[dict[str, str], dict[str, str]], path: Path, task: NhiemVu) -> Iterator[DataFault]:
    """Against the lĩnh vực of the first solution, when that is known."""
    by_criterion, by_solution = fields
    home = by_solution.get(task.giai_phap[0])
    if home is None:
        return
    related = (((*path, "giai_phap", 0), f"giải pháp đầu tiên thuộc lĩnh vực {home}"),)
    for index, ma, other in _elsewhere(task.giai_phap, by_solution, home):
        found = f"giải pháp {ma} thuộc lĩnh vực {other}, không phải {home}"
        required = "mỗi nhiệm vụ thuộc một lĩnh vực: bỏ mã này, hoặc tách thành nhiệm vụ khác"
        yield DataFault("giai-phap-khac-linh-vuc", (*path, "giai_phap", index), found, required, related)
    for index, ma, other in _elsewhere(task.tieu_chi, by_criterion, home):
        found = f"tiêu chí thành phần {ma} thuộc lĩnh vực {other}, không phải {home}"
        required = f"mã tiêu chí thành phần của lĩnh vực {home}, hoặc tách thành nhiệm vụ khác"
        yield DataFault("tieu-chi-khac-linh-vuc", (*path, "tieu_chi", index), found, required, related)


def _elsewhere(codes: tuple[str, ...], fields: Mapping[str, str], home: str) -> Iterator[tuple[int, str, str]]:
    return ((index, ma, fields[ma]) for index, ma in enumerate(codes) if fields.get(ma, home) != home)


RULE = data_rule(
    id="nhiem-vu/khac-linh-vuc",
    title="Nhiệm vụ thuộc hai lĩnh vực",
    why="Bảng phân công xếp theo lĩnh vực; nhiệm vụ lấy giải pháp, tiêu chí của lĩnh vực khác thì đứng sai chỗ.",
    clause=Clause("KH-2023", "Mục II (giải pháp theo từng lĩnh vực)"),
    fix="Bỏ mã của lĩnh vực khác, hoặc tách thành hai nhiệm vụ.",
    codes={
        "giai-phap-khac-linh-vuc": "Giải pháp khác lĩnh vực với giải pháp đầu tiên của nhiệm vụ",
        "tieu-chi-khac-linh-vuc": "Tiêu chí thành phần khác lĩnh vực với giải pháp của nhiệm vụ",
    },
)(check)
