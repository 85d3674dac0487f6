"""Asks on a terminal for the fields of a new record, one after another, and again where an answer cannot be read."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

import click

from explainer.check.guessing import Guesses
from explainer.cli.new_options import labels
from explainer.edit.drafting import Drafted, why_not_called
from explainer.load.convert import converter
from explainer.load.docstrings import attribute_words
from explainer.load.faults import Faults
from explainer.load.scalars import with_article
from explainer.load.shapes import Choice, DateText, Key, Keyed, Listed, Named, OneOf, ProseText, Shape, Whole, shape_of
from explainer.load.snippets import SNIPPETS
from explainer.model.citation import Citation
from explainer.model.dispute import DisputePosition
from explainer.model.identifier import Identifier, identifier
from explainer.model.library import CLASSES
from explainer.model.meanings import meanings
from explainer.model.source import Source
from explainer.model.statement import Stance
from explainer.model.when import When
from explainer.weave.web import Web

HOW: Final = (
    "Enter alone leaves out what may stay empty. Where a name is asked for, ? lists those that there are,\n"
    "and ?word those with that word in their name or title. Ctrl-C ends this, and nothing is written."
)
_MOST_LISTED: Final = 30
_FEWEST_ACCOUNTS: Final = 2
RESTING: Final = frozenset(("claim", "statement", "event"))
"""Kinds that need something to rest on: a citation, or for an event claims."""
_NEEDED_TOO: Final = frozenset((("statement", "gist"), ("loaded-word", "title")))
"""Fields that the model can do without: a gist stands for words, and a word's name may spell it."""
_ASKED_LAST: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"claim": ("topics",), "statement": ("stances",), "correction": ("was", "now")}
)
"""By kind, what else an editor is asked for: where topics show the record, and what a correction changed."""


class Asking:
    """Asks for what a record of some kind begins with."""

    def __init__(self, web: Web) -> None:
        self._web = web

    def fields(self, kind: str, given: Mapping[str, Drafted]) -> dict[str, Drafted]:
        """The given fields and those that were asked for."""
        fields = dict(given)
        keys, words = shape_of(CLASSES[kind]).keys, labels(kind)
        click.echo(HOW)
        for name in _asked(kind, keys):
            if name in fields or (name == "gist" and "words" in fields):
                continue
            answer: Drafted
            if name == "citations":
                answer = list(self._citations(kind))
            elif name == "positions":
                answer = list(self._accounts())
            elif name == "stances":
                answer = self._stances()
            elif name == "needs":
                answer = self._needs(words[name], keys[name].shape)
            else:
                is_needed = (
                    keys[name].is_needed or (kind, name) in _NEEDED_TOO or (name == "claims" and "citations" not in fields)
                )
                answer = self.answer(name, words[name], keys[name].shape, is_needed=is_needed)
            if answer:
                fields[name] = answer[0] if name == "speaker" and len(answer) == 1 and isinstance(answer, list) else answer
        return fields

    def answer(self, name: str, label: str, shape: Shape, *, is_needed: bool) -> str | list[str]:
        """What is answered, once it can be read and names only what is there; empty where that may be and nothing was."""
        kinds = _kinds(shape)
        if isinstance(shape, Choice):
            click.echo("\n".join(f"  {word}: {meaning}" for word, meaning in meanings(shape.values).items()))
        question = f"{label.rstrip('.')}{_how(shape, is_needed=is_needed)}"
        while True:
            text = str(click.prompt(question, default="", show_default=False)).strip()
            if kinds and text.startswith("?"):
                click.echo("\n".join(self.listing(kinds, text[1:].strip())))
            elif text:
                value = date.today().isoformat() if text == "today" and _is_date(shape) else _value(text, shape)
                why_not = self._why_not(name, value, shape)
                if not why_not:
                    return value
                click.echo(f"  {why_not}")
            elif is_needed:
                click.echo("  this one is needed")
            else:
                return ""

    def name(self, kind: str, proposal: str) -> str:
        """What the record is to be called."""
        while True:
            name = str(click.prompt("Its own name, which stays for ever", default=proposal)).strip()
            why_not = why_not_called(self._web.library, identifier(kind, name))
            if not why_not:
                return name
            click.echo(f"  {why_not}")

    def listing(self, kinds: tuple[str, ...], word: str) -> Iterator[str]:
        """The records of these kinds that hold a word in their name or title, a line each, with their titles."""
        titles = self._web.titles
        wanted = word.casefold()
        found = [
            each
            for each in sorted(self._web.library.records)
            if each.kind in kinds and wanted in f"{each.name} {titles.get(each, '')}".casefold()
        ]
        for each in found[:_MOST_LISTED]:
            yield f"  {each.name if each.kind == kinds[0] else each}: {titles.get(each, '')}"
        if len(found) > _MOST_LISTED:
            yield f"  … and {len(found) - _MOST_LISTED} more; ?word lists those with the word"
        elif not found:
            yield f"  there is none with “{word}”" if word else f"  there is no {kinds[0]} yet"

    def _citations(self, kind: str) -> Iterator[Drafted]:
        """The first citation."""
        cited = str(self.answer("source", "The source that says so", Named(("source", "statement")), is_needed=kind in RESTING))
        if not cited:
            return
        if cited.startswith("statement:"):
            yield {"statement": cited.partition(":")[2]}
            return
        made: dict[str, Drafted] = {"source": cited.removeprefix("source:")}
        if paragraph := self.answer("paragraph", "In which of its paragraphs", Whole(), is_needed=False):
            made["locator"] = {"paragraph": paragraph}
            if sentences := self.answer("sentences", "In which sentences of it", Listed(Whole()), is_needed=False):
                made["locator"] = {"paragraph": paragraph, "sentences": sentences}
        if form := self.answer("form", "How the source gives it", shape_of(Citation).keys["form"].shape, is_needed=False):
            made["form"] = form
        if form == "reports" and kind == "claim":
            label = "Who said so to whom, the speaker first, without the source itself"
            if via := self.answer("via", label, Listed(Named(("entity", "source"))), is_needed=False):
                made["via"] = via
        yield made

    def _stances(self) -> dict[str, Drafted]:
        """How a statement stands to topics, by their names."""
        made: dict[str, Drafted] = {}
        label = "A topic on which it takes a stance"
        while topic := str(self.answer("stances", label, Named(("topic",)), is_needed=False)).removeprefix("topic:"):
            stance = self.answer("stance", "How it stands to it", shape_of(Stance).keys["stance"].shape, is_needed=True)
            made[topic] = {"stance": stance}
            label = "Another topic"
        return made

    def _needs(self, label: str, shape: Shape) -> list[Drafted]:
        """The claims that an answer rests on, and what is not known."""
        claims = self.answer("needs", label.partition(",")[0], shape, is_needed=False)
        unknown = self.answer("unknown", "What of it is not known", ProseText(), is_needed=False)
        return [*claims, *([{"unknown": unknown}] if unknown else [])]

    def _accounts(self) -> Iterator[Drafted]:
        """The accounts of a dispute: two, and more until one is left out."""
        keys, words = shape_of(DisputePosition).keys, attribute_words(DisputePosition)
        number = 1
        label = "in one sentence that names who says so"
        while summary := self.answer(
            "summary", f"Account {number}, {label}", keys["summary"].shape, is_needed=number <= _FEWEST_ACCOUNTS
        ):
            made: dict[str, Drafted] = {"summary": summary}
            for name in ("claims", "held_by"):
                if answer := self.answer(name, words[name], keys[name].shape, is_needed=False):
                    made[name] = answer
            yield made
            number += 1

    def _why_not(self, name: str, value: str | list[str], shape: Shape) -> str:
        """What is wrong with an answer, and what was probably meant; empty where nothing is."""
        wrong, made = read_answer(name, value, shape)
        if wrong:
            return wrong
        for each in made if isinstance(made, tuple) else (made,):
            if isinstance(each, Identifier) and not self._web.exists(each):
                known = [one.name for one in sorted(self._web.library.records) if one.kind == each.kind]
                hint = Guesses(known).hint(each.name) or "? lists those that there are"
                return f"there is no {each.kind} “{each.name}”; {hint}"
            if name == "source" and self._is_unread(each):
                return f"“{value}” is marked as not read, and nothing can rest on it"
        return ""

    def _is_unread(self, named: object) -> bool:
        record = self._web.library.records.get(named) if isinstance(named, Identifier) else None
        return isinstance(record, Source) and record.read == "not-read"


