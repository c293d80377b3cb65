"""Every component short of its maximum, of a lĩnh vực in the plan, is repaired by a task or has a reason why not."""

from collections.abc import Iterator
from decimal import Decimal

from vanban.core.so import viet_so
from vanban.model import records
from vanban.model.chi_so import ThanhPhan
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each_beside
from vanban.rules.references import bi_nham
from vanban.rules.rule import Clause


def _beside(dataset: Dataset) -> tuple[frozenset[Path], frozenset[str]]:
    """The paths of lĩnh vực outside the plan; the components that have a task, or that a wrong code was meant for."""
    outside = frozenset(where for where, field in records.linh_vuc(dataset) if field.ngoai_ke_hoach)
    known = [part.ma for field in dataset.chi_so.linh_vuc for part in field.thanh_phan]
    used = [ma for task in dataset.phan_cong.nhiem_vu for ma in task.tieu_chi]
    return outside, bi_nham(used, known).union(used)


@each_beside(records.thanh_phan, _beside)
def check(beside: tuple[frozenset[Path], frozenset[str]], path: Path, part: ThanhPhan) -> Iterator[DataFault]:
    """Each component; one that a wrong code was meant for is not missed as well."""
    outside, assigned = beside
    short = _thieu(part)
    if not short or part.khong_khac_phuc or path[:3] in outside:
        return
    if part.ma not in assigned:
        found = f"tiêu chí thành phần {part.ma} thiếu {viet_so(short)} điểm mà chưa có nhiệm vụ khắc phục"
        required = f"thêm {part.ma} vào tieu_chi của một nhiệm vụ ở nhiem_vu.yaml, hoặc ghi lý do ở khong_khac_phuc"
        yield DataFault("tieu-chi-chua-phan-cong", path, found, required)


def _thieu(part: ThanhPhan) -> Decimal:
    if part.khong_cham is not None or part.tham_dinh is None:
        return Decimal(0)
    return part.diem_toi_da - part.tham_dinh


RULE = data_rule(
    id="nhiem-vu/tieu-chi-chua-phan-cong",
    title="Tiêu chí mất điểm mà chưa có nhiệm vụ",
    why=(
        "Kế hoạch lập ra để khắc phục những tiêu chí thành phần chưa đạt điểm tối đa; tiêu chí không ai "
        "làm thì vẫn mất điểm."
    ),
    clause=Clause("KH-2023", "Mục I.2 (khắc phục những tiêu chí thành phần chưa đạt điểm tối đa)"),
    fix="Thêm tiêu chí vào một nhiệm vụ ở nhiem_vu.yaml; năm nay chưa làm được thì ghi lý do ở khong_khac_phuc.",
    codes={"tieu-chi-chua-phan-cong": "Không nhiệm vụ nào ghi mã của tiêu chí thành phần chưa đạt tối đa"},
)(check)
