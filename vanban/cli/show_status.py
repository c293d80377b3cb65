"""What `status` prints: the tasks by lĩnh vực, the counts, the projection, the next report, the documents."""

from datetime import date

from vanban.cli.console import OUT, escape
from vanban.cli.show_documents import documents
from vanban.core.ngay import ngay_ngan
from vanban.core.so import dem, viet_phan_tram, viet_so
from vanban.facts.ky_toi import KyToi
from vanban.facts.tien_do import TienDo, TrangThai
from vanban.model.nhiem_vu import NhiemVu
from vanban.pipeline.document_states import document_states
from vanban.pipeline.status import YearStatus, status
from vanban.pipeline.workspace import Workspace
from vanban.store.clock import vietnam_time

_COLOURS = {
    TrangThai.DUNG_HAN: "green",
    TrangThai.MUON: "yellow",
    TrangThai.DANG_LAM: "cyan",
    TrangThai.QUA_HAN: "bold red",
    TrangThai.CHUA_DEN_HAN: "dim",
}
_WIDE = max(map(len, TrangThai))


def run(workspace: Workspace, years: tuple[int, ...], today: date | None) -> None:
    """Print the asked years on a day (today in Việt Nam when None), with their documents. Raises VanbanError."""
    for year in status(workspace, years, today or vietnam_time().date()):
        year_status(year, workspace.option)
        documents(document_states(workspace, year.dataset.ke_hoach.nam))


def year_status(year: YearStatus, option: str) -> None:
    """Print one year; `option` ends a command that is to be run there."""
    OUT.print(f"[bold]Kế hoạch năm {year.dataset.ke_hoach.nam}, tính đến ngày {ngay_ngan(year.today)}[/]")
    units = {unit.id: unit.ten_gon for unit in year.dataset.co_quan.don_vi}
    for field, progress in year.groups:
        OUT.print(f"\n[bold]{escape(field.ten_gon)}[/]")
        for item in progress:
            _task(item, units)
    _summary(year)
    if year.next_report:
        _next_report(year.next_report, year, option)
    else:
        OUT.print("Mọi báo cáo của năm đã có số.")


def _task(item: TienDo, units: dict[str, str]) -> None:
    task, state = item.nhiem_vu, item.trang_thai
    late = f" {dem(item.so_ngay_muon)} ngày" if item.so_ngay_muon else ""
    words = f"{state.value}{late}".ljust(_WIDE + 9)
    line = (
        f"{task.id:<6} [{_COLOURS[state]}]{words}[/] hạn {ngay_ngan(task.thoi_han):<10}  {escape(units[task.chu_tri])}"
    )
    OUT.print(f"  {line}: {escape(short(task.noi_dung))}")


def short(text: str, length: int = 70) -> str:
    """The beginning of a long text, cut at a word."""
    return text if len(text) <= length else f"{text[:length].rpartition(' ')[0]}…"


def _summary(year: YearStatus) -> None:
    counts = ", ".join(f"{number} {state.value.lower()}" for state, number in year.counts.theo_trang_thai if number)
    OUT.print(f"\n[bold]Cộng {year.counts.tong} nhiệm vụ:[/] {counts}.")
    projection = year.projection
    expected = f"{viet_so(projection.diem_du_kien)}/{viet_so(projection.diem.toi_da)}"
    OUT.print(
        f"Điểm có thể khôi phục: {viet_so(projection.phuc_hoi)}/{viet_so(projection.thieu)}; "
        f"Chỉ số dự kiến {expected} ({viet_phan_tram(projection.ty_le_du_kien)})."
    )


def _next_report(report: KyToi, year: YearStatus, option: str) -> None:
    window = report.cua_so
    left = report.con_ngay(year.today)
    due = f"còn {dem(left)} ngày" if left > 0 else "hôm nay" if left == 0 else f"đã quá {dem(-left)} ngày"
    OUT.print(
        f"\n[bold]Báo cáo tới: {window.ky.ten(window.nam)}[/], chốt số liệu {ngay_ngan(window.den)}, "
        f"gửi chậm nhất ngày {ngay_ngan(window.han_gui)} ({due})."
    )
    for late in report.con_no:
        OUT.print(f"Báo cáo {late.ky.ten(late.nam)} chưa có số (hạn gửi {ngay_ngan(late.han_gui)}).")
    file = f"data/{window.nam}/ket_qua/{window.ky.value}.yaml"
    if window.ky in year.unread:
        OUT.print(
            f"{file} chưa điền xong nên chưa tính vào đây; chạy python build.py{option} để xem các chỗ còn thiếu."
        )
    elif not report.co_tep:
        command = f"python build.py init --year {window.nam} --period {window.ky.value}{option}"
        OUT.print(f"Chưa có {file}; tạo bằng: {command}")
    _missing("Phải có kết quả (đến hạn trước ngày chốt số liệu)", report.thieu_ket_qua)
    _missing("Nên cập nhật tiến độ", report.can_cap_nhat)
    if report.co_tep and not report.thieu_ket_qua:
        OUT.print(f"{file} đã đủ kết quả bắt buộc; chỉ còn chờ số và ngày.")


def _missing(title: str, tasks: tuple[NhiemVu, ...]) -> None:
    if tasks:
        OUT.print(f"{title}: {', '.join(task.id for task in tasks)}.")
