"""What can be reviewed, and under which address."""

import pytest

from explainer.weave.reviewing import NotReviewable, Reviewing
from tests.make import weave_text
from tests.weave.test_reviews import STORY


def test_a_record_a_paragraph_or_a_whole_chapter() -> None:
    reviewing = Reviewing(weave_text(STORY))
    (claim,) = reviewing.at("claim:round")
    assert (claim.key, claim.begins, claim.paragraph) == ("claim:round", "It is round", 0)
    assert str(claim.position).startswith("data/claims.yml:1:")
    (second,) = reviewing.at("chapter:sky#2")
    assert (second.address, second.begins, second.paragraph) == ("chapter:sky#2", "It is grey and cold and", 2)
    assert second.position.line == 5
    assert [each.address for each in reviewing.at("chapter:sky")] == [f"chapter:sky#{number}" for number in (1, 2, 3)]


def test_paragraphs_are_kept_by_their_words() -> None:
    before, after = (Reviewing(weave_text(text)) for text in (STORY, STORY.replace("# Sky\n", "# Sky\n\nNew.[^own]\n")))
    assert before.at("chapter:sky#2")[0].key == after.at("chapter:sky#3")[0].key


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("question:shap", "there is no record “question:shap”; did you mean “question:shape”?"),
        ("nothing", "there is no record “nothing”"),
        ("chapter:sky#4", "“chapter:sky” has no paragraph “4”; it has 3"),
        ("chapter:sky#0", "“chapter:sky” has no paragraph “0”; it has 3"),
        ("chapter:sky#", "“chapter:sky” has no paragraph “”; it has 3"),
        ("chapter:sky#²", "“chapter:sky” has no paragraph “²”; it has 3"),
        ("question:shape#1", "there is no record “question:shape#1”; did you mean “question:shape”?"),
        ("term:moon", "“term:moon” was retired"),
    ],
)
def test_what_cannot_be_reviewed(address: str, message: str) -> None:
    web = weave_text(STORY + "--- data/terms.yml\nmoon: {tombstone: {why: x}}\n")
    with pytest.raises(NotReviewable) as raised:
        Reviewing(web).at(address)
    assert str(raised.value) == message
