"""The command line of Vanban; `python build.py` builds everything that has changed."""

import sys

if __name__ == "__main__":
    from vanban.cli.main import run_and_leave  # the processes of `batch` read this file too, and need none of it

    sys.exit(run_and_leave())
