"""What converting a hand-written page asked of the facts, with the answers, so that asking again shows whether it changed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ParamSpec, TypeVar

from explainer.markup.drawing import Drawing
from explainer.model.identifier import Identifier
from explainer.model.note import Note

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

Answered = tuple[str, tuple[Any, ...], object]
"""What was asked, with what, and the answer."""


class Asked:
    """Draws as another drawing does, and notes in `answered` what it was asked for."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self.answered: list[Answered] = []

    def link(self, target: Identifier, address: str) -> tuple[str, str] | None:
        """As the drawing does it."""
        return self._noted("link", self._drawing.link, target, address)

    def mark(self, number_words: str, targets: Sequence[Identifier], address: str, note_id: str, mark_id: str) -> str:
        """As the drawing does it."""
        return self._noted("mark", self._drawing.mark, number_words, tuple(targets), address, note_id, mark_id)

    def notes(self, notes: Sequence[Note], address: str) -> str:
        """As the drawing does it."""
        return self._noted("notes", self._drawing.notes, tuple(notes), address)

    def view(self, name: str, options: Mapping[str, object], address: str) -> str:
        """As the drawing does it."""
        return self._noted("view", self._drawing.view, name, dict(options), address)

    def forget(self) -> None:
        """Lets go of the facts, for good: converters hold each other, and so this, until somebody looks for garbage."""
        del self._drawing
        self.answered = []

    def would_answer(self, answered: Sequence[Answered]) -> bool:
        """Whether the drawing gives these very answers."""
        return all(getattr(self._drawing, name)(*given) == answer for name, given, answer in answered)

    def _noted(self, name: str, ask: Callable[Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        answer = ask(*given, **named)
        self.answered.append((name, given, answer))
        return answer
