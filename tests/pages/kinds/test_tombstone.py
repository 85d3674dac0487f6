"""Tests of the pages of retired entries."""

from dataclasses import replace

from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.model.record import Tombstone
from explainer.model.text import Prose
from explainer.weave import weave
from tests.make import load_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

HERE = Position("data/claims.yml")


def stone(name: str, now: str | None = None) -> Tombstone:
    subject = Identifier(name)
    return Tombstone(
        id=subject, position=HERE, why=Prose("It was a slip."), now=Identifier(now) if now else None, title=f"Old {name}"
    )


STONES = (
    stone("claim:square", "claim:round"),
    stone("event:eclipse"),
    stone("statement:ann-square", "statement:ann-round"),
    stone("statement:forgotten"),
    stone("term:lune"),
    stone("correction:nothing"),
    stone("topic:size"),
)
LIBRARY = replace(load_text(STORY).library, tombstones={each.id: each for each in sorted(STONES, key=lambda each: each.id)})
WEB = weave(LIBRARY)
DRAWN = draw(WEB)


def test_a_retired_record_s_page_says_why_and_where_to_go() -> None:
    words = DRAWN.words("claims/square/")
    assert words.startswith("Retired: Old claim:square This entry was retired.")
    assert "Why It was a slip. Its place was taken by The moon is round" in words
    assert DRAWN["claims/square/"].search == ()
    assert "Nothing took its place." in DRAWN.words("events/eclipse/")


def test_a_retired_topic_answers_where_everything_said_on_it_stood() -> None:
    assert DRAWN.words("topics/size/") == DRAWN.words("who-said-what/size/")


def test_retired_records_that_shared_a_page_answer_there() -> None:
    ids = {page.address: page.body for page in DRAWN.made.pages}
    missing = [
        each.id
        for each in STONES
        if WEB.permalinks[each.id].anchor and f'id="{WEB.permalinks[each.id].anchor}"' not in ids[WEB.permalinks[each.id].page]
    ]
    assert missing == []
    assert DRAWN.words("changes/").count("It was a slip.") == len(STONES)
