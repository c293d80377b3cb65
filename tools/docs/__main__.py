"""Write the references, or check that they are what would be written."""

import sys
from pathlib import Path

from tools.docs.commands import command_reference
from tools.docs.data import data_reference
from tools.docs.rules import rule_reference
from tools.docs.templates import template_reference

DOCS = Path(__file__).parents[2] / "docs"
NOTICE = "<!-- Trang này do chương trình viết ra (make docs); đừng sửa tay. -->\n\n"
PAGES = {
    "du-lieu.md": data_reference,
    "mau.md": template_reference,
    "lenh.md": command_reference,
    "quy-tac.md": rule_reference,
}


def main() -> int:
    """Write the stale pages, or only name them; returns 1 when a check finds one."""
    texts = {DOCS / name: NOTICE + page().rstrip("\n") + "\n" for name, page in PAGES.items()}
    stale = {path: text for path, text in texts.items() if not path.is_file() or path.read_text("utf-8") != text}
    if "--check" in sys.argv:
        for path in stale:
            print(f"docs/{path.name} is stale: run make docs", file=sys.stderr)  # noqa: T201
        return bool(stale)
    for path, text in stale.items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
