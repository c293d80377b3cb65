"""The index: codes in their place, points within their maximum, typed totals equal to the sum of their parts."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from vanban.core.so import viet_so
from vanban.model.chi_so import DoiChieu, LinhVuc, ThanhPhan, TieuChi
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each, whole
from vanban.model.consistency.fault import Fault, Path
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole


@each(records.tieu_chi)
def ma_theo_cap(_: Dataset, path: Path, criterion: TieuChi) -> Iterator[Fault]:
    """The code of a component begins with that of its criterion and a dot."""
    for index, part in enumerate(criterion.thanh_phan):
        if not part.ma.startswith(f"{criterion.ma}."):
            found = f"mã {part.ma} không thuộc tiêu chí {criterion.ma}"
            required = f"mã bắt đầu bằng “{criterion.ma}.”, hoặc chuyển mục này sang tiêu chí của nó"
            where = (*path, "thanh_phan", index, "ma")
            yield Fault("ma-sai-cap", where, found, required, related=(((*path, "ma"), "tiêu chí"),))


@each(records.thanh_phan)
def vuot_toi_da(_: Dataset, path: Path, part: ThanhPhan) -> Iterator[Fault]:
    """No component has more points than its maximum."""
    for key, words, points in (("tu_cham", "tự chấm", part.tu_cham), ("tham_dinh", "thẩm định", part.tham_dinh)):
        if points is not None and points > part.diem_toi_da:
            found = f"điểm {words} {viet_so(points)} lớn hơn điểm tối đa {viet_so(part.diem_toi_da)}"
            related = (((*path, "diem_toi_da"), "điểm tối đa"),)
            yield Fault("diem-vuot-toi-da", (*path, key), found, f"tối đa {viet_so(part.diem_toi_da)}", related=related)


@each(records.thanh_phan)
def cham_hay_khong(_: Dataset, path: Path, part: ThanhPhan) -> Iterator[Fault]:
    """A component is either scored or gives the reason why not."""
    if part.tham_dinh is None and part.khong_cham is None:
        required = "thêm tham_dinh: điểm thẩm định; nếu không chấm thì thêm khong_cham: lý do"
        yield Fault("chua-cham", path, f"tiêu chí thành phần {part.ma} chưa có điểm thẩm định", required)
    if part.tham_dinh is not None and part.khong_cham is not None:
        found = f"tiêu chí thành phần {part.ma} vừa có điểm thẩm định vừa có lý do không chấm"
        related = (((*path, "tham_dinh"), "điểm thẩm định"),)
        yield Fault("vua-cham-vua-khong", (*path, "khong_cham"), found, "giữ một trong hai khóa", related=related)


@each(records.linh_vuc)
def tong_linh_vuc(_: Dataset, path: Path, field: LinhVuc) -> Iterator[Fault]:
    """The typed total of a lĩnh vực is the sum of its components."""
    if field.doi_chieu:
        related = (((*path, "tieu_chi"), "các tiêu chí của lĩnh vực"),)
        yield from _compare((*path, "doi_chieu"), field.doi_chieu, field.thanh_phan, related)


@whole
def tong_chi_so(dataset: Dataset) -> Iterator[Fault]:
    """The typed total of the index is the sum of all components; told when the lĩnh vực agree by themselves."""
    index = dataset.chi_so
    if not index.doi_chieu or tong_linh_vuc(dataset):
        return
    related = tuple(
        (path, f"lĩnh vực {field.id}: {viet_so(_dat(field.thanh_phan))}/{viet_so(_toi_da(field.thanh_phan))}")
        for path, field in records.linh_vuc(dataset)
    )
    parts = [part for field in index.linh_vuc for part in field.thanh_phan]
    yield from _compare(("chi_so", "doi_chieu"), index.doi_chieu, parts, related)


def _compare(
    path: Path, typed: DoiChieu, parts: Iterable[ThanhPhan], related: tuple[tuple[Path, str], ...]
) -> Iterator[Fault]:
    parts = tuple(parts)
    sums = (("dat", "điểm đạt", typed.dat, _dat(parts)), ("toi_da", "điểm tối đa", typed.toi_da, _toi_da(parts)))
    for key, words, there, total in sums:
        if there != total:
            found = f"{words}: các thành phần cộng lại được {viet_so(total)}; đối chiếu ghi {viet_so(there)}"
            required = "sửa điểm thành phần ghi sai, hoặc sửa số đối chiếu theo quyết định công bố"
            yield Fault("tong-khong-khop", (*path, key), found, required, related=related)


@whole
def thang_diem(dataset: Dataset) -> Iterator[Fault]:
    """All maxima, scored or not, add up to the scale."""
    index = dataset.chi_so
    total = sum((part.diem_toi_da for field in index.linh_vuc for part in field.thanh_phan), Decimal(0))
    if total != index.thang_diem:
        typed = viet_so(index.thang_diem)
        found = f"điểm tối đa của mọi tiêu chí thành phần cộng lại được {viet_so(total)}; thang_diem là {typed}"
        required = "sửa diem_toi_da ghi sai, bổ sung tiêu chí còn thiếu, hoặc sửa thang_diem"
        yield Fault("thang-diem-khong-khop", ("chi_so", "thang_diem"), found, required)


@whole
def xep_hang(dataset: Dataset) -> Iterator[Fault]:
    """A rank is not beyond the number of those ranked."""
    index = dataset.chi_so
    if index.xep_hang > index.so_don_vi:
        found = f"thứ hạng {index.xep_hang} lớn hơn số đơn vị được xếp hạng {index.so_don_vi}"
        related = ((("chi_so", "so_don_vi"), "số đơn vị"),)
        yield Fault(
            "hang-ngoai-danh-sach", ("chi_so", "xep_hang"), found, f"từ 1 đến {index.so_don_vi}", related=related
        )


def _dat(parts: Iterable[ThanhPhan]) -> Decimal:
    return sum((_points(part) for part in parts if part.khong_cham is None), Decimal(0))


def _toi_da(parts: Iterable[ThanhPhan]) -> Decimal:
    return sum((part.diem_toi_da for part in parts if part.khong_cham is None), Decimal(0))


def _points(part: ThanhPhan) -> Decimal:
    if part.tham_dinh is None:
        raise Hole("tham_dinh")
    return part.tham_dinh


KIEM_TRA: tuple[Check, ...] = (
    ma_theo_cap,
    vuot_toi_da,
    cham_hay_khong,
    tong_linh_vuc,
    tong_chi_so,
    thang_diem,
    xep_hang,
)
