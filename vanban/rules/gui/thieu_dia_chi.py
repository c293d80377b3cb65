"""A recipient has the address that its channel goes by."""

from collections.abc import Iterator

from vanban.core.ma_dinh_danh import CAC_DANG
from vanban.core.thu_dien_tu import la_dia_chi_thu
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.gui import NoiGui
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.noi_gui)
def check(dataset: Dataset, path: Path, noi: NoiGui) -> Iterator[DataFault]:
    """By mail a mail address, by the axis an agency's code of the form it takes; a folder needs none."""
    if noi.kenh == "thu_dien_tu":
        yield from _mail((*path, "thu_dien_tu"), noi)
    if noi.kenh == "edxml":
        yield from _code((*path, "ma_dinh_danh"), noi, dataset.co_quan.gui.edxml.dang_ma if dataset.co_quan.gui else "")


def _mail(path: Path, noi: NoiGui) -> Iterator[DataFault]:
    required = "ghi địa chỉ dạng vanthu@sonoivu.gov.vn, hoặc đổi kênh của nơi này"
    if not noi.thu_dien_tu:
        yield DataFault("thieu-dia-chi-gui", path, f"{noi.ten} gửi bằng thư điện tử mà chưa có địa chỉ", required)
    elif not la_dia_chi_thu(noi.thu_dien_tu):
        yield DataFault("sai-dia-chi-gui", path, f"“{noi.thu_dien_tu}” không phải địa chỉ thư điện tử", required)


def _code(path: Path, noi: NoiGui, dang_ma: str) -> Iterator[DataFault]:
    required = "ghi mã định danh, như H37.05, hoặc đổi kênh của nơi này"
    if not noi.ma_dinh_danh:
        yield DataFault("thieu-dia-chi-gui", path, f"{noi.ten} gửi qua trục mà chưa có mã định danh", required)
    elif not CAC_DANG[dang_ma].fullmatch(noi.ma_dinh_danh):
        found = f"mã {noi.ma_dinh_danh} không đúng dạng {dang_ma} mà trục nhận"
        yield DataFault("sai-dia-chi-gui", path, found, "sửa mã, hoặc sửa dang_ma của khóa edxml")


RULE = data_rule(
    id="gui/thieu-dia-chi",
    title="Nơi gửi thiếu địa chỉ của kênh gửi",
    why="Gửi bằng thư cần địa chỉ thư, gửi qua trục cần mã định danh; thiếu thì đến lúc gửi lệnh send mới từ chối.",
    clause=Clause("QUY-UOC-DL", "danh bạ nơi gửi"),
    fix="Ghi địa chỉ thư hoặc mã định danh của nơi ấy vào co_quan.yaml, hoặc đổi kênh của nó thành thu_muc.",
    codes={
        "thieu-dia-chi-gui": "Kênh của nơi gửi cần một địa chỉ chưa có",
        "sai-dia-chi-gui": "Địa chỉ không đúng dạng mà kênh cần",
    },
    level=Level.CANH_BAO,
)(check)
