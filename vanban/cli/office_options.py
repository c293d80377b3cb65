"""What the command line says to văn thư: the commands `issue`, `reserve`, `register`, `void` and `send`."""

from pathlib import Path
from typing import Any

import click

from vanban.cli.dates import Date
from vanban.cli.pdf_options import ENGINE
from vanban.cli.vietnamese import Command

_FILE = click.Path(path_type=Path)
_ROOT = click.option(
    "--root", type=_FILE, metavar="THƯ_MỤC", default=".", help="Thư mục làm việc, có data/ (mặc định: thư mục này)."
)
_BOOK_YEAR = click.option("--year", type=int, metavar="NĂM", help="Năm của sổ (mặc định: năm nay).")


@click.command(cls=Command, short_help="Cấp số, ngày cho văn bản; lưu bản Word và PDF, không sửa được nữa.")
@click.argument("name", metavar="VAN_BAN")
@click.option("--date", "ngay", type=Date(), metavar="NGÀY", help="Ngày văn bản, ví dụ 15/3/2023 (mặc định: hôm nay).")
@click.option("--number", metavar="SỐ", help="Dùng số đang giữ này (số giữ riêng cho VAN_BAN thì không cần ghi).")
@click.option("--replace", metavar="SỐ", help="Văn bản này thay thế văn bản số ấy.")
@click.option("--correct", metavar="SỐ", help="Văn bản này đính chính văn bản số ấy.")
@click.option("--withdraw", metavar="SỐ", help="Văn bản này thu hồi văn bản số ấy.")
@click.option("--reason", metavar="LÝ_DO", help="Vì sao thay thế, đính chính, thu hồi; được ghi vào sổ.")
@click.option("--strict", is_flag=True, help="Có cảnh báo, kể cả còn số liệu minh họa, thì dừng, không lấy số.")
@_BOOK_YEAR
@ENGINE
@_ROOT
def issue(**asked: Any) -> None:
    """Cấp số kế tiếp của sổ văn bản đi cho VAN_BAN, ví dụ ke_hoach-2023 (tên tệp trong output/).

    Chương trình ghi số, ngày vào văn bản và vào dữ liệu, kiểm tra thể thức cả bản in, rồi lưu bản Word và PDF cạnh sổ.
    Từ đó văn bản không soạn lại, không ghi đè; sai thì thay thế, đính chính hoặc thu hồi. Lỗi trước khi lấy số thì
    không mất số; lỗi sau đó thì số được giữ, chạy lại lệnh là dùng tiếp.
    """
    from vanban.cli.issue_command import run

    run(**asked)


@click.command(cls=Command, short_help="Xem sổ văn bản đi; in sổ, kiểm tra sổ và bản lưu.")
@_BOOK_YEAR
@click.option("--xlsx", metavar="TỆP", type=_FILE, help="Ghi sổ đăng ký văn bản đi ra tệp Excel để in.")
@click.option("--docx", metavar="TỆP", type=_FILE, help="Ghi sổ đăng ký văn bản đi thành tệp Word có bìa để in.")
@click.option("--verify", is_flag=True, help="Tính lại toàn bộ sổ và bản lưu, nêu chỗ bị sửa, bị mất.")
@click.option("--anchor", metavar="MỐC", help="Với --verify: mốc chép từ sổ đã in, ví dụ 'Dòng 121: 97c2…'.")
@_ROOT
def register(**asked: Any) -> None:
    """Xem sổ văn bản đi của một năm: số, ngày, trích yếu và trạng thái của từng văn bản."""
    from vanban.cli.register_command import run

    run(**asked)


@click.command(cls=Command, short_help="Giữ số kế tiếp cho một văn bản sẽ ban hành.")
@click.argument("name", metavar="[VAN_BAN]", required=False)
@click.option("--symbol", metavar="KÝ_HIỆU", help="Không cho văn bản nào trong dữ liệu: ký hiệu, ví dụ QĐ-SLĐTBXH.")
@click.option("--date", "ngay", type=Date(), metavar="NGÀY", help="Ngày văn bản, ví dụ 15/3/2023 (mặc định: hôm nay).")
@click.option("--reason", metavar="LÝ_DO", help="Giữ cho việc gì; được ghi vào sổ. Với --symbol thì phải ghi.")
@_ROOT
def reserve(**asked: Any) -> None:
    """Giữ số kế tiếp và ngày cho VAN_BAN, ví dụ ke_hoach-2023; lệnh issue sau đó dùng chính số ấy.

    Giữ số cho văn bản chưa có trong dữ liệu: reserve --symbol QĐ-SLĐTBXH --reason "…"; dùng bằng issue --number. Số giữ
    không dùng nữa thì hủy bằng void. Các số đang giữ: xem ở lệnh register.
    """
    from vanban.cli.register_command import run_reserve

    run_reserve(**asked)


@click.command(cls=Command, short_help="Hủy một số đang giữ; số đã hủy không dùng lại.")
@click.argument("number", metavar="SO")
@click.option("--reason", required=True, metavar="LÝ_DO", help="Vì sao hủy; được ghi vào sổ.")
@_BOOK_YEAR
@_ROOT
def void(**asked: Any) -> None:
    """Hủy số đang giữ SO, ví dụ 05 hoặc 05/KH-SLĐTBXH. Văn bản đã cấp số thì không hủy được số."""
    from vanban.cli.register_command import run_void

    run_void(**asked)


@click.command(cls=Command, short_help="Gửi văn bản đã cấp số; chưa có --confirm thì chỉ cho xem.")
@click.argument("name", metavar="[VAN_BAN]", required=False)
@click.option("--to", multiple=True, metavar="NƠI", help="Mã nơi gửi ở data/co_quan.yaml; ghi được nhiều lần.")
@click.option("--confirm", is_flag=True, help="Gửi thật.")
@click.option("--retry", is_flag=True, help="Gửi lại những thư bị từ chối; thư không rõ thì không bao giờ tự gửi lại.")
@click.option("--settle", type=int, metavar="THƯ", help="Ghi điều đã hỏi được về thư không rõ này.")
@click.option("--arrived/--not-arrived", default=None, help="Với --settle: nơi nhận đã có thư, hay chưa.")
@click.option("--reason", metavar="LÝ_DO", help="Với --settle: đã hỏi ai, lúc nào.")
@click.option(
    "--receipt", type=_FILE, metavar="TỆP", help="Ghi biên nhận: tệp trạng thái edXML, hoặc tệp bất kỳ với --letter."
)
@click.option("--letter", type=int, metavar="THƯ", help="Với --receipt: biên nhận của thư số này.")
@_ROOT
def send(**asked: Any) -> None:
    """Gửi văn bản đã cấp số đến các nơi trong danh bạ; mỗi nơi một lần.

    Xem trước: send ke_hoach-2023 --to so_noi_vu. Gửi thật: thêm --confirm. Không ghi VAN_BAN: xem mọi thư đã gửi.
    """
    from vanban.cli.send_command import run

    run(**asked)


OFFICE_COMMANDS = (issue, reserve, register, void, send)
