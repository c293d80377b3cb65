"""PDF files written by hand, so that a test knows where everything stands."""

_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"


def pdf(content: str, *, media=(0, 0, 595, 842), rotate=0, form: str = "", pages=1) -> bytes:
    """A file whose pages all show the same content; `/Fm` in it is a form with content of its own."""
    box = " ".join(map(str, media))
    kids = " ".join(f"{number} 0 R" for number in range(6, 6 + pages))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
        _FONT,
        _stream(content, ""),
        _stream(form, "/Type /XObject /Subtype /Form /BBox [0 0 2000 2000]"),
    ]
    page = (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Rotate {rotate} /Contents 4 0 R "
        "/Resources << /Font << /F 3 0 R >> /XObject << /Fm 5 0 R >> >> >>"
    )
    return _file([*objects, *[page] * pages])


def text(words: str, x: float, y: float, size: float = 14) -> str:
    """Words at a place."""
    return f"BT /F {size} Tf {x} {y} Td ({words}) Tj ET\n"


def _stream(content: str, entries: str) -> str:
    return f"<< {entries} /Length {len(content)} >>\nstream\n{content}\nendstream"


def _file(objects: list[str]) -> bytes:
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return f"{out}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode("latin-1")
