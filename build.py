"""The command line of Vanban; `python build.py` builds everything that has changed."""

import sys

from vanban.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
