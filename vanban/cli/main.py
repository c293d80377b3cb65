"""The command line: reads what was asked, calls the pipeline, tells what came of it."""

import sys
from collections.abc import Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

import vanban
from vanban.cli.batch_options import BATCH_COMMANDS
from vanban.cli.dates import Date
from vanban.cli.office_options import OFFICE_COMMANDS
from vanban.cli.pdf_options import ENGINE, PDF_COMMANDS, PDFA
from vanban.cli.provenance_options import PROVENANCE_COMMANDS
from vanban.cli.vietnamese import Group, in_vietnamese
from vanban.core.collector import leave_as_it_is
from vanban.core.errors import VanbanError
from vanban.doctypes.registry import TYPES
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.workspace import open_workspace

_PERIODS = [ky.value for ky in Ky]
_FILE = click.Path(path_type=Path)
_ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path),
    metavar="THƯ_MỤC",
    default=".",
    help="Thư mục làm việc, có data/ (mặc định: thư mục này).",
)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(vanban.__version__, "--version", message="Vanban %(version)s", help="In phiên bản.")
def cli() -> None:
    """Soạn kế hoạch và báo cáo hành chính từ dữ liệu, đúng thể thức Nghị định 30/2020/NĐ-CP.

    Không ghi tên lệnh thì chương trình chạy lệnh build: soạn lại những văn bản có dữ liệu hoặc mẫu đã thay đổi.
    """


@cli.command(short_help="Soạn những văn bản có thay đổi vào output/.")
@click.option(
    "--only", "types", multiple=True, type=click.Choice([t.id for t in TYPES]), help="Chỉ soạn loại văn bản này."
)
@click.option("--year", "years", multiple=True, type=int, metavar="NĂM", help="Chỉ soạn năm này, ví dụ 2023.")
@click.option("--period", "periods", multiple=True, type=click.Choice(_PERIODS), help="Chỉ soạn báo cáo của kỳ này.")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="THƯ_MỤC", help="Thư mục ghi kết quả (mặc định: output/)."
)
@click.option("--force", is_flag=True, help="Soạn lại cả những văn bản không đổi.")
@click.option("--strict", is_flag=True, help="Có cảnh báo thì dừng, không ghi tệp nào.")
@click.option("--draft", metavar="VAN_BAN", help="Soạn riêng dự thảo <tên>-du-thao.docx, kể cả của văn bản đã cấp số.")
@click.option("--pdf", is_flag=True, help="Thêm bản PDF đã đối chiếu, cạnh từng tệp Word.")
@click.option("--preview", is_flag=True, help="Thêm PDF và ảnh các trang in, ở output/xem-truoc/.")
@click.option("--watch", is_flag=True, help="Soạn lại mỗi khi một tệp dữ liệu hoặc mẫu được lưu, đến khi ấn Ctrl+C.")
@PDFA
@ENGINE
@_ROOT
def build(**asked: Any) -> None:
    """Soạn những văn bản có dữ liệu hoặc mẫu đã thay đổi; văn bản không đổi được bỏ qua."""
    from vanban.cli.build_command import run

    run(**asked)


@cli.command(short_help="Xem từng nhiệm vụ, từng văn bản đang ở đâu, báo cáo tới còn thiếu gì.")
@click.option("--year", "years", multiple=True, type=int, metavar="NĂM", help="Xem năm này (mặc định: năm mới nhất).")
@click.option(
    "--date", "today", type=Date(), metavar="NGÀY", help="Xem tại ngày này, ví dụ 15/3/2023 (mặc định: hôm nay)."
)
@_ROOT
def status(years: tuple[int, ...], today: date | None, root: Path) -> None:
    """Xem từng nhiệm vụ, từng văn bản đang ở đâu, báo cáo tới còn thiếu gì và phải gửi khi nào."""
    from vanban.cli.show_status import run

    run(open_workspace(root), years, today)


