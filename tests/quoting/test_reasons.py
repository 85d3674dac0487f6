"""Why a quotation is not found, word for word."""

import pytest

from explainer.quoting.reasons import OVER_THE_END, WIDE, why_not_found
from explainer.quoting.segments import segments_of
from explainer.quoting.text import Text

TEXT = Text("The moon is round and far.\nIt is old.\nIt cost $5 million then.\nNobody lives there.")


@pytest.mark.parametrize(
    ("exact", "why", "hint"),
    [
        ("The moon is flat", "the words do not stand in the copy", "perhaps “The moon is round”: “round” for “flat”"),
        ("oon is round", "the words begin or end inside a word or a number", "the copy has “moon is round”"),
        ("5 million then", "the words begin or end inside a word or a number", "the copy has “$5 million then”"),
        ("far. It is", "the words run over the end of paragraph 1", OVER_THE_END),
        ("The moon … zebra", "the words of part 2 do not stand in the copy", ""),
        ("moon … lives", "what is left out reaches from paragraph 1 to paragraph 4", WIDE),
        ("old … round", "its parts stand in the copy in another order", "put them in order, or make two quotations of them"),
        ("round\n\nIt is", "no paragraph ends where the quotation has an empty line", "write it as the copy has it"),
    ],
)
def test_reasons(exact: str, why: str, hint: str) -> None:
    found = why_not_found(TEXT, segments_of(exact))
    assert (found.why, found.hint) == (why, hint)


def test_words_in_other_surroundings_have_a_place() -> None:
    assert why_not_found(TEXT, segments_of("far. It is")).place is not None
    assert why_not_found(TEXT, segments_of("moon … lives")).place is not None
    assert why_not_found(TEXT, segments_of("zebra")).place is None
