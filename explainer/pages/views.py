"""What hand-written chapters need drawn: links by identifier, claim marks, the notes at the foot, and views in blocks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup

from explainer.model.claim import Claim
from explainer.model.dates import Date, NotADate, parse_date
from explainer.model.dispute import Dispute
from explainer.model.identifier import Identifier, identifier
from explainer.model.note import Note
from explainer.model.site import Site
from explainer.model.statement import Statement
from explainer.pages.cells import matrix
from explainer.pages.days import chosen_events, months
from explainer.pages.drawing import Drawing
from explainer.pages.notes import meanings, noted
from explainer.pages.place import Place
from explainer.pages.render import Templates
from explainer.pages.strings import Say
from explainer.pages.text import one_line, without_controls
from explainer.pages.wording import is_contested
from explainer.weave.web import Web


class Views:
    """Draws parts of the facts for chapters. Nothing it is asked for raises: what does not exist is drawn as such."""

    def __init__(self, web: Web, site: Site, templates: Templates | None = None) -> None:
        self._drawing = Drawing(web, site, (), templates)
        self._web = web

    def link(self, target: Identifier, address: str) -> tuple[str, str] | None:
        """The relative address and plain title of a record or chapter, as seen from the page at `address`; None where it
        does not exist or has no address."""
        href = self._drawing.at(address).href(target) if self._web.exists(target) else ""
        return (href, one_line(self._web.titles.get(target, target.name))) if href else None

    def mark(self, number_words: str, targets: Sequence[Identifier], address: str, note_id: str, mark_id: str) -> Markup:
        """A claim mark: a raised numeral (`3`, or `3–5` for several targets) that leads to its note."""
        disputed = any(is_contested(self._web, target) for target in targets)
        return self._drawing.at(address).part("mark", number_words, list(targets), note_id, mark_id, disputed)

    def notes(self, notes: Sequence[Note], address: str) -> Markup:
        """The list of notes for the foot of a chapter: each claim with who says it, and a way back to each of its marks."""
        shown = [noted(self._web, note) for note in notes]
        return _clean(self._drawing.at(address).part("notes", shown, meanings(shown)))

    def view(self, name: str, options: Mapping[str, object], address: str) -> Markup:
        """A view of a block: `matrix`, `timeline`, `dispute` or `facts`; nothing for a name that is none of these."""
        at = self._drawing.at(address)
        match name:
            case "matrix":
                return _clean(self._matrix(options, at))
            case "timeline":
                return _clean(self._timeline(options, at))
            case "dispute":
                return _clean(self._dispute(options, at))
            case "facts":
                return _clean(self._facts(options, at))
        return Markup("")

    def _matrix(self, options: Mapping[str, object], at: Place) -> Markup:
        shown = matrix(
            self._web,
            topics=_named(options, "topics", "topic"),
            speakers=_named(options, "speakers", "entity"),
            institutions=_named(options, "groups", "entity"),
        )
        if not shown.groups:
            return at.part("empty", Say.matrix_empty)
        if shown.is_too_large:
            return at.part("matrix_list", shown)
        return at.part("matrix", shown, Say.matrix_caption)

    def _timeline(self, options: Mapping[str, object], at: Place) -> Markup:
        events = chosen_events(self._web, _date(options, "from"), _date(options, "to"), _named(options, "topics", "topic"))
        days = [replace(day, words=day.words or month.words) for month in months(self._web, events) for day in month.days]
        return at.part("timeline", days) if days else at.part("empty", Say.no_events_chosen)

    def _dispute(self, options: Mapping[str, object], at: Place) -> Markup:
        for name in _named(options, "id", "dispute"):
            dispute = self._web.library.get(name, Dispute)
            if dispute is not None:
                return at.part("dispute_inset", dispute)
        return at.part("empty", Say.note_gone)

    def _facts(self, options: Mapping[str, object], at: Place) -> Markup:
        topics, about = _named(options, "topic", "topic"), _named(options, "about", "entity")
        kinds = _texts(options.get("kind")) or ("claim",)
        found = [
            subject
            for subject in self._web.library.records
            if subject.kind in ("claim", "statement") and _is_kind(subject, kinds) and self._fits(subject, topics, about)
        ]
        return at.part("facts", found) if found else at.part("empty", Say.no_facts)

    def _fits(self, subject: Identifier, topics: Sequence[Identifier], about: Sequence[Identifier]) -> bool:
        if topics and not set(topics) & set(self._web.topics.get(subject, ())):
            return False
        if not about:
            return True
        record = self._web.library.records[subject]
        named = record.about if isinstance(record, Claim) else record.speaker if isinstance(record, Statement) else ()
        return any(one in named or any(each.by == subject for each in self._web.backlinks.get(one, ())) for one in about)


def _clean(drawn: Markup) -> Markup:
    return Markup(without_controls(drawn))


def _is_kind(subject: Identifier, kinds: Sequence[str]) -> bool:
    return subject.kind in kinds or f"{subject.kind}s" in kinds


def _named(options: Mapping[str, object], option: str, kind: str) -> tuple[Identifier, ...]:
    """The records that an option names; a bare name stands for the option's kind."""
    return tuple(Identifier(name) if ":" in name else identifier(kind, name) for name in _texts(options.get(option)) if name)


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(item) for item in value) if isinstance(value, Sequence) else ()


def _date(options: Mapping[str, object], option: str) -> Date | None:
    value = options.get(option)
    try:
        return parse_date(value) if isinstance(value, str) else None
    except NotADate:
        return None
