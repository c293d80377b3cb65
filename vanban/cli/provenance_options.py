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


@click.command(cls=Command, short_help="So hai bản: dữ liệu theo từng trường, văn bản theo từng đoạn.")
@click.argument("old", metavar="CŨ")
@click.argument("new", metavar="[MỚI]", required=False)
@click.option("--redline", metavar="TỆP", type=_FILE, help="Ghi bản Word có đánh dấu thay đổi (Track Changes).")
@click.option("--json", metavar="TỆP", type=_FILE, help="Ghi bản kết quả JSON; dấu - là in ra màn hình.")
@_ROOT
def diff(**asked: Any) -> None:
    """So bản CŨ với bản MỚI. Mỗi bản là tệp .docx, tệp .yaml, thư mục dữ liệu, hoặc tên văn bản như ke_hoach-2023.

    Tên văn bản ở chỗ CŨ là bản đã ban hành (chưa ban hành thì tệp trong output/), ở chỗ MỚI là bản soạn từ dữ liệu hiện
    nay; chỉ ghi một tên thì so hai bản ấy. Chữ bỏ đi nằm trong [-…-], chữ thêm vào nằm trong {+…+}.
    """
    from vanban.cli.diff_command import run

    run(**asked)


PROVENANCE_COMMANDS = (verify, diff)
