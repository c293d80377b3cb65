"""A channel that somebody is reached by has what it needs on the agency's own side."""

from collections.abc import Iterator

from vanban.core.ma_dinh_danh import CAC_DANG
from vanban.core.thu_dien_tu import la_dia_chi_thu
from vanban.model.co_quan import CoQuan
from vanban.model.dataset import Dataset
from vanban.model.gui import Gui, MayChuThu
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause, Level

_GUI = ("co_quan", "gui")
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


def check(dataset: Dataset) -> Iterator[DataFault]:
    """Only the channels in use."""
    co_quan, gui = dataset.co_quan, dataset.co_quan.gui
    used = {noi.kenh for noi in gui.noi_gui} if gui else set()
    if gui and "thu_dien_tu" in used:
        yield from _mail(co_quan, gui)
    if gui and "edxml" in used:
        yield from _axis(co_quan, gui)


def _mail(co_quan: CoQuan, gui: Gui) -> Iterator[DataFault]:
    if gui.may_chu_thu is None:
        found = "có nơi gửi bằng thư điện tử mà chưa có máy chủ thư"
        yield DataFault("thieu-may-chu-thu", _GUI, found, "thêm khóa may_chu_thu dưới khóa gui")
    elif _in_the_clear(gui.may_chu_thu):
        found = f"gửi qua {gui.may_chu_thu.ten_may} không mã hóa: mật khẩu và văn bản có thể bị đọc trên đường"
        required = "ghi starttls (cổng 587) hoặc tls (cổng 465)"
        yield DataFault("khong-ma-hoa", (*_GUI, "may_chu_thu", "bao_mat"), found, required)
    if not co_quan.thu_dien_tu or not la_dia_chi_thu(co_quan.thu_dien_tu):
        found = "có nơi gửi bằng thư điện tử mà cơ quan chưa có địa chỉ thư đúng dạng"
        required = "ghi thu_dien_tu của cơ quan, dạng vanthu@so.gov.vn"
        yield DataFault("thieu-ben-gui", ("co_quan", "thu_dien_tu"), found, required)


def _axis(co_quan: CoQuan, gui: Gui) -> Iterator[DataFault]:
    if not co_quan.ma_dinh_danh or not CAC_DANG[gui.edxml.dang_ma].fullmatch(co_quan.ma_dinh_danh):
        found = "có nơi gửi qua trục mà cơ quan chưa có mã định danh đúng dạng trục nhận"
        yield DataFault("thieu-ben-gui", ("co_quan", "ma_dinh_danh"), found, "ghi ma_dinh_danh của cơ quan, như H37.05")


def _in_the_clear(server: MayChuThu) -> bool:
    return server.bao_mat == "khong" and (bool(server.ten_dang_nhap) or server.ten_may not in _HERE)


RULE = data_rule(
    id="gui/kenh-chua-san-sang",
    title="Kênh gửi thiếu phần của cơ quan",
    why="Gửi thư cần máy chủ thư có mã hóa và địa chỉ của cơ quan, gửi qua trục cần mã định danh của cơ quan.",
    clause=Clause("QUY-UOC-DL", "kênh gửi"),
    fix="Ghi thêm vào co_quan.yaml phần còn thiếu; kênh không dùng thì đổi những nơi gửi ấy sang kênh khác.",
    codes={
        "thieu-may-chu-thu": "Chưa có máy chủ thư",
        "khong-ma-hoa": "Đường truyền tới máy chủ thư không mã hóa",
        "thieu-ben-gui": "Cơ quan chưa có địa chỉ thư hoặc mã định danh",
    },
    level=Level.CANH_BAO,
)(check)
