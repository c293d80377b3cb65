"""The command `batch`: its options, and the errors of those that are not well formed."""

from pathlib import Path
from typing import Any

import click

from vanban.cli.pdf_options import ENGINE, PDFA
from vanban.cli.vietnamese import Command

RESULTS = "run_results.json"
_FOLDER = click.Path(path_type=Path)


@click.command(cls=Command, short_help="Soạn văn bản của nhiều cơ quan một lúc.")
@click.argument("folders", metavar="[THƯ_MỤC…]", nargs=-1, type=_FOLDER)
@click.option("--jobs", type=click.IntRange(min=1), metavar="SỐ", help="Số tiến trình (mặc định: mỗi lõi máy một).")
@click.option(
    "--select",
    "patterns",
    multiple=True,
    metavar="MẪU",
    help="Chỉ những cơ quan có tên khớp, ví dụ lang-son hoặc '*/xa-*'.",
)
@click.option("--shard", metavar="I/N", help="Chỉ phần thứ I trong N phần, để chia cho nhiều máy.")
@click.option("--out", metavar="THƯ_MỤC", type=_FOLDER, help="Ghi vào thư mục này, mỗi cơ quan một thư mục con.")
@click.option("--pdf", is_flag=True, help="Thêm bản PDF đã đối chiếu, cạnh từng tệp Word.")
@PDFA
@ENGINE
@click.option("--force", is_flag=True, help="Soạn lại cả những văn bản không đổi.")
@click.option("--dask", metavar="ĐỊA_CHỈ", help="Chạy trên cụm Dask, ví dụ tcp://may-chu:8786.")
@click.option("--send-back", is_flag=True, help="Cụm Dask không có thư mục chung: gửi dữ liệu đi, nhận tệp về.")
@click.option("--retry", metavar="TỆP", type=_FOLDER, help="Làm lại những cơ quan chưa xong trong tệp kết quả này.")
@click.option(
    "--results",
    metavar="TỆP",
    type=_FOLDER,
    help=f"Ghi kết quả vào tệp này (mặc định: {RESULTS}, có --shard 2/5 thì run_results-2-5.json).",
)
def batch(**asked: Any) -> None:
    """Soạn văn bản của mọi cơ quan trong các THƯ_MỤC; một cơ quan sai không làm dừng các cơ quan khác.

    Mỗi thư mục con có data/ là một cơ quan. Kết quả từng văn bản, kèm chỗ sai, ghi ở run_results.json.
    Ấn Ctrl+C: việc dở được làm nốt, phần còn lại làm tiếp bằng batch --retry run_results.json.
    """
    from vanban.cli.batch_command import run

    run(**asked)


BATCH_COMMANDS = (batch,)
