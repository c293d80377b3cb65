"""What `init` prints: the files it made, what is to be filled and by when, and the next command."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from vanban.cli.console import OUT, escape
from vanban.cli.show import shown
from vanban.cli.show_status import short
from vanban.core.finding import Finding, Level
from vanban.core.ngay import ngay_ngan
from vanban.core.so import dem
from vanban.model.nhiem_vu import NhiemVu
from vanban.pipeline.init import Created
from vanban.pipeline.init_period import CreatedPeriod
from vanban.pipeline.init_year import CreatedYear

FIRST = 3
WAYS = """Lệnh init dùng vào ba việc:
  Tạo thư mục cho cơ quan khác:
    python build.py init THU_MUC --agency "Sở Y tế" --abbreviation SYT \\
      --parent "Ủy ban nhân dân tỉnh Lạng Sơn" --place "Lạng Sơn" --year 2024
  Tạo dữ liệu năm mới từ năm trước (thêm --carry-over thì chỉ chuyển nhiệm vụ chưa xong):
    python build.py init --year 2024
  Tạo tệp kết quả của một kỳ (quy_1, 6_thang, 9_thang hoặc nam):
    python build.py init --year 2023 --period 9_thang"""


def agency(created: Created, folder: Path, name: str) -> None:
    """A new agency: its files, what to replace, how to build."""
    OUT.print(f"[bold]Đã tạo thư mục làm việc của {escape(name)}:[/] {escape(shown(folder))}")
    _files(created)
    OUT.print(f"  {escape(shown(folder / 'templates'))}: mẫu Word, mở và sửa được bằng Word")
    OUT.print("Bộ dữ liệu soạn được ngay. Thay dần những chỗ ví dụ, xong tệp nào thì xóa khóa minh_hoa ở tệp ấy.")
    OUT.print(f"Soạn văn bản: python build.py {_root(folder)}".rstrip())


def year(result: CreatedYear, root: Path) -> None:
    """A new year: where it comes from, what to fill, what to read again."""
    OUT.print(f"[bold]Đã tạo dữ liệu năm {result.nam} từ năm {result.tu_nam}:[/]")
    _files(result.created)
    OUT.print(_tasks(result))
    _todo(result.created.findings)
    _mentions(result)
    OUT.print(f"Điền xong thì soạn kế hoạch: python build.py --year {result.nam} {_root(root)}".rstrip())


def period(result: CreatedPeriod, root: Path) -> None:
    """A new period: its window and deadline, the tasks that need an outcome, what else to fill."""
    window = result.cua_so
    OUT.print(f"[bold]Đã tạo tệp kết quả {window.ky.ten(window.nam)}:[/]")
    _files(result.created)
    OUT.print(f"Số liệu từ {ngay_ngan(window.tu)} đến {ngay_ngan(window.den)}.")
    OUT.print(f"[bold]Gửi báo cáo trước {ngay_ngan(window.han_gui)}.[/]")
    _list("Phải có kết quả (đến hạn trước ngày chốt số liệu)", result.due)
    if result.other:
        ids = ", ".join(task.id for task in result.other)
        OUT.print(f"Chưa đến hạn, có việc mới thì bỏ dấu # rồi điền: {ids}.")
    _todo(result.created.findings)
    words = f"python build.py --year {window.nam} --period {window.ky.value} {_root(root)}"
    OUT.print(f"Điền xong thì soạn báo cáo: {words}".rstrip())


def _files(created: Created) -> None:
    for path in created.files:
        OUT.print(f"  {escape(shown(path))}")


def _tasks(result: CreatedYear) -> str:
    if result.moc is None:
        return (
            f"Chép cả bảng {dem(result.total)} nhiệm vụ, thời hạn dời sang năm {result.nam}. Bỏ việc không làm nữa, "
            "thêm việc mới; muốn chỉ chuyển việc chưa xong thì xóa thư mục này, chạy lại với --carry-over."
        )
    return (
        f"Tính đến {ngay_ngan(result.moc)}, chuyển {dem(result.kept)} nhiệm vụ chưa xong trong {dem(result.total)}, "
        f"thời hạn dời sang năm {result.nam}. Giải pháp nào không còn nhiệm vụ thì thêm nhiệm vụ mới hoặc bỏ giải "
        "pháp ấy."
    )


def _list(title: str, tasks: Iterable[NhiemVu]) -> None:
    tasks = tuple(tasks)
    if tasks:
        OUT.print(f"{title}:")
    for task in tasks:
        OUT.print(f"  {task.id:<6} hạn {ngay_ngan(task.thoi_han):<10}  {escape(short(task.noi_dung))}")


def _todo(findings: Sequence[Finding]) -> None:
    """How much is to be filled in each file, and where it begins."""
    errors = [finding for finding in findings if finding.level is Level.ERROR]
    if errors:
        OUT.print(f"[bold]Cần điền hoặc sửa {dem(len(errors))} chỗ:[/]")
    for file, group in groupby(errors, key=lambda finding: finding.place.file):
        items = list(group)
        OUT.print(f"  {escape(file)}: {dem(len(items))} chỗ")
        for item in items[:FIRST]:
            OUT.print(f"    dòng {item.place.line}: {escape(item.found)}", style="dim")
        if len(items) > FIRST:
            OUT.print("    …", style="dim")


def _mentions(result: CreatedYear) -> None:
    if result.mentions:
        OUT.print(f"[bold]Xem lại lời văn còn nhắc năm {result.tu_nam - 1}, {result.tu_nam}:[/]")
    for file, group in groupby(result.mentions, key=lambda place: place.file):
        OUT.print(f"  {escape(file)}: dòng {', '.join(str(place.line) for place in group)}")


def _root(root: Path) -> str:
    path = shown(root)
    return "" if path in (".", "") else f'--root "{path}"' if " " in path else f"--root {path}"
