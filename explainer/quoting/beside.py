"""What somebody else's copy shows of a quotation: whether the words differ, or only what stands round them."""

from dataclasses import dataclass
from typing import Literal

from explainer.model.citation import Words
from explainer.quoting.look_up import look_up, sought
from explainer.quoting.places import places
from explainer.quoting.segments import segments_of
from explainer.quoting.surroundings import digest_around
from explainer.quoting.text import Text

Likeness = Literal["same", "surroundings", "words", "unknown"]


@dataclass(frozen=True, slots=True)
class Beside:
    """How a quotation fares in another copy."""

    likeness: Likeness
    """`same`: words and surroundings; `surroundings`: the words stand there in others; `words`: they do not stand there;
    `unknown`: they stand there, and no surroundings are recorded to compare."""
    why: str = ""
    hint: str = ""


def beside(text: Text, words: Words, around: str) -> Beside | None:
    """A quotation in another copy; `around` is the digest of the surroundings in ours, empty where none is recorded. None
    for a quotation without words."""
    found = look_up(text, words)
    if found is None:
        return None
    if found.state == "differs":
        return Beside("words", found.why, found.hint)
    if found.state == "elsewhere":
        return Beside("surroundings", found.why, found.hint)
    if not around:
        return Beside("unknown")
    stand = places(text, segments_of(sought(words)), wide_gap=words.wide_gap)
    if any(digest_around(text, place) == around for place in stand):
        return Beside("same")
    return Beside("surroundings", "other words stand before or behind them than in our copy")
