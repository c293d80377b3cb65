"""The plan against the index: years, spans, and every lĩnh vực, solution and shortfall taken care of."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from vanban.core.ngay import ngay_ngan
from vanban.core.so import viet_so
from vanban.model.chi_so import ThanhPhan
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each, whole
from vanban.model.consistency.fault import Fault, Path
from vanban.model.consistency.moc_thoi_gian import khoang
from vanban.model.consistency.tham_chieu import bi_nham
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import GiaiPhap, GiaiPhapLinhVuc
from vanban.model.nhiem_vu import NhiemVu


@whole
def nam_chi_so(dataset: Dataset) -> Iterator[Fault]:
    """The index is of a year before that of the plan."""
    index, plan = dataset.chi_so.nam, dataset.ke_hoach.nam
    if index >= plan:
        found = f"Chỉ số năm {index} không trước năm {plan} của kế hoạch"
        required = f"ghi năm của Chỉ số đang khắc phục, thường là {plan - 1}"
        related = ((("ke_hoach", "nam"), "năm của kế hoạch"),)
        yield Fault("nam-chi-so-sai", ("chi_so", "nam"), found, required, related=related)


@whole
def thoi_gian_ke_hoach(dataset: Dataset) -> Iterator[Fault]:
    """The span of the plan does not end before it begins."""
    span = dataset.ke_hoach.thoi_gian
    yield from nguoc(("ke_hoach", "thoi_gian"), span.tu, span.den)


def nguoc(path: Path, first: date, last: date) -> Iterator[Fault]:
    """The fault of a span that ends before it begins."""
    if first > last:
        found = f"ngày kết thúc {ngay_ngan(last)} trước ngày bắt đầu {ngay_ngan(first)}"
        related = (((*path, "tu"), "ngày bắt đầu"),)
        yield Fault("thoi-gian-nguoc", (*path, "den"), found, f"một ngày từ {ngay_ngan(first)} trở đi", related=related)


@each(records.nhiem_vu)
def thoi_han(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """A deadline lies in the span of the plan."""
    first, last = khoang(dataset.ke_hoach.thoi_gian)
    if not first <= task.thoi_han <= last:
        found = f"thời hạn {ngay_ngan(task.thoi_han)} của nhiệm vụ {task.id} nằm ngoài thời gian của kế hoạch"
        required = f"một ngày từ {ngay_ngan(first)} đến {ngay_ngan(last)}"
        related = ((("ke_hoach", "thoi_gian"), "thời gian của kế hoạch"),)
        yield Fault("thoi-han-ngoai-ke-hoach", (*path, "thoi_han"), found, required, related=related)


@whole
def linh_vuc_hai_lan(dataset: Dataset) -> Iterator[Fault]:
    """No lĩnh vực has two sections in the plan."""
    yield from hai_lan(records.muc_ke_hoach(dataset), "kế hoạch")


def hai_lan(sections: Iterator[tuple[Path, GiaiPhapLinhVuc]], where: str) -> Iterator[Fault]:
    """The faults of sections whose lĩnh vực has a section already."""
    first: dict[str, Path] = {}
    for path, section in sections:
        if first.setdefault(section.linh_vuc, path) != path:
            found = f"lĩnh vực {section.linh_vuc} có hai mục trong {where}"
            related = ((first[section.linh_vuc], "mục đầu"),)
            yield Fault("linh-vuc-hai-lan", (*path, "linh_vuc"), found, "gộp hai mục làm một", related=related)


@whole
def du_linh_vuc(dataset: Dataset) -> Iterator[Fault]:
    """The plan has a section for every lĩnh vực that belongs to it, and for no other."""
    known = [field.id for field in dataset.chi_so.linh_vuc]
    given = [section.linh_vuc for section in dataset.ke_hoach.noi_dung]
    given += bi_nham(given, known)
    for path, field in records.linh_vuc(dataset):
        if not field.ngoai_ke_hoach and field.id not in given:
            found = f"kế hoạch chưa có giải pháp cho lĩnh vực {field.id} ({field.ten})"
            required = f"thêm mục linh_vuc: {field.id} vào noi_dung, hoặc ghi ngoai_ke_hoach: có cho lĩnh vực này"
            yield Fault("thieu-linh-vuc", ("ke_hoach", "noi_dung"), found, required, related=((path, "lĩnh vực"),))


@each(records.muc_ke_hoach)
def linh_vuc_ngoai(dataset: Dataset, path: Path, section: GiaiPhapLinhVuc) -> Iterator[Fault]:
    """A lĩnh vực that is marked as outside the plan has no section in it."""
    for where, field in records.linh_vuc(dataset):
        if field.id == section.linh_vuc and field.ngoai_ke_hoach:
            found = f"lĩnh vực {field.id} đã ghi là ngoài kế hoạch"
            related = (((*where, "ngoai_ke_hoach"), "ghi ngoài kế hoạch ở đây"),)
            required = "bỏ mục này, hoặc bỏ khóa ngoai_ke_hoach ở chi_so.yaml"
            yield Fault("linh-vuc-ngoai-ke-hoach", (*path, "linh_vuc"), found, required, related=related)


@each(records.giai_phap)
def giai_phap_co_nguoi_lam(dataset: Dataset, path: Path, solution: GiaiPhap) -> Iterator[Fault]:
    """Every solution is carried out by a task."""
    known = [gp.id for section in dataset.ke_hoach.noi_dung for gp in section.giai_phap]
    used = [ma for task in dataset.phan_cong.nhiem_vu for ma in task.giai_phap]
    if solution.id not in used and solution.id not in bi_nham(used, known):
        required = f"thêm {solution.id} vào giai_phap của một nhiệm vụ ở nhiem_vu.yaml"
        yield Fault(
            "giai-phap-chua-phan-cong", path, f"chưa có nhiệm vụ nào thực hiện giải pháp {solution.id}", required
        )


@each(records.thanh_phan)
def tieu_chi_co_nhiem_vu(dataset: Dataset, path: Path, part: ThanhPhan) -> Iterator[Fault]:
    """Every component short of its maximum, of a lĩnh vực in the plan, is repaired by a task."""
    short = _thieu(part)
    outside = (where for where, field in records.linh_vuc(dataset) if field.ngoai_ke_hoach)
    if not short or path[:3] in outside:
        return
    known = [part.ma for field in dataset.chi_so.linh_vuc for part in field.thanh_phan]
    used = [ma for task in dataset.phan_cong.nhiem_vu for ma in task.tieu_chi]
    if part.ma not in used and part.ma not in bi_nham(used, known):
        found = f"tiêu chí thành phần {part.ma} thiếu {viet_so(short)} điểm mà chưa có nhiệm vụ khắc phục"
        required = f"thêm {part.ma} vào tieu_chi của một nhiệm vụ ở nhiem_vu.yaml"
        yield Fault("tieu-chi-chua-phan-cong", path, found, required)


def _thieu(part: ThanhPhan) -> Decimal:
    if part.khong_cham is not None or part.tham_dinh is None:
        return Decimal(0)
    return part.diem_toi_da - part.tham_dinh


KIEM_TRA: tuple[Check, ...] = (
    nam_chi_so,
    thoi_gian_ke_hoach,
    thoi_han,
    linh_vuc_hai_lan,
    du_linh_vuc,
    linh_vuc_ngoai,
    giai_phap_co_nguoi_lam,
    tieu_chi_co_nhiem_vu,
)
