"""Every fault of form has examples: the wrong ones have it and no other fault of form, and the right ones have none."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
import yaml
from click.testing import CliRunner

from explainer import build
from explainer.check.explain import examples
from explainer.check.form_examples import OF_CHAPTERS, OF_FACTS
from explainer.cli import main
from explainer.cli.settings import settings_findings
from explainer.load import FAULTS, load, write_quotations
from explainer.model.library import History
from explainer.model.site import Project
from explainer.prose.faults import FAULTS as CHAPTER_FAULTS
from tests.check.form_builds import CLAIM, LAID, lay
from tests.make import files_of

OF_FORM: Final = {fault.name for fault in FAULTS} | set(CHAPTER_FAULTS)
OF_COPIES: Final = ("copy-not-read", "copy-changed", "look-up-not-repeated", "link-leads-elsewhere")
"""Faults that only `explainer verify` finds."""
EXAMPLES: Final = {
    **{("facts", name): examples(text) for name, text in OF_FACTS.items()},
    **{("chapters", name): examples(text) for name, text in OF_CHAPTERS.items()},
}
SHOWN: Final = [case for case, (wrong, _) in EXAMPLES.items() if wrong[0].startswith("--- ")]
TOLD: Final = [case for case in EXAMPLES if case not in SHOWN]


def of_files(text: str) -> set[str]:
    files = files_of(text)
    settings = files.pop("mkdocs.yml", None)
    if settings:
        return {each.rule for each in settings_findings(settings, yaml.safe_load(settings))}
    checked = build.check_files(files, Project(root=Path()), history=History(is_complete=True))
    return {finding.rule for finding in checked.findings} & OF_FORM


def of_folder(root: Path) -> set[str]:
    return {finding.rule for finding in build.check(Project(root=root)).findings} & OF_FORM


def test_every_fault_of_form_has_examples_and_nothing_else_has() -> None:
    assert set(OF_FACTS) == {fault.name for fault in FAULTS}
    assert set(OF_CHAPTERS) == set(CHAPTER_FAULTS)
    assert [case for case, (wrong, right) in EXAMPLES.items() if not (wrong and right)] == []


@pytest.mark.parametrize("case", SHOWN, ids=" ".join)
def test_what_is_shown_is_wrong_and_right(case: tuple[str, str]) -> None:
    wrong, right = EXAMPLES[case]
    assert [of_files(example) for example in wrong] == [{case[1]} for _ in wrong]
    assert [of_files(example) for example in right] == [set() for _ in right]


@pytest.mark.parametrize("case", LAID, ids=" ".join)
def test_what_is_told_is_wrong_and_right(case: tuple[str, str], tmp_path: Path) -> None:
    for name, laid in zip(("wrong", "right"), LAID[case], strict=True):
        (tmp_path / name).mkdir()
        laid(tmp_path / name)
    assert case[1] in of_folder(tmp_path / "wrong")
    assert of_folder(tmp_path / "right") == set()


def test_all_that_is_told_is_tried() -> None:
    assert {*TOLD} == {*LAID, ("facts", "unreadable-file"), *(("facts", name) for name in OF_COPIES)}


def test_a_file_that_another_program_keeps_for_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied")

    lay(tmp_path, "data/claims.yml", CLAIM)
    assert of_folder(tmp_path) == set()
    monkeypatch.setattr(Path, "open", refuse)
    assert of_folder(tmp_path) == {"unreadable-file"}


def test_copies(tmp_path: Path) -> None:
    source = "{title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt, url: 'https://a.example/'}"
    cited = "{source: almanac, form: asserts, locator: {paragraph: 2}, words: The moon is}"
    lay(tmp_path, "data/sources.yml", f"almanac: {source}\n")
    lay(tmp_path, "data/claims.yml", f"moon: {{text: So., citations: [{cited}]}}\n")
    (tmp_path / "copies").mkdir()
    assert _verified(tmp_path) == {"copy-not-read"}
    lay(tmp_path, "copies/almanac.txt", "The moon is round.\nThe moon is old.\n")
    assert _verified(tmp_path) == {"link-leads-elsewhere"}
    exact = cited.replace("words: The moon is", "words: {exact: is old, prefix: The moon}")
    lay(tmp_path, "data/claims.yml", f"moon: {{text: So., citations: [{exact}]}}\n")
    assert _verified(tmp_path) == set()
    lay(tmp_path, "copies/almanac.txt", "The moon is round.\nThe moon is old. It is far.\n")
    assert _verified(tmp_path) == {"copy-changed"}
    assert _verified(tmp_path) == set()
    project = Project(root=tmp_path)
    entries = load(project).library.ledger.quotations
    write_quotations(project, {key: replace(entry, state="differs", offsets=()) for key, entry in entries.items()})
    assert _verified(tmp_path) == {"look-up-not-repeated"}
    assert _verified(tmp_path) == set()


def _verified(root: Path) -> set[str]:
    options = ["--root", str(root), "--texts", str(root / "copies"), "--format", "json"]
    result = CliRunner().invoke(main, ["verify", *options])
    found = json.loads(result.stdout)
    return {each["rule"] for each in (found if isinstance(found, list) else found["findings"])}
