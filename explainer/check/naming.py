"""How messages name a record, and how they shorten a text."""

from typing import Final

from explainer.model.identifier import Identifier

LONGEST: Final = 60


def called(subject: Identifier) -> str:
    """The record as messages name it: `the claim “moon-is-round”`."""
    return f"the {subject.kind} “{subject.name}”"


def listed(names: list[str]) -> str:
    """Words joined as in a sentence: `a, b and c`."""
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def shortened(text: str) -> str:
    """The text on one line, cut off with `…` where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
