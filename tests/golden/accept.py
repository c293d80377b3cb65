"""Writes the goldens anew from the shipped example."""

from pathlib import Path

from tests.golden.documents import shipped_documents
from tests.golden.dump import parts_dump, text_dump

if __name__ == "__main__":
    folder = Path(__file__).parent
    for name, data in shipped_documents().items():
        (folder / f"{name}.txt").write_text(text_dump(data), encoding="utf-8")
        (folder / f"{name}.parts").write_text(parts_dump(data), encoding="utf-8")