def read_answer(name: str, value: str | list[str], shape: Shape) -> tuple[str, object]:
    """What is wrong with the value of a field, and what was probably meant, or nothing; and what it is read as."""
    faults = Faults()
    made = converter(shape)(value if isinstance(value, str) else list(value), (name,), faults)
    first = next(iter(faults.found), None)
    return ("; ".join(filter(None, (first.message, first.hint))) if first else ""), made


def _asked(kind: str, keys: Mapping[str, Key]) -> Iterator[str]:
    """The fields to ask for: those that an editor begins a record with, and what else the model needs."""
    begun = SNIPPETS[kind]
    if kind == "loaded-word":
        yield "title"
    for name in begun:
        yield name
        if (kind, name) == ("statement", "words"):
            yield "gist"
    yield from (name for name, key in keys.items() if key.is_needed and name not in begun)
    yield from _ASKED_LAST.get(kind, ())


def _value(text: str, shape: Shape) -> str | list[str]:
    """The answer as it is written in YAML: a list where the field takes one, parted by commas."""
    return [part.strip() for part in text.split(",") if part.strip()] if isinstance(shape, Listed) else text


def _kinds(shape: Shape) -> tuple[str, ...]:
    """The kinds of records that an answer may name."""
    if isinstance(shape, Named):
        return shape.kinds
    if isinstance(shape, Listed):
        return _kinds(shape.of)
    if isinstance(shape, OneOf):
        return next((found for each in shape.shapes if (found := _kinds(each))), ())
    return ()


def _is_date(shape: Shape) -> bool:
    """Whether an answer is a date."""
    return isinstance(shape, DateText) or (isinstance(shape, Keyed) and shape.made is When)


def _how(shape: Shape, *, is_needed: bool) -> str:
    """How the answer is given, in brackets."""
    said = []
    if kinds := _kinds(shape):
        said.append("names with commas between" if isinstance(shape, Listed) else f"the name of {with_article(kinds[0])}")
        said.append("? lists them")
    elif isinstance(shape, Listed):
        said.append("numbers with commas between")
    elif _is_date(shape):
        said.append("2026-06-12, 2026-06 or 2026; or today")
    if not is_needed:
        said.append("may stay empty")
    return f" ({'; '.join(said)})" if said else ""
