"""The operating system's lock on an open file: gone by itself when its process dies, whatever killed it."""

import sys

if sys.platform == "win32":
    import msvcrt
    import os

    _FAR_BYTE = 0x7FFF0000  # Windows forbids reading a locked byte: lock one far behind the text

    def try_lock(file: int) -> bool:
        """Lock the open file descriptor for this process; False when another one holds it."""
        os.lseek(file, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(file, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def try_lock(file: int) -> bool:
        """Lock the open file descriptor for this process; False when another one holds it."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
