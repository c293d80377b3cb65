"""LibreOffice as it is found: its profile for us, and versions that do not serve."""

import pytest

from vanban.pdf.engines.installation import environment, filter_options, find_soffice, make_profile, probe
from vanban.pdf.options import Limits, Options


def fake(tmp_path, script):
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return program


def test_the_profile_runs_no_macros_and_fetches_nothing(tmp_path):
    address = make_profile(tmp_path / "profile", find_soffice())
    settings = (tmp_path / "profile/user/registrymodifications.xcu").read_text("utf-8")
    assert address.startswith("file://")
    for name in ("DisableMacrosExecution", "BlockUntrustedRefererLinks", "ooInetHTTPProxyName", "ooSetupLastVersion"):
        assert f'"{name}"' in settings


def test_a_libreoffice_of_another_shape_starts_without_its_release(tmp_path):
    make_profile(tmp_path / "profile", tmp_path / "program" / "soffice")
    assert "ooSetupLastVersion" not in (tmp_path / "profile/user/registrymodifications.xcu").read_text("utf-8")


def test_nothing_of_the_users_own_settings_is_seen(tmp_path, monkeypatch):
    monkeypatch.setenv("SOME_SECRET", "x")
    seen = environment(tmp_path)
    assert "SOME_SECRET" not in seen
    assert seen["HOME"] == str(tmp_path)


def test_pdfa_is_asked_of_the_filter():
    assert "SelectPdfVersion" in filter_options(Options(pdfa=True))
    assert "SelectPdfVersion" not in filter_options(Options())


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("echo LibreOffice 7.4.7.2 40", ""),
        ("echo LibreOffice 6.1.5.2 10", "7.4 trở lên"),
        ("echo something else", "7.4 trở lên"),
        ("exit 1", "7.4 trở lên"),
        ("sleep 60", "không trả lời"),
    ],
    ids=["right", "old", "other", "fails", "hangs"],
)
def test_versions(tmp_path, script, told):
    found = probe(fake(tmp_path, f"exec {script}" if "sleep" in script else script), Limits(probe=1))
    assert found.found is (told == "")
    assert told in found.remedy


def test_no_libreoffice_at_all():
    found = probe(None, Limits())
    assert not found.found
    assert "libreoffice" in found.remedy
