"""What an editor is shown of a record."""

import pytest

from explainer.adapters.hints import hint
from explainer.model.identifier import Identifier
from tests.make import weave_text
from tests.pages.stories import STORY

WEB = weave_text(STORY)


@pytest.mark.parametrize("identifier", sorted({*WEB.library.records, *WEB.library.chapters}))
def test_every_record_and_chapter_has_one_that_begins_with_its_title(identifier: Identifier) -> None:
    lines = hint(identifier, WEB).splitlines()
    assert lines[0] == WEB.titles[identifier]
    assert len(lines) <= 2
    assert lines[0] not in lines[1:]


def test_it_goes_on_with_what_the_record_is() -> None:
    web = weave_text(
        """
        --- data/entities.yml
        office: {name: The Office, type: organisation, summary: "It [prints](source:almanac)."}
        --- data/sources.yml
        almanac: {title: Almanac, publisher: office, medium: page, published: 2020-01-02, read: whole}
        leaf: {title: {text: a leaf, from: ours}, publisher: unknown, medium: page, read: whole}
        --- data/statements.yml
        late: {speaker: office, when: 2020-01, gist: It was late.}
        --- data/claims.yml
        late: {title: Lateness, text: It was *late*.}
        """
    )
    hints = {str(each): hint(each, web) for each in web.library.records}
    assert hints == {
        "claim:late": "Lateness\nIt was late.",
        "entity:office": "The Office\norganisation · It prints.",
        "source:almanac": "Almanac\npage · The Office · 2 January 2020",
        "source:leaf": "[a leaf]\npage · publisher unknown",
        "statement:late": "The Office: It was late\nJanuary 2020 · It was late.",
    }
