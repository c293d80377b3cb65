"""What the command line says of where files come from and how they differ: the commands `verify` and `diff`."""

from pathlib import Path
from typing import Any

import click

from vanban.cli.vietnamese import Command

_FILE = click.Path(path_type=Path)
_ROOT = click.option(
    "--root", type=_FILE, metavar="THƯ_MỤC", default=".", help="Thư mục làm việc, có data/ (mặc định: thư mục này)."
)


@click.command(cls=Command, short_help="Xem tệp Word có đúng như chương trình đã soạn không, sửa ở đâu.")
@click.argument("files", metavar="TỆP…", nargs=-1, required=True, type=_FILE)
@click.option("--json", metavar="TỆP", type=_FILE, help="Ghi bản kết quả JSON; dấu - là in ra màn hình.")
@_ROOT
def verify(**asked: Any) -> None:
    """Xem từng tệp: đúng như khi soạn, đã sửa sau khi soạn (nêu từng đoạn khác), hay không do chương trình soạn.

    Chương trình xem dấu nguồn gốc trong tệp; ở thư mục làm việc thì đối chiếu thêm với sổ văn bản đi và với bản soạn
    lại từ dữ liệu. Dấu nguồn gốc không phải là chữ ký: ai cũng có thể làm lại; chỉ bản lưu của sổ mới là bằng chứng.

    Mã kết thúc: 0 đúng như khi soạn, 12 có tệp đã sửa, 13 có tệp không do chương trình soạn hoặc không đọc được.
    """
    from vanban.cli.verify_command import run

    run(**asked)


PROVENANCE_COMMANDS = (verify,)
