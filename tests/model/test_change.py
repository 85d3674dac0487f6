"""What readers can see of a change."""

import pytest

from explainer.model.change import FieldChange, Manner, RecordChange
from explainer.model.identifier import Identifier

PUBLIC = FieldChange(("citations", "source:a, paragraph 3", "form"), "quotes", "reports")
PRIVATE = FieldChange(("note",), "", "ask again", is_public=False)


def test_the_way_to_a_value_in_words() -> None:
    assert PUBLIC.name == "citations: source:a, paragraph 3: form"


@pytest.mark.parametrize(
    ("manner", "fields", "is_public"),
    [
        ("changed", (PRIVATE, PUBLIC), True),
        ("changed", (PRIVATE,), False),
        ("changed", (), False),
        ("added", (PRIVATE,), True),
        ("retired", (), True),
    ],
)
def test_whether_readers_can_see_it(manner: Manner, fields: tuple[FieldChange, ...], is_public: bool) -> None:
    assert RecordChange(Identifier("claim:a"), manner, "A", fields).is_public is is_public
