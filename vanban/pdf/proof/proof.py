"""The proof of a PDF: it opens, it says what its document says, in the right fonts, and tells what it is."""

import traceback

from vanban.core.dataclass import dataclass
from vanban.inspect.docview import DocView
from vanban.inspect.package import PackageError
from vanban.inspect.view import read
from vanban.pages.page import Pages
from vanban.pdf.options import Options
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pdf.proof.families import allowed, family
from vanban.pdf.proof.reading import Printed, Unreadable, read_pdf
from vanban.pdf.proof.text_proof import difference

_OLDEST = 14  # PDF 1.4: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II
_OTHER_ENGINE = "Không dùng tệp PDF này; chuyển lại bằng chương trình khác (--engine) hoặc báo người phát triển."
_INSTALL_FONTS = (
    "Cài phông mà văn bản dùng, hoặc phông cùng cỡ chữ (gói fonts-liberation2 thay Times New Roman), rồi chạy lại."
)
SAVE_AGAIN = "Mở tệp bằng Word, lưu lại thành Word Document (*.docx) rồi chạy lại lệnh."
_REPORT = "Gửi tệp Word và nhật ký cho người phát triển."
_FILL = "Điền tiêu đề và ngôn ngữ của tệp trong Word (Tệp, Thông tin) rồi chạy lại, hoặc dùng --engine libreoffice."


@dataclass(frozen=True, slots=True)
class Proved:
    """A PDF that is proved, and what was read to prove it: its document, and its pages where they were asked for."""

    pdf: bytes
    view: DocView
    pages: Pages | None


def prove(
    pdf: bytes, docx: bytes, options: Options, view: DocView | None = None, *, placed: bool = False
) -> Proved | PdfProblem:
    """Prove a PDF against its document; the first thing that is wrong with it when it fails.

    `view` is what a reader sees of the document where that is known already; with `placed` the pages are read as well.
    """
    try:
        printed, view = read_pdf(pdf, placed=placed), view or read(docx)
        found = _text(printed, view) or _fonts(printed, view) or _form(printed, view, options)
        return found or Proved(pdf, view, printed.placed)
    except Unreadable:
        return PdfProblem(Fault.BROKEN, "tệp không phải PDF, hỏng, hoặc không có trang nào", _OTHER_ENGINE)
    except PackageError as error:
        return PdfProblem(Fault.NOT_READ, str(error), SAVE_AGAIN)
    except Exception:  # a fault of ours over one document must not take its neighbours with it
        return PdfProblem(Fault.UNPROVED, "chương trình gặp lỗi khi đối chiếu", _REPORT, traceback.format_exc())


def _text(printed: Printed, view: DocView) -> PdfProblem | None:
    found = difference(view, printed.pages)
    return PdfProblem(Fault.TEXT, found, _OTHER_ENGINE) if found else None


def _fonts(printed: Printed, view: DocView) -> PdfProblem | None:
    outside = [font.name for font in printed.fonts if not font.embedded]
    if outside:
        return PdfProblem(Fault.FONT, f"phông không nhúng: {', '.join(outside)}", _OTHER_ENGINE)
    families = allowed((*view.facts.fonts, *_label_fonts(view)))
    for font in printed.fonts:
        if font.sample and family(font.name) not in families:
            words = f"{font.name} in “{font.sample.strip()[:40]}”, văn bản dùng {', '.join(view.facts.fonts)}"
            return PdfProblem(Fault.FONT, words, _INSTALL_FONTS)
    return None


def _label_fonts(view: DocView) -> set[str]:
    return {p.label_format.font for story in view.stories() for p in story.paragraphs if p.label}


def _form(printed: Printed, view: DocView, options: Options) -> PdfProblem | None:
    faults = {
        f"phiên bản PDF {printed.version / 10}, cần 1.4 trở lên": printed.version < _OLDEST,
        "không có tiêu đề": not printed.title.strip(),
        f"tiêu đề là “{printed.title}”": bool(view.facts.title) and printed.title.strip() != view.facts.title,
        "không ghi ngôn ngữ": not printed.language,
        f"ngôn ngữ là {printed.language}": not printed.language.startswith(view.facts.language[:2]),
        "không phải PDF/A-2": options.pdfa and printed.pdfa != 2,
        "không có thẻ cấu trúc": options.pdfa and not printed.tagged,
    }
    found = next((words for words, wrong in faults.items() if wrong), "")
    return PdfProblem(Fault.FORM, found, _FILL) if found else None
