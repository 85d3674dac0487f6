"""What a conversion asked of the facts, and whether they would answer so again."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from explainer.adapters.mkdocs.asked import Asked
from explainer.model.identifier import Identifier, identifier
from explainer.model.note import Note

MOON, SUN = identifier("claim", "moon"), identifier("claim", "sun")
NOTE = Note(number=1, target=MOON, back=("mark-1",), id="note-1")


class Drawn:
    """Draws in words; what it knows may change."""

    def __init__(self, title: str = "The moon") -> None:
        self.title = title

    def link(self, target: Identifier, address: str) -> tuple[str, str] | None:
        return (f"../{target.name}/", self.title) if target == MOON else None

    def mark(self, number_words: str, targets: Sequence[Identifier], address: str, note_id: str, mark_id: str) -> str:
        return f"{number_words} {[each.name for each in targets]} {note_id} {mark_id} {self.title}"

    def notes(self, notes: Sequence[Note], address: str) -> str:
        return f"{[note.id for note in notes]} {self.title}"

    def view(self, name: str, options: Mapping[str, object], address: str) -> str:
        return f"{name} {options} {self.title}"


def ask(asked: Asked, what: str) -> object:
    """Asks for one thing; what is given is changed afterwards, as converters may do."""
    targets, notes, options = [MOON, SUN], [NOTE], {"topics": ["shape"]}
    given: dict[str, Callable[[], object]] = {
        "link": lambda: asked.link(MOON, "night/"),
        "mark": lambda: asked.mark("1", targets, "night/", "note-1", "mark-1"),
        "notes": lambda: asked.notes(notes, "night/"),
        "view": lambda: asked.view("matrix", options, "night/"),
    }
    answer = given[what]()
    targets.clear()
    notes.clear()
    options.clear()
    return answer


@pytest.mark.parametrize(
    ("what", "answer"),
    [
        ("link", ("../moon/", "The moon")),
        ("mark", "1 ['moon', 'sun'] note-1 mark-1 The moon"),
        ("notes", "['note-1'] The moon"),
        ("view", "matrix {'topics': ['shape']} The moon"),
    ],
)
def test_each_answer_is_noted_and_compared(what: str, answer: object) -> None:
    asked = Asked(Drawn())
    assert ask(asked, what) == answer
    assert len(asked.answered) == 1
    assert Asked(Drawn()).would_answer(asked.answered)
    assert not Asked(Drawn("The round moon")).would_answer(asked.answered)


def test_that_there_is_nothing_is_an_answer_too() -> None:
    asked = Asked(Drawn())
    assert asked.link(SUN, "night/") is None
    assert asked.answered == [("link", (SUN, "night/"), None)]


def test_every_answer_counts() -> None:
    asked = Asked(Drawn())
    asked.link(SUN, "night/")
    asked.link(MOON, "night/")
    assert not Asked(Drawn("The round moon")).would_answer(asked.answered)


def test_asking_again_is_not_noted() -> None:
    asked = Asked(Drawn())
    asked.link(MOON, "night/")
    asked.would_answer(tuple(asked.answered))
    assert len(asked.answered) == 1


def test_the_facts_are_let_go_of() -> None:
    asked = Asked(Drawn())
    asked.link(MOON, "night/")
    asked.forget()
    assert asked.answered == []
    assert not hasattr(asked, "_drawing")
