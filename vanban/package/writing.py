"""Parts to the bytes of a Word file: the same parts always give the same bytes."""

import io
import zipfile
from collections.abc import Mapping

FIXED_TIME = (1980, 1, 1, 0, 0, 0)
FIRST_PARTS = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """Zip the parts with fixed times, the content types first as Office expects."""
    ordered = [name for name in FIRST_PARTS if name in parts]
    ordered += [name for name in sorted(parts) if name not in FIRST_PARTS]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in ordered:
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, parts[name])
    return buffer.getvalue()
