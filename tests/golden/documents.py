"""The documents of the shipped example, made in memory."""

import tempfile
from pathlib import Path

from vanban.pipeline.jobs import Selection, find_jobs
from vanban.pipeline.making import make
from vanban.pipeline.workspace import open_workspace

REPOSITORY = Path(__file__).parents[2]


def shipped_documents() -> dict[str, bytes]:
    """The bytes of every document by the stem of its file."""
    with tempfile.TemporaryDirectory() as output:
        workspace = open_workspace(REPOSITORY, Path(output))
        jobs = find_jobs(workspace, Selection(years=(2023,)))
        made = make(workspace, jobs, lambda *_: None, strict=True, marks={})
    return {document.job.target.stem: document.data for document in made.documents}
