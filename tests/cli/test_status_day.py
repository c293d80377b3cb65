"""Which day it is for a clerk: that of Việt Nam, for looking as for issuing, whatever the machine is set to."""

import shlex
from datetime import datetime

from tests.cli.office import out
from vanban.cli import show_status
from vanban.cli.main import main
from vanban.store.clock import VIET_NAM


def test_the_command_that_is_advised_works_in_the_folder_that_was_looked_at(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = ("--agency", "Sở Y tế", "--abbreviation", "SYT", "--parent", "UBND tỉnh Lạng Sơn", "--place", "Lạng Sơn")
    main(["init", "so_y_te", *words, "--year", "2024"])
    told = out(capsys, "status", "--root", "so_y_te", "--date", "1/3/2024")
    command = told.partition("tạo bằng: python build.py ")[2].splitlines()[0]
    assert main(shlex.split(command)) == 0
    assert (tmp_path / "so_y_te/data/2024/ket_qua/quy_1.yaml").is_file()


def test_status_is_told_on_the_day_of_viet_nam(office, capsys, monkeypatch):
    monkeypatch.setattr(show_status, "vietnam_time", lambda: datetime(2023, 4, 2, 0, 30, tzinfo=VIET_NAM))
    assert "tính đến ngày 02/4/2023" in out(capsys, "status")
    assert "tính đến ngày 15/3/2023" in out(capsys, "status", "--date", "15/3/2023")
