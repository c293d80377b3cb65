"""What a command loads: nothing that it does not need, so that the next start is as quick as this one."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.office import workspace

SHOW_MODULES = """
import sys
from vanban.cli.main import main
code = main(sys.argv[1:])
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""
HELP = """
cli cli.dates cli.main cli.vietnamese core core.chu core.collector core.dataclass core.errors core.finding core.ngay
doctypes doctypes.registry model model.ky_bao_cao pipeline pipeline.workspace
"""
NO_CHANGE = f"""
{HELP} cli.build_command cli.console cli.show pdf pdf.converter pdf.options pdf.problem pipeline.build pipeline.jobs
pipeline.pdf_targets pipeline.registering_issued pipeline.registering_place pipeline.own_documents
pipeline.registering_known pipeline.year_files model.da_cap_so publish publish.atomic publish.build_lock
publish.disk publish.faults publish.key publish.ledger publish.names publish.oslock publish.place publish.published
publish.target publish.work publish.untouched
"""
NOT_FOR_A_DOCUMENT = """
rich PIL pypdfium2 openpyxl docx docxtpl jinja2 sqlite3 ssl socket email http urllib.request smtplib asyncio
concurrent multiprocessing subprocess logging tempfile xml html.entities csv importlib.metadata pickle
pydantic pydantic_core typing_extensions
vanban.mend vanban.reports vanban.register vanban.store vanban.send vanban.previews vanban.batch vanban.charts
vanban.cli.check_command vanban.pipeline.issuing vanban.pipeline.watch
"""


def loaded(*arguments: str, code: int = 0) -> set[str]:
    """The modules that a command has loaded when it is done."""
    program = [sys.executable, "-B", "-c", SHOW_MODULES, *arguments]  # -B: nothing of the program is written down anew
    run = subprocess.run(program, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert run.returncode == code, run.stdout + run.stderr
    return set(run.stderr.splitlines()[-1].split())


def ours(modules: set[str]) -> set[str]:
    """Our own modules, but those that hold the words of commands."""
    names = {name.removeprefix("vanban.") for name in modules if name.startswith("vanban.")}
    return {name for name in names if not (name.startswith("cli.") and name.endswith("_options"))}


def libraries(modules: set[str]) -> set[str]:
    """The installed packages among modules; what begins with an underscore belongs to one of them or to Python."""
    tops = {name.partition(".")[0] for name in modules} - {"vanban"}
    return {name for name in tops - sys.stdlib_module_names if not name.startswith("_")}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A workspace whose plan is made."""
    root = workspace(tmp_path_factory.mktemp("start"))
    loaded("build", "--only", "ke_hoach", "--root", str(root))
    return root


def test_help_loads_the_words_of_the_commands_and_nothing_of_their_work():
    modules = loaded("--help")
    assert libraries(modules) == {"click"}
    assert ours(modules) - set(HELP.split()) == set()


def test_a_build_without_changes_loads_what_compares_and_nothing_that_makes(built):
    modules = loaded("build", "--only", "ke_hoach", "--root", str(built))
    assert libraries(modules) == {"click"}
    assert ours(modules) - set(NO_CHANGE.split()) == set()


def test_one_document_loads_no_library_that_it_does_not_use(built):
    modules = loaded("build", "--only", "ke_hoach", "--force", "--root", str(built))
    assert modules & set(NOT_FOR_A_DOCUMENT.split()) == set()
    used = {"click", "lxml", "yaml"}
    assert libraries(modules) - used <= {"cython_runtime"}


def test_checking_a_file_of_others_loads_no_data_and_no_menders(built, tmp_path):
    file = tmp_path / "van-ban.docx"
    file.write_bytes((built / "output" / "ke_hoach-2023.docx").read_bytes())
    modules = loaded("check", str(file), "--profile", "none", code=7)  # the exception of the data is not asked for
    assert (
        modules & {"yaml", "vanban.model.base", "vanban.source.datafile", "vanban.mend", "vanban.rules.data_engine"}
        == set()
    )


def test_the_state_of_changed_data_is_told_without_what_makes_and_judges_documents(tmp_path):
    root = workspace(tmp_path)
    loaded("build", "--only", "ke_hoach", "--root", str(root))
    plan = root / "data" / "2023" / "ke_hoach.yaml"
    plan.write_text(plan.read_text("utf-8") + "# xem lại\n", "utf-8")
    modules = loaded("status", "--root", str(root))
    assert "vanban.pipeline.showing" in modules
    assert (
        modules & {"lxml", "jinja2", "vanban.roles", "vanban.render", "vanban.compare", "vanban.pipeline.making"}
        == set()
    )
