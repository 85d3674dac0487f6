"""Members of chains as nouns."""

from explainer.model.identifier import Identifier
from explainer.weave.member import list_parts, unseen
from explainer.weave.web import AttributionPart
from tests.weave.build import source


def test_lists() -> None:
    names = [AttributionPart(name) for name in "ABC"]
    assert ["".join(part.text for part in list_parts(names[:most])) for most in (1, 2, 3)] == ["A", "A and B", "A, B and C"]


def test_a_source_whose_publisher_is_not_established() -> None:
    found = unseen(source("a", medium="letter"))
    assert found == AttributionPart("a letter whose publisher is not established", Identifier("source:a"))
