"""What stands round a place of a text, and whether it is the place that a quotation gives."""

from hashlib import sha256
from typing import Final

from explainer.model.locator import Locator
from explainer.quoting.edges import begins_whole, ends_whole
from explainer.quoting.normal import normal
from explainer.quoting.places import Place
from explainer.quoting.text import Text

_AROUND: Final = 8
"""How many words before and behind make up the surroundings."""


def follows(text: Text, place: Place, prefix: str | None) -> bool:
    """Whether the prefix stands right before the place; no prefix does."""
    if not prefix:
        return True
    sought = normal(prefix)
    start = len(text.normal[: place.start].rstrip()) - len(sought)
    return start >= 0 and text.on_one_line.startswith(sought, start) and begins_whole(text, start)


def precedes(text: Text, place: Place, suffix: str | None) -> bool:
    """Whether the suffix stands right behind the place; no suffix does."""
    if not suffix:
        return True
    sought = normal(suffix)
    start = len(text.normal) - len(text.normal[place.end :].lstrip())
    return text.on_one_line.startswith(sought, start) and ends_whole(text, start + len(sought))


def fits(text: Text, place: Place, locator: Locator | None) -> bool:
    """Whether the place is the one that the locator names, as far as it names one."""
    if locator is None or locator.paragraph is None:
        return True
    if text.paragraph_at(place.start) != locator.paragraph:
        return False
    return not locator.sentences or all(number in (0, *locator.sentences) for number in _sentences(text, place))


def stands(text: Text, place: Place) -> str:
    """Where a place is, in words: `paragraph 3, sentence 2`."""
    return in_words(Locator(paragraph=text.paragraph_at(place.start), sentences=tuple(filter(None, _sentences(text, place)))))


def in_words(locator: Locator | None) -> str:
    """The paragraph and the sentences of a locator in words."""
    if locator is None or locator.paragraph is None:
        return ""
    numbers = [str(number) for number in locator.sentences]
    listed = " and ".join(filter(None, (", ".join(numbers[:-1]), *numbers[-1:])))
    name = "sentence" if len(numbers) == 1 else "sentences"
    return f"paragraph {locator.paragraph}" + (f", {name} {listed}" if numbers else "")


def digest_around(text: Text, place: Place) -> str:
    """SHA-256 of the words before and behind the place within its paragraphs."""
    before = text.normal[text.span(text.paragraph_at(place.start))[0] : place.start].split()[-_AROUND:]
    behind = text.normal[place.end : text.span(text.paragraph_at(place.end - 1))[1]].split()[:_AROUND]
    return sha256(f"{' '.join(before)}\n{' '.join(behind)}".encode()).hexdigest()


def words_beside(text: Text, place: Place) -> tuple[str, str]:
    """Up to five words before the place and as many behind it."""
    line = text.on_one_line
    return " ".join(line[: place.start].split()[-5:]), " ".join(line[place.end : place.end + 200].split()[:5])


def _sentences(text: Text, place: Place) -> tuple[int, ...]:
    """The sentences of its first paragraph in which the segments of a place begin and end."""
    paragraph = text.paragraph_at(place.start)
    last = text.span(paragraph)[1]
    offsets = [at for start, end in place.spans for at in (start, end - 1) if at < last]
    return tuple(sorted({text.sentence_at(at) for at in offsets}))
