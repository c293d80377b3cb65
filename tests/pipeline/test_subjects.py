"""Documents with files of their own are called by what they are about, in lists that read no YAML."""

from pathlib import Path

import pytest

from vanban.pipeline.jobs import Selection, find_jobs
from vanban.pipeline.subjects import MOST, subject
from vanban.pipeline.workspace import open_workspace
from vanban.source.tree import parse

ROOT = Path(__file__).parents[2]
LONG = "Phê duyệt Kế hoạch khắc phục các tiêu chí bị đánh giá thấp tại kết quả Chỉ số"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("trich_yeu: Gửi Kế hoạch\n", "Gửi Kế hoạch"),
        ("loai: cong_van\ntrich_yeu: Gửi Kế hoạch  # nhắc\nnoi_dung:\n  - x\n", "Gửi Kế hoạch"),
        ("trich_yeu: Gửi Kế hoạch\n  và báo cáo\nb: c\n", "Gửi Kế hoạch và báo cáo"),
        ("trich_yeu: >-\n  Gửi Kế hoạch\n  và báo cáo # 1\n\nb: c\n", "Gửi Kế hoạch và báo cáo # 1"),
        ("trich_yeu: |\n  Gửi Kế hoạch\n", "Gửi Kế hoạch"),
        ("trich_yeu:\n  Gửi Kế hoạch\n", "Gửi Kế hoạch"),
        ('trich_yeu: "Gửi: Kế hoạch" # nhắc\n', "Gửi: Kế hoạch"),
        ("trich_yeu: 'Gửi Kế hoạch'\n", "Gửi Kế hoạch"),
        ("trich_yeu: Gửi **Kế hoạch** năm {nam}\r\nb: c\r\n", "Gửi Kế hoạch năm 2023"),
        ("trich_yeu: Gửi Kế hoạch của {co_quan} năm {nam}\n", "Gửi Kế hoạch của…"),
        ("can_cu:\n  - trich_yeu: x\ntrich_yeu: y\n", "y"),
        (f"trich_yeu: {LONG}\n", "Phê duyệt Kế hoạch khắc phục các tiêu chí bị…"),
        ("trich_yeu: te\u0302n\n", "tên"),
    ],
)
def test_the_words_are_those_of_the_trich_yeu(text, words):
    assert subject(text.encode(), 2023) == words


@pytest.mark.parametrize("text", ["", "loai: cong_van\n", "trich_yeu:\nb: c\n", "trich_yeu: *a\n", "trich_yeu: [a]\n"])
def test_what_cannot_be_told_is_not_guessed(text):
    assert subject(text.encode(), 2023) == ""


@pytest.mark.parametrize("content", [b"trich_yeu: \xff\xfe\x00 a", b"trich_yeu: " + b"x" * 10**6, b"\x00" * 10**6])
def test_no_file_makes_a_line_longer(content):
    words = subject(content, 2023)
    assert len(words) <= MOST + 1
    assert words.isprintable()


def test_every_document_of_the_example_is_called_by_its_words():
    own = {job.ten: job for job in find_jobs(open_workspace(ROOT), Selection()) if job.doc.named}
    assert own["phieu_ke_hoach"].title == "Phiếu gửi “Gửi Kế hoạch và báo cáo quý I năm 2023”"
    for name, job in own.items():
        text = (ROOT / "data" / "2023" / "van_ban" / f"{name}.yaml").read_text(encoding="utf-8")
        shown = job.title.partition("“")[2].rstrip("”…")
        assert parse(text, name).value["trich_yeu"].replace("{nam}", "2023").startswith(shown)
        assert len(shown) > 20


def test_a_document_without_words_is_called_by_its_name(tmp_path):
    folder = tmp_path / "data" / "2023" / "van_ban"
    folder.mkdir(parents=True)
    (folder / "gui_kh.yaml").write_text("loai: cong_van\n", encoding="utf-8")
    titles = [job.title for job in find_jobs(open_workspace(tmp_path), Selection(names=("gui_kh",)))]
    assert titles == ["Công văn gui_kh năm 2023"]
