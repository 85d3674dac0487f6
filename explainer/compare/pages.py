"""Pages that differ between two states, each with the changes that it shows."""

from collections.abc import Iterator, Mapping, Sequence

from explainer.compare.state import PageState, State
from explainer.model.change import Consequence, FieldChange, PageChange, PageManner, RecordChange
from explainer.model.identifier import CHAPTER, Identifier
from explainer.pages.strings import FOLLOWING, MANNERS, Say
from explainer.prose.aligned import words
from explainer.weave.web import Web

MOST_REASONS = 5


def changed_pages(
    base: State, head: State, records: Sequence[RecordChange], following: Sequence[Consequence]
) -> tuple[PageChange, ...]:
    """Every page whose bytes differ, by address, and no other."""
    reasons = _Reasons(base.web, head.web, records, following)
    return tuple(_changed(base.pages, head.pages, reasons))


def _changed(base: Mapping[str, PageState], head: Mapping[str, PageState], reasons: "_Reasons") -> Iterator[PageChange]:
    for address in sorted({*base, *head}):
        before, after = base.get(address), head.get(address)
        page = after or before
        if page is None or (before and after and before.digest == after.digest):
            continue
        manner: PageManner = "added" if before is None else "removed" if after is None else "changed"
        shown = dict.fromkeys((*(after.made_from if after else ()), *(before.made_from if before else ())))
        yield PageChange(address, page.title, manner, reasons.of(tuple(shown)))


class _Reasons:
    """Which changes a page shows: those of its own records, then those of records linked to them."""

    def __init__(self, base: Web, head: Web, records: Sequence[RecordChange], following: Sequence[Consequence]) -> None:
        self._webs = (base, head)
        self._said: dict[Identifier, list[str]] = {}
        for change in records:
            for subject in dict.fromkeys(filter(None, (change.subject, change.now))):
                self._said.setdefault(subject, []).append(said(change))
        for consequence in following:
            self._said.setdefault(consequence.subject, []).append(consequence_said(consequence))
        self._near: dict[Identifier, dict[Identifier, None]] = {}
        for web in self._webs:
            for reference in web.references:
                if reference.by in self._said or reference.target in self._said:
                    self._near.setdefault(reference.by, {})[reference.target] = None
                    self._near.setdefault(reference.target, {})[reference.by] = None

    def of(self, shown: Sequence[Identifier]) -> tuple[str, ...]:
        """The nearest reasons in words, at most so many, then how many more there are."""
        found = self._about(shown)
        if not shown:  # lists, tables and the like show every record of a kind
            found = self._about([subject for subject in self._said if subject.kind != CHAPTER])
        elif not found:
            found = self._about(tuple(dict.fromkeys(near for subject in shown for near in self._linked(subject))))
        more = len(found) - MOST_REASONS
        return (*found[:MOST_REASONS], *([Say.difference_and_more.format(more)] if more > 0 else [])) or (
            Say.difference_indirect,
        )

    def _about(self, subjects: Sequence[Identifier]) -> list[str]:
        return list(dict.fromkeys(reason for subject in subjects for reason in self._said.get(subject, ())))

    def _linked(self, subject: Identifier) -> Iterator[Identifier]:
        yield from self._near.get(subject, ())
        for web in self._webs:
            for evidence in web.evidence.get(subject, ()):
                yield from (*evidence.through, *([evidence.source.id] if evidence.source else ()))


def said(change: RecordChange) -> str:
    """A change in one line: `claim:letter: text “June 12” → “June 13”`."""
    if change.manner == "renamed":
        return f"{change.subject} {MANNERS[change.manner]} {change.now}"
    if change.manner != "changed" or not change.fields:
        return f"{change.subject} {MANNERS[change.manner]}"
    first, *rest = change.fields
    more = f" {Say.difference_and_more.format(len(rest))}" if rest else ""
    return f"{change.subject}: {field_said(first)}{more}"


def field_said(field: FieldChange) -> str:
    """A field's change in few words, the words that differ only."""
    pieces = words(field.before, field.after)
    gone = " … ".join(piece.text.strip() for piece in pieces if piece.manner == "gone")
    come = " … ".join(piece.text.strip() for piece in pieces if piece.manner == "come")
    return f"{field.name} {_short(gone)} → {_short(come)}"


def followed(consequence: Consequence) -> str:
    """What differs, in words: `answer`, or `stance on topic:legal-basis`."""
    what = FOLLOWING[consequence.what]
    return Say.difference_on.format(what, consequence.topic) if consequence.topic else what


def consequence_said(consequence: Consequence) -> str:
    """What follows, in one line."""
    return f"{consequence.subject}: {followed(consequence)} {_short(consequence.before)} → {_short(consequence.after)}"


def _short(text: str) -> str:
    if not text:
        return Say.difference_nothing
    return f"“{text}”" if len(text) <= 80 else f"“{text[:78]} …”"