@cli.command(short_help="Kiểm tra thể thức của tệp Word, ai soạn cũng được; không ghi tệp thì kiểm tra dữ liệu.")
@click.argument("files", metavar="[TỆP…]", nargs=-1, type=_FILE)
@click.option(
    "--mode",
    type=click.Choice(["du_thao", "giay", "dien_tu"]),
    help="Xét như dự thảo, văn bản giấy hay điện tử (mặc định: chưa có số hoặc ngày là dự thảo, còn lại là giấy).",
)
@click.option(
    "--profile",
    metavar="TÊN",
    help="Hồ sơ ngoại lệ: tên có sẵn, tệp YAML, hoặc none là không dùng (mặc định: data/ngoai_le.yaml nếu có).",
)
@click.option("--json", metavar="TỆP", type=_FILE, help="Ghi bản kết quả JSON; dấu - là in ra màn hình.")
@click.option("--sarif", metavar="TỆP", type=_FILE, help="Ghi bản kết quả SARIF 2.1.0.")
@click.option("--html", metavar="TỆP", type=_FILE, help="Ghi bản kết quả thành một trang để xem, in.")
@click.option(
    "--comments", metavar="THƯ_MỤC", type=_FILE, help="Ghi bản sao của từng tệp, có lời nhận xét ở mỗi chỗ cần sửa."
)
@click.option(
    "--fix", is_flag=True, help="Ghi bản đã sửa <tên>-da-sua.docx cạnh tệp gốc; tệp gốc và câu chữ giữ nguyên."
)
@click.option("--fix-dir", metavar="THƯ_MỤC", type=_FILE, help="Như --fix, ghi các bản đã sửa vào thư mục này.")
@click.option("--pages", is_flag=True, help="Xét cả bản in: chuyển từng tệp sang PDF rồi xem từng trang.")
@click.option("--strict", is_flag=True, help="Còn cảnh báo cũng là chưa đạt.")
@_ROOT
def check(**asked: Any) -> None:
    """Kiểm tra thể thức của tệp Word theo Nghị định 30/2020/NĐ-CP; không tệp nào đang có bị sửa.

    TỆP là tệp .docx, hoặc thư mục có tệp .docx. Không ghi TỆP thì kiểm tra số liệu của mọi năm trong data/, dùng được
    với --profile, --json, --strict. Các quy tắc: docs/quy-tac.md.
    """
    from vanban.cli.check_command import run

    run(**asked)


@cli.command(short_help="Tạo dữ liệu cho cơ quan khác, năm mới hoặc kỳ báo cáo mới.")
@click.argument("folder", metavar="[THU_MUC]", required=False, type=click.Path(path_type=Path))
@click.option("--agency", metavar="TÊN", help='Tên cơ quan, ví dụ "Sở Y tế".')
@click.option("--abbreviation", metavar="CHỮ", help="Chữ viết tắt trong số, ký hiệu, ví dụ SYT.")
@click.option("--parent", metavar="TÊN", help='Cơ quan chủ quản, ví dụ "Ủy ban nhân dân tỉnh Lạng Sơn".')
@click.option("--place", metavar="TÊN", help='Địa danh ghi trước ngày tháng, ví dụ "Lạng Sơn".')
@click.option("--area", metavar="TÊN", help="Địa bàn quản lý (mặc định: theo cơ quan chủ quản).")
@click.option("--year", type=int, metavar="NĂM", help="Năm của dữ liệu mới (cơ quan mới: mặc định năm nay).")
@click.option("--from", "source", type=int, metavar="NĂM", help="Chép từ năm này (mặc định: năm liền trước).")
@click.option("--carry-over", is_flag=True, help="Năm mới chỉ gồm những nhiệm vụ chưa xong.")
@click.option("--period", type=click.Choice(_PERIODS), help="Tạo tệp kết quả của kỳ này.")
@_ROOT
def init(**asked: Any) -> None:
    """Tạo dữ liệu để điền; không ghi đè tệp nào đã có.

    Cơ quan khác: init THU_MUC --agency … --abbreviation … --parent … --place … [--year 2024]

    Năm mới: init --year 2024 [--from 2023] [--carry-over]

    Kỳ báo cáo mới: init --year 2023 --period 9_thang
    """
    from vanban.cli.init_command import run

    run(**asked)


for command in (*PDF_COMMANDS, *OFFICE_COMMANDS, *BATCH_COMMANDS, *PROVENANCE_COMMANDS):
    cli.add_command(command)


def _show() -> Any:
    from vanban.cli import show  # only when there is something to say

    return show


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code. The only place that turns our errors into words."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # a Windows console or pipe may have another
    try:
        result = cli.main(arguments, prog_name=_program(), standalone_mode=False)
    except VanbanError as error:
        return _told(error)
    except click.UsageError as error:
        return _told(in_vietnamese(error))
    except (click.Abort, KeyboardInterrupt):
        click.echo("Đã dừng theo yêu cầu; output/ chỉ có những tệp đã xong.", err=True)
        return 130
    return result if isinstance(result, int) else 0


def run_and_leave() -> int:
    """`main` for a process that ends with it."""
    code = main()
    leave_as_it_is()
    return code


def _told(error: VanbanError) -> int:
    _show().error(error)
    return error.exit_code


def _program() -> str:
    called = Path(sys.argv[0])
    return called.stem if called.stem == "vanban" else "python build.py"
