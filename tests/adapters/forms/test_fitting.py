"""Which files a form can edit, and why not the others."""

from pathlib import Path

import pytest

from explainer.adapters.forms.fitting import first_comment, fits
from explainer.model.site import Project
from tests.make import files_of

ONE = "id: moon\ntext: It is round.\n"


def why_not(files: str) -> dict[str, str]:
    return {fit.path: fit.why_not for fit in fits(Project(root=Path()), files_of(files))}


def test_a_file_that_is_one_record_can_be_edited() -> None:
    files = """
        --- data/claims/moon.yml
        id: moon
        text: "The #1 of all: it is # round."
        --- docs/index.md
        # Moon
        --- data/ledger/reviews.json
        {}
        """
    assert why_not(files) == {"data/claims/moon.yml": ""}


def test_the_others_are_listed_with_the_reason() -> None:
    files = """
        --- data/claims.yml
        id: moon
        text: It is round.
        --- data/claims/again.yaml
        id: again
        text: It is round.
        --- data/claims/broken.yml
        id: [
        --- data/claims/deep/sun.yml
        id: sun
        text: It is hot.
        --- data/claims/gone.yml
        id: gone
        tombstone: It was wrong.
        --- data/claims/many.yml
        flat: {text: It is flat.}
        round: {text: It is round.}
        --- data/claims/remark.yml
        id: remark
        text: It is round. # is it?
        --- data/claims/twice.yml
        id: twice
        id: twice
        --- data/terms.yml
        moon: {title: Moon, text: It.}
        --- data/nowhere.yml
        moon: {title: Moon, text: It.}
        """
    only = "forms look in data/claims/ only, for names in .yml"
    faulty = "it has faults; run `explainer check`"
    assert why_not(files) == {
        "data/claims.yml": only,
        "data/claims/again.yaml": only,
        "data/claims/broken.yml": faulty,
        "data/claims/deep/sun.yml": only,
        "data/claims/gone.yml": "its record was retired",
        "data/claims/many.yml": "it holds 2 records by name",
        "data/claims/remark.yml": "line 2 holds a comment, which a form would drop; the field `note` keeps remarks",
        "data/claims/twice.yml": faulty,
        "data/terms.yml": "it holds 1 record by name",
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# at the top\na: b\n", 1),
        ("a: b\n\n  # at the end", 3),
        ("a: b # beside\n", 1),
        ("a: [b, # in a list\n  c]\n", 1),
        ("a: |  # at a block\n  # words\n", 1),
        ("a: |\n  # words\n  #more\nb: c\n", None),
        ("a: 'it is # here'\nb: \"it is # there\"\nc: it#is\n", None),
        ("a: plain\n  and more # end\n", 2),
        ("ä: 'ö'\nb: c # æ\n", 2),
    ],
)
def test_comments_are_told_from_texts(text: str, line: int | None) -> None:
    assert first_comment(text) == line
