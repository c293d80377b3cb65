"""What a document of the workspace is made from, as hashes: for its stamp, and to tell if it could be made again."""

from typing import Any

import vanban
from vanban.pipeline.jobs import Job
from vanban.provenance.digests import digest
from vanban.provenance.origin import Origin
from vanban.publish.key import build_key, program_fingerprint
from vanban.rules.profile import Profile


def mark_of(origin: Origin, profile: Profile) -> str:
    """The hash of what decides the bytes of a document and the judgement on them: equal marks, nothing to do anew.

    Args:
        origin: what it is made from: what it shows of the data, its template and blocks, the program and its fonts.
        profile: the exceptions under which it is judged.
    """
    return digest((origin, profile))


def origin_of(job: Job, context: Any, co_chu: str) -> Origin:
    """The origin of a document.

    Args:
        job: the document.
        context: what it shows of the data.
        co_chu: the set of type sizes that its template was compiled with.
    """
    return Origin(
        ma=job.target.stem,
        loai=job.doc.id,
        nam=str(job.nam),
        ky=job.ky.value if job.ky else "",
        du_lieu=digest(context),
        mau=job.doc.template,
        mau_bam=build_key(program="", options=co_chu, inputs=job.files.template_digests(job.doc)),
        chuong_trinh=vanban.__version__,
        chuong_trinh_bam=program_fingerprint(),
    )
