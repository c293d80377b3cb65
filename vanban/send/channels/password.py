"""The mail account's password: from the environment or the machine's keyring, never from a file of the project."""

import importlib
import os
from collections.abc import Callable

from vanban.send.errors import SendError

Password = Callable[[str, str], str]
"""Gives the password of an account at a server: (account, host)."""

VARIABLE = "VANBAN_MAT_KHAU_THU"
SERVICE = "vanban"


def password_of(account: str, host: str) -> str:
    """The password in `VANBAN_MAT_KHAU_THU`, or in the keyring under `vanban` and `account@host`. Raises SendError."""
    found = os.environ.get(VARIABLE) or _from_keyring(f"{account}@{host}")
    if not found:
        raise SendError(
            f"Chưa có mật khẩu của hộp thư {account}.",
            f"Đặt biến môi trường {VARIABLE}, hoặc cất mật khẩu vào kho khóa của máy: keyring set {SERVICE} "
            f"{account}@{host}. Không ghi mật khẩu vào tệp nào.",
        )
    return found


def _from_keyring(name: str) -> str:
    """What the keyring knows; "" when the machine has none."""
    try:
        keyring = importlib.import_module("keyring")
        return str(keyring.get_password(SERVICE, name) or "")
    except Exception:  # a keyring that is locked or broken fails in ways of its own
        return ""
