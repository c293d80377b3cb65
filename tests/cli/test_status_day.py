"""Which day it is for a clerk: that of Việt Nam, for looking as for issuing, whatever the machine is set to."""

from datetime import datetime

from tests.cli.office import out
from vanban.cli import show_status
from vanban.store.clock import VIET_NAM


def test_status_is_told_on_the_day_of_viet_nam(office, capsys, monkeypatch):
    monkeypatch.setattr(show_status, "vietnam_time", lambda: datetime(2023, 4, 2, 0, 30, tzinfo=VIET_NAM))
    assert "tính đến ngày 02/4/2023" in out(capsys, "status")
    assert "tính đến ngày 15/3/2023" in out(capsys, "status", "--date", "15/3/2023")
