"""Which addresses the site has; links to none of them are in `cases/link-to-missing-page.yml`."""

import pytest

from explainer.check.addresses import dead_links, generated_addresses
from tests.make import weave_text

STORY = """
--- data/claims.yml
moon: {text: The moon is round.}
old: {tombstone: {why: It was none.}}
--- data/topics.yml
shape: {title: Shape, question: Which?}
--- docs/index.md
# Home
"""


def test_records_tombstones_and_lists_have_pages_and_so_has_the_matrix_of_a_topic() -> None:
    found = generated_addresses(weave_text(STORY))
    assert {"claims/moon/", "claims/old/", "claims/", "topics/shape/", "who-said-what/shape/", "timeline/"} <= found
    assert not {"claims/never/", "index/"} & found


@pytest.mark.parametrize(
    ("link", "hint"),
    [
        ("moon", "did you mean “claim:moon”?"),
        ("./claims/moon.md", "did you mean “claim:moon”?"),
        ("claims/mon/", "did you mean “claims/moon/”?"),
        ("indx.md", "did you mean “index.md”?"),
        ("#hom", "did you mean “Home”?"),
    ],
)
def test_what_a_link_may_have_meant(link: str, hint: str) -> None:
    web = weave_text(f"{STORY}\nSee [this]({link}).[^own]\n")
    assert [each.hint for each in dead_links(web)] == [hint]
