"""Which records a view's options name."""

import pytest

from explainer.model.chapter import View
from explainer.weave.options import named_by_options
from tests.weave.build import HERE


@pytest.mark.parametrize(
    ("name", "options", "found"),
    [
        ("matrix", {"topics": ["a", "b"]}, [("topics", "topic:a"), ("topics", "topic:b")]),
        ("matrix", {"speakers": "x", "groups": ["entity:y"]}, [("speakers", "entity:x"), ("groups", "entity:y")]),
        ("timeline", {"from": "2026-06-12", "topics": "a"}, [("topics", "topic:a")]),
        ("dispute", {"id": "d"}, [("id", "dispute:d")]),
        ("dispute", {"id": "dispute:d"}, [("id", "dispute:d")]),
        ("facts", {"topic": "a", "about": "x", "kind": "claim"}, [("topic", "topic:a"), ("about", "entity:x")]),
        ("facts", {"topic": "", "about": None}, []),
        ("facts", {"about": 7}, []),
        ("facts", {"id": "d"}, []),
        ("unheard-of", {"topics": ["a"]}, []),
    ],
)
def test_named_by_options(name: str, options: dict[str, object], found: list[tuple[str, str]]) -> None:
    assert list(named_by_options(View(name=name, options=options, position=HERE))) == found
