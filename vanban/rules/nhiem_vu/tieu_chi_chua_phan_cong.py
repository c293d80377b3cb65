"""Every component short of its maximum, of a lĩnh vực in the plan, is repaired by a task or has a reason why not."""

from collections.abc import Iterator
from decimal import Decimal

from vanban.core.so import viet_so
from vanban.model import records
from vanban.model.chi_so import ThanhPhan
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import bi_nham
from vanban.rules.rule import Clause


@each(records.thanh_phan)
def check(dataset: Dataset, path: Path, part: ThanhPhan) -> Iterator[DataFault]:
    """Each component; one that a wrong code was meant for is not missed as well."""
    short = _thieu(part)
    outside = (where for where, field in records.linh_vuc(dataset) if field.ngoai_ke_hoach)
    if not short or part.khong_khac_phuc or path[:3] in outside:
        return
    known = [part.ma for field in dataset.chi_so.linh_vuc for part in field.thanh_phan]
    used = [ma for task in dataset.phan_cong.nhiem_vu for ma in task.tieu_chi]
    if part.ma not in used and part.ma not in bi_nham(used, known):
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
