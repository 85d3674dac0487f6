"""Words that take a side, with their other forms."""

from dataclasses import replace

from explainer.model.identifier import Identifier
from explainer.model.loaded_word import LoadedWord
from explainer.model.position import Position

WORD = LoadedWord(id=Identifier("loaded-word:export-ban"), position=Position("x"), why="x", instead="the order")


def test_a_word_is_its_name_unless_it_has_a_title() -> None:
    assert WORD.words == "export ban"
    assert replace(WORD, title="Export-Ban").words == "Export-Ban"
