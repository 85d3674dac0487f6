"""Tests of the badges that stand on evidence."""

import pytest
from markupsafe import Markup

from explainer.model.identifier import Identifier
from explainer.pages.badges import LOOKED_UP
from explainer.pages.evidence import shown
from explainer.pages.labels import labels_of
from tests.make import weave_text
from tests.pages.drawn import attribute, document, place
from tests.pages.stories import STORY

WEB = weave_text(STORY)


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("claim:round", ["origins", "partys-own", "not-disputed", "read-whole", "words-differs"]),
        ("claim:made-of-cheese", ["at-least", "disputed", "read-part", "not-named"]),
    ],
)
def test_labels_are_those_that_are_drawn(name: str, labels: list[str]) -> None:
    subject, at = Identifier(name), place(WEB)
    evidence = WEB.evidence[subject]
    assert list(labels_of(WEB.standing[subject], [shown(each, each.statement) for each in evidence])) == labels
    drawn = document(Markup("").join([at.part("standing_line", WEB.standing[subject]), *map(at.evidence, evidence)])).query(
        "a.ex-badge"
    )
    names = {attribute(badge, "href").partition("#label-")[2] for badge in drawn}
    assert names - set(LOOKED_UP.values()) == set(labels)  # notes have no room for what was looked up


def test_nothing_has_no_labels() -> None:
    assert labels_of(None) == ()
