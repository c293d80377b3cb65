"""Joining a Dask cluster."""

from typing import TYPE_CHECKING

from vanban.core.errors import UsageError

if TYPE_CHECKING:
    from distributed import Client

_PATIENCE = 15  # seconds for the scheduler to answer


def join(address: str) -> "Client":
    """A client of the scheduler at an address. Raises UsageError when Dask is not installed, or nobody answers."""
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError("Máy này chưa cài Dask.", "Cài bằng lệnh: pip install 'vanban[dask]'.") from error
    try:
        return Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"Không nối được với cụm Dask ở {address}.",
            "Xem lại địa chỉ của máy điều phối (dask scheduler), dạng tcp://may-chu:8786.",
        ) from error
