"""Bad data and its exact findings, from the files in `cases/`."""

from pathlib import Path

import pytest
import yaml

from explainer.load import FAULTS
from tests.make import files_of, load_text

CASES = [case for file in sorted(Path(__file__).parent.glob("cases/*.yml")) for case in yaml.safe_load(file.read_text("utf-8"))]


def _title(case: dict[str, object]) -> str:
    return str(case.get("wrong") or case.get("right"))


@pytest.mark.parametrize("case", CASES, ids=_title)
def test_findings(case: dict[str, object]) -> None:
    text = str(case["data"])
    loaded = load_text(text)
    assert [str(finding) for finding in loaded.findings] == case.get("findings", [])
    assert [*loaded.library.records, *loaded.library.tombstones] == case["kept"]
    assert sorted(loaded.library.broken) == case.get("broken", [])
    for finding in loaded.findings:
        lines = files_of(text)[finding.position.file].decode().split("\n")
        assert finding.line == lines[finding.position.line - 1]


def test_cases_are_called_what_they_are() -> None:
    assert all(("wrong" in case) == bool(case.get("findings")) for case in CASES)
    assert len({_title(case) for case in CASES}) == len(CASES)


def test_every_fault_has_a_case() -> None:
    elsewhere = {
        "bad-setting",  # tests/cli/test_settings.py
        "no-facts",  # tests/load/test_files.py
        "unreadable-file",
        "link-refused",
        "bad-file-name",
        "file-too-large",  # tests/load/test_decode.py
        "not-utf-8",
        "direction-character",
        "aliases-too-large",  # tests/load/test_nodes.py
        "too-many-faults",  # tests/load/test_facts.py
        "copy-not-read",  # tests/cli/test_verify.py
        "copy-changed",
        "look-up-not-repeated",
        "link-leads-elsewhere",
    }
    found = {str(finding).split()[3].rstrip(":") for case in CASES for finding in case.get("findings", ())}
    assert found == {fault.name for fault in FAULTS} - elsewhere


def test_codes_and_names_are_unique() -> None:
    assert len({fault.code for fault in FAULTS}) == len({fault.name for fault in FAULTS}) == len(FAULTS)
    assert all(fault.explanation.endswith(".") for fault in FAULTS)
