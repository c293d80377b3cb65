"""Where the draft of a document stands: beside the document, under a name of its own."""

from pathlib import Path

from vanban.pipeline.jobs import Job

DRAFT = "du-thao"


def draft_target(job: Job) -> Path:
    """`ke_hoach-2023-du-thao.docx`: never the place of the document itself."""
    return job.target.with_stem(f"{job.target.stem}-{DRAFT}")
