"""Looks a quotation up in a text: the words, then what stands beside them, then the place that was given. Never fuzzy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from explainer.model.citation import Words
from explainer.model.ledger import QuotationState
from explainer.model.locator import Locator
from explainer.quoting.places import Place, places
from explainer.quoting.reasons import why_not_found
from explainer.quoting.segments import Segment, segments_of
from explainer.quoting.surroundings import digest_around, fits, follows, in_words, precedes, stands, words_beside
from explainer.quoting.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedUp:
    """What was found when a quotation was looked up."""

    state: QuotationState
    place: Place | None = None
    """Where the words stand; None where they do not."""
    around: str = ""
    """SHA-256 of the words round the place; empty without one."""
    why: str = ""
    """Why the state is not `exact`, in one clause."""
    hint: str = ""
    """What the editor may do, or the words that the text has."""
    before: str = ""
    """Where the same words stand before the place meant, as far as nothing that stands beside them tells the two apart."""


def sought(words: Words) -> str:
    """The words that are looked up: of a translation, those that were translated."""
    return words.translation_of or words.exact


def look_up(text: Text, words: Words, locator: Locator | None = None) -> LookedUp | None:
    """Where a quotation stands in a text, or why it does not; None for a quotation without words."""
    segments = segments_of(sought(words))
    if not segments:
        return None
    found = places(text, segments, wide_gap=words.wide_gap)
    return _decided(text, found, words, locator) if found else _not_found(text, segments)


def _not_found(text: Text, segments: Sequence[Segment]) -> LookedUp:
    reason = why_not_found(text, segments)
    if reason.place is None:
        return LookedUp(state="differs", why=reason.why, hint=reason.hint)
    return _at(text, "elsewhere", reason.place, reason.why, reason.hint)


def _decided(text: Text, found: Sequence[Place], words: Words, locator: Locator | None) -> LookedUp:
    """Which of the places is meant, by what stands beside the words and by the locator."""
    beside = [place for place in found if follows(text, place, words.prefix) and precedes(text, place, words.suffix)]
    if not beside:
        return _beside_others(text, found[0], words)
    fitting = [place for place in beside if fits(text, place, locator)]
    if not fitting:
        why = f"the words stand in {_list(text, beside)}, and not in {in_words(locator)}"
        return _at(text, "elsewhere", beside[0], why, "mend the locator, or quote what stands there")
    if any(stands(text, place) != stands(text, fitting[0]) for place in fitting[1:]):
        why = f"the words stand in {_list(text, fitting)}, and nothing says which is meant"
        return _at(text, "several", fitting[0], why, "add a prefix or a suffix, or name the sentence")
    exact = _at(text, "exact", fitting[0])
    if beside[0] is fitting[0] or stands(text, beside[0]) == stands(text, fitting[0]):
        return exact
    return replace(exact, before=stands(text, beside[0]))


def _beside_others(text: Text, place: Place, words: Words) -> LookedUp:
    before, behind = words_beside(text, place)
    given, has = ("prefix", before) if not follows(text, place, words.prefix) else ("suffix", behind)
    hint = f"in {stands(text, place)} the copy has “{has}” there" if has else f"nothing stands there in {stands(text, place)}"
    return _at(text, "elsewhere", place, f"the words stand in the copy, but not beside the {given} given", hint)


def _list(text: Text, found: Sequence[Place]) -> str:
    return " and ".join(dict.fromkeys(stands(text, place) for place in found[:3])) + (" and more" if len(found) > 3 else "")


def _at(text: Text, state: QuotationState, place: Place, why: str = "", hint: str = "") -> LookedUp:
    return LookedUp(state=state, place=place, around=digest_around(text, place), why=why, hint=hint)
