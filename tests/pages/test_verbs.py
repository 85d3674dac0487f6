"""Verbs of saying, by whoever is said to say."""

import pytest

from explainer.pages.verbs import verbs_of_attributions, verbs_of_our_sentences
from tests.make import weave_text
from tests.pages.stories import STORY

FACTS = """
--- data/entities.yml
ann: {name: Ann Ash, type: person, aliases: [the keeper]}
ben: {name: Ben Oak, type: person}
bea: {name: Bea Oak, type: person}
office: {name: The Office, type: organisation}
said-so: {name: Said So, type: outlet}
--- data/claims.yml
one: {text: "TEXT"}
"""


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Ann Ash said that it is so.", {"ann": {"said": 1}}),
        ("Ash says so, and The Office denied it.", {"ann": {"said": 1}, "office": {"denied": 1}}),
        ("Ann Ash, of The Office, wrote it.", {"office": {"wrote": 1}}),
        ("It was said.", {}),
        ("It was widely reported.", {}),
        ("It is so, as reported by The Office, Ann Ash wrote.", {"office": {"reported": 1}, "ann": {"wrote": 1}}),
        ("Ann Ash was asked by The Office and declined.", {"office": {"asked": 1, "declined": 1}}),
        ("She wrote it.", {None: {"wrote": 1}}),
        ("The Office has it. She wrote it.", {None: {"wrote": 1}}),
        ("The Office has it, e.g. what she wrote.", {"office": {"wrote": 1}}),
        ("Oak said so.", {None: {"said": 1}}),
        ("Ben Oak said so.", {"ben": {"said": 1}}),
        ("Said So has it.", {}),
        ("The reports, calls and notes of Ann Ash.", {}),
        ("Their statement, the keeper added.", {None: {"added": 1}}),
        ("Ash argued, argues, and said.", {"ann": {"argued": 2, "said": 1}}),
    ],
)
def test_whoever_is_named_last_before_the_verb(text: str, verbs: dict[str | None, dict[str, int]]) -> None:
    found = verbs_of_our_sentences(weave_text(FACTS.replace("TEXT", text)))
    assert {who and who.name: dict(counts) for who, counts in found.items()} == verbs


def test_chapters_of_the_story_count_and_pages_about_the_site_do_not() -> None:
    story = "--- docs/index.md\n# X\n\nAnn Ash wrote it.[^own] “It is so”, she said.[^own]\n"
    about = "--- docs/about/x.md\n# X\n\nAnn Ash wrote it.\n"
    found = verbs_of_our_sentences(weave_text(FACTS.replace("TEXT", "It is so.") + story + about))
    assert found == {"entity:ann": {"wrote": 1}, None: {"said": 1}}
    assert verbs_of_our_sentences(weave_text("--- docs/index.md\n# X\n\nHe said so.[^own]\n")) == {None: {"said": 1}}


def test_attributions_count_once_for_each_piece_of_evidence() -> None:
    web = weave_text(STORY)
    words = sorted({each.attribution.words for several in web.evidence.values() for each in several})
    assert words == [
        "An official, not named, told The Daily",
        "Ann Ash wrote in a letter",
        "Ann Ash, astronomer at the time, said, as carried in quotation marks by Wire",
        "Ann Ash, astronomer at the time, wrote in a letter",
    ]
    assert verbs_of_attributions(web) == {
        "entity:ann": {"wrote": 2, "said": 1},
        "entity:wire": {"carried": 1},
        None: {"told": 1},
    }
