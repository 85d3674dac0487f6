"""The state of an answer, for each of the things that it may need."""

import pytest

from explainer.model.identifier import Identifier
from explainer.model.question import Unknown
from tests.weave.build import (
    cite,
    claim,
    dispute,
    entity,
    ids,
    position,
    question,
    source,
    statement,
    through,
    tombstone,
    topic,
    woven,
)

UNKNOWN = Unknown(unknown="who else signed")
FACTS = (
    topic("t", "works office"),
    entity("works", "organisation", title="Works"),
    entity("office", "organisation", title="Office"),
    entity("aide"),
    source("s"),
    claim("plain", cite("s", "reports", "aide")),
    claim("plain-too", cite("s", "reports", "aide")),
    claim("disputed", cite("s", "reports", "aide")),
    claim("disputed-by-statement", through("said")),
    statement("said", "aide", cite("s")),
    claim("settled", cite("s", "reports", "aide")),
    claim("old", cite("s", "reports", "aide"), superseded_by="plain"),
    claim("works-says", cite("s", "reports", "works"), topics="t"),
    claim("office-says", cite("s", "reports", "office"), topics="t"),
    claim("works-on-nothing", cite("s", "reports", "works")),
    claim("by-nobody", topics="t"),
    tombstone("claim:retired"),
    dispute("d", position("disputed"), position("", "said")),
    dispute("e", position("settled"), state="settled"),
)


@pytest.mark.parametrize(
    ("needs", "state", "words", "only"),
    [
        (["plain"], "answered", "answered", ""),
        (["plain", "settled"], "answered", "answered", ""),
        (["plain", "disputed"], "disputed", "disputed", ""),
        (["disputed-by-statement", UNKNOWN], "disputed", "disputed", ""),
        (["plain", UNKNOWN], "partly", "partly answered", ""),
        ([UNKNOWN, UNKNOWN], "not-known", "not known", ""),
        (["old"], "not-known", "not known", ""),
        (["old", UNKNOWN], "not-known", "not known", ""),
        (["old", "plain"], "answered", "answered", ""),
        (["old", "plain", UNKNOWN], "partly", "partly answered", ""),
        ([], "not-known", "not known", ""),
        (["gone"], "not-known", "not known", ""),
        (["gone", "plain"], "partly", "partly answered", ""),
        (["retired", "plain"], "partly", "partly answered", ""),
        (["works-says"], "answered", "answered by Works only", "works"),
        (["works-says", "office-says"], "answered", "answered by Works and Office only", "works office"),
        (["works-says", UNKNOWN], "partly", "partly answered, by Works only", "works"),
        (["works-says", "plain"], "answered", "answered", ""),
        (["works-says", "by-nobody"], "answered", "answered", ""),
        (["works-says", "old"], "answered", "answered by Works only", "works"),
        (["works-on-nothing"], "answered", "answered", ""),
    ],
)
def test_answer_states(needs: list[str | Unknown], state: str, words: str, only: str) -> None:
    found = woven(*FACTS, question("q", *needs)).answers[Identifier("question:q")]
    assert (found.state, found.words, found.only) == (state, words, ids("entity", only))


def test_the_questions_own_topics_name_parties_too() -> None:
    asked = question("q", "works-on-nothing", topics=ids("topic", "t"))
    assert woven(*FACTS, asked).answers[asked.id].words == "answered by Works only"
