"""The charts of a report: which numbers they show."""

from vanban.charts.data import Bar, Fill, ScoreBar, Series
from vanban.charts.scores import score_bars
from vanban.charts.stacked import stacked_bars
from vanban.core.picture import Picture
from vanban.facts.phuc_hoi import PhucHoi
from vanban.facts.tien_do import TienDo, TrangThai
from vanban.facts.tong_hop import dem
from vanban.model.chi_so import LinhVuc

_STATES = (
    (TrangThai.DUNG_HAN, Series("Hoàn thành đúng hạn", Fill.SOLID)),
    (TrangThai.MUON, Series("Hoàn thành muộn", Fill.STRIPES)),
    (TrangThai.DANG_LAM, Series("Đang thực hiện", Fill.DOTS)),
    (TrangThai.QUA_HAN, Series("Quá hạn", Fill.CROSSES)),
    (TrangThai.CHUA_DEN_HAN, Series("Chưa đến hạn", Fill.BLANK)),
)


def bieu_do_tien_do(groups: tuple[tuple[LinhVuc, tuple[TienDo, ...]], ...]) -> Picture:
    """Task states of each lĩnh vực as stacked bars."""
    series = tuple(s for _, s in _STATES)
    counts = ((field.ten_gon, dem(progress)) for field, progress in groups)
    bars = tuple(Bar(name, tuple(count.so(state) for state, _ in _STATES)) for name, count in counts)
    return stacked_bars(series, bars)


def bieu_do_diem(projection: PhucHoi) -> Picture:
    """Points of each lĩnh vực: reached, won back, still short."""
    bars = tuple(ScoreBar(lv.linh_vuc.ten_gon, lv.dat, lv.phuc_hoi, lv.toi_da) for lv in projection.linh_vuc)
    return score_bars(bars)
