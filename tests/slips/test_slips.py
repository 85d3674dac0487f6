"""Each slip of a new editor is one edit of a good project, and gives one message at the right line."""

from pathlib import Path

import pytest
import yaml

from explainer import build
from explainer.model.citation import Words
from explainer.model.library import History
from explainer.model.site import Project
from explainer.quoting import Text, look_up
from tests.make import files_of

HERE = Path(__file__).parent
GOOD = files_of((HERE / "good.txt").read_text("utf-8"))
MORE = {**GOOD, **files_of((HERE / "more.txt").read_text("utf-8"))}
"""With a chapter, a question and a correction."""
CASES = [
    {**case, "project": "more" if file.stem in ("chapters", "writing") else "good"}
    for file in sorted(HERE.glob("*.yml"))
    for case in yaml.safe_load(file.read_text("utf-8"))
]
ENOUGH = 390


def found(files: dict[str, bytes]) -> list[str]:
    project = Project(root=Path())
    return [str(finding) for finding in build.check_files(files, project, history=History(is_complete=True)).findings]


def edited(case: dict[str, str]) -> dict[str, bytes]:
    files = dict(MORE if case["project"] == "more" else GOOD)
    place = case.get("in", "")
    file = place if place.startswith("docs/") else f"data/{place}"
    if "adds" in case:
        return {**files, f"data/{case['adds']}": case["holds"].encode()}
    if "called" in case:
        files[f"data/{case['called']}"] = files.pop(file)
        return files
    if "saved as" in case:
        files[file] = files[file].decode().encode(case["saved as"])
        return files
    was, now = case["was"].encode(), case["is"].encode()
    assert files[file].count(was) == 1, "the slip must be made in one place"
    files[file] = files[file].replace(was, now)
    if case.get("ends") == "crlf":
        files[file] = files[file].replace(b"\n", b"\r\n")
    return files


def test_the_good_projects_have_no_findings() -> None:
    assert found(GOOD) == []
    assert found(MORE) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["slip"])
def test_a_slip_gives_one_message(case: dict[str, str]) -> None:
    assert found(edited(case)) == ([case["message"]] if case["message"] else [])


def test_a_quotation_with_another_dash_or_other_quotation_marks_gives_no_message() -> None:
    text = Text("She said: “The moon – as ever – is round.” He wrote it down.")
    pasted = look_up(text, Words(exact='"The moon — as ever - is round."'))
    assert pasted is not None
    assert pasted.state == "exact"


def test_there_are_enough_slips_and_each_once() -> None:
    told = [case for case in CASES if case["message"]]
    assert len(told) >= ENOUGH
    assert len({case["slip"] for case in CASES}) == len(CASES)
    assert len({str(sorted(edited(case).items())) for case in CASES}) == len(CASES)
