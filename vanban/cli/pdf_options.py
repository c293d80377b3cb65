"""What the command line says of PDF: the options of `build`, the commands `pdf`, `preview` and `doctor`."""

from pathlib import Path
from typing import Any

import click

from vanban.cli.vietnamese import Command

ENGINES = ("libreoffice", "soffice", "word", "dxpdf")
_FILE = click.Path(path_type=Path)
ENGINE = click.option(
    "--engine", type=click.Choice(ENGINES), help="Chuyển PDF bằng chương trình này (mặc định: chương trình tốt nhất)."
)
PDFA = click.option("--pdfa", is_flag=True, help="PDF/A-2 có thẻ cấu trúc, để lưu trữ.")


@click.command(cls=Command, short_help="Chuyển tệp Word sang PDF, có đối chiếu từng chữ.")
@click.argument("files", metavar="[TỆP…]", nargs=-1, type=_FILE)
@click.option("--out", metavar="THƯ_MỤC", type=_FILE, help="Ghi PDF vào thư mục này (mặc định: cạnh tệp Word).")
@PDFA
@ENGINE
def pdf(**asked: Any) -> None:
    """Chuyển tệp Word sang PDF; chỉ ghi PDF mở được, đúng phông chữ và đúng từng chữ của văn bản.

    TỆP là tệp .docx, hoặc thư mục có tệp .docx. Không ghi TỆP thì như build --pdf: PDF của mọi văn bản trong output/.
    """
    from vanban.cli.pdf_command import run

    run(**asked)


@click.command(cls=Command, short_help="Xem máy có gì, thiếu gì để chuyển PDF.")
def doctor() -> None:
    """Xem máy có chương trình chuyển PDF nào, phông chữ nào; thiếu gì thì cài bằng lệnh nào."""
    from vanban.cli.doctor_command import run

    run()


@click.command(cls=Command, short_help="Xem trước các trang in: mỗi trang một ảnh, mỗi văn bản một ảnh chung.")
@click.argument("files", metavar="[TỆP…]", nargs=-1, type=_FILE)
@click.option("--out", metavar="THƯ_MỤC", type=_FILE, help="Ghi ảnh vào thư mục này (mặc định: xem-truoc/ cạnh tệp).")
@ENGINE
def preview(**asked: Any) -> None:
    """Xem trước các trang in: <tên>.png là mọi trang trên một ảnh, thư mục <tên>/ có từng trang.

    TỆP là tệp .docx hoặc .pdf. Không ghi TỆP thì như build --preview: mọi văn bản, ảnh ở output/xem-truoc/.
    """
    from vanban.cli.preview_command import run

    run(**asked)


PDF_COMMANDS = (pdf, preview, doctor)
