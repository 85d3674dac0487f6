"""Records of a file of many, each in a file of its own."""

from dataclasses import replace
from pathlib import Path

import pytest

from explainer import build
from explainer.adapters.forms.fitting import fits
from explainer.edit.changes import CannotEdit
from explainer.edit.looking import new_findings
from explainer.edit.parting import apart
from explainer.load import load_files, read_files
from explainer.model.site import Project
from tests.files import EXAMPLE
from tests.make import files_of

PROJECT = Project(root=Path())
STORY = """\
--- data/claims.yml
# On the moon

round:
    text: >-
        The moon
          is round.
    note: |
        one

        two
    citations:
    - source: almanac

# --- On the sun
hot:  # seen
  text: The sun is
    hot.
  citations: [{source: almanac}]
flat: {text: The moon is flat.}
--- data/sources.yml
almanac:
  title: The Almanac
  publisher: unknown
  read: whole
"""


def test_a_record_is_moved_with_its_lines_at_the_margin() -> None:
    files = files_of(STORY)
    changes = apart(PROJECT, files, ["claim:round"])
    assert changes.after["data/claims/round.yml"] == (
        b"id: round\ntext: >-\n    The moon\n      is round.\nnote: |\n    one\n\n    two\ncitations:\n- source: almanac\n"
    )
    assert changes.after["data/claims.yml"] is not None
    assert changes.after["data/claims.yml"].decode().startswith("# On the moon\n\n# --- On the sun\nhot:  # seen\n")
    assert [str(each) for each in new_findings(PROJECT, files, changes)] == []
    assert "data/claims/round.yml" in [fit.path for fit in fits(PROJECT, changes.applied(files)) if not fit.why_not]


def test_a_comment_goes_with_its_record_and_keeps_it_from_forms() -> None:
    files = files_of(STORY)
    changes = apart(PROJECT, files, ["claim:hot"])
    assert changes.after["data/claims/hot.yml"] == (
        b"id: hot  # seen\ntext: The sun is\n  hot.\ncitations: [{source: almanac}]\n"
    )
    assert "data/claims/hot.yml" not in [fit.path for fit in fits(PROJECT, changes.applied(files)) if not fit.why_not]


def test_all_records_of_a_file_are_moved_and_an_empty_file_goes() -> None:
    changes = apart(PROJECT, files_of(STORY), ["data/sources.yml"])
    assert changes.after == {
        "data/sources.yml": None,
        "data/sources/almanac.yml": b"id: almanac\ntitle: The Almanac\npublisher: unknown\nread: whole\n",
    }


def test_line_ends_stay() -> None:
    files = {path: content.replace(b"\n", b"\r\n") for path, content in files_of(STORY).items()}
    changes = apart(PROJECT, files, ["source:almanac"])
    assert changes.after["data/sources/almanac.yml"] == (
        b"id: almanac\r\ntitle: The Almanac\r\npublisher: unknown\r\nread: whole\r\n"
    )


def test_what_is_said_stays_the_same() -> None:
    project = Project(root=EXAMPLE)
    files = read_files(project).contents
    web = build.check_files(files, project).web
    named = [str(each) for each in web.library.records if "{" not in files[web.library.records[each].position.file].decode()]
    assert named
    after = load_files(apart(project, files, named).applied(files)).library
    place = web.library.records[next(iter(web.library.records))].position
    assert {each: replace(record, position=place) for each, record in after.records.items()} == {
        each: replace(record, position=place) for each, record in web.library.records.items()
    }


@pytest.mark.parametrize(
    ("named", "why"),
    [
        ("claim:flat", "claim:flat stands between braces; write each of its fields on a line of its own first"),
        ("claim:rond", "there is no record claim:rond; did you mean “claim:round”?"),
        ("claim:alone", "claim:alone has a file of its own already: data/claims/alone.yml"),
        ("data/clams.yml", "there is no record data/clams.yml"),
    ],
)
def test_what_cannot_be_moved(named: str, why: str) -> None:
    files = files_of(f"{STORY}--- data/claims/alone.yml\nid: alone\ntext: It is alone.\n")
    with pytest.raises(CannotEdit) as refused:
        apart(PROJECT, files, [named])
    assert str(refused.value) == why
