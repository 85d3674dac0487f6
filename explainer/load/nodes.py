"""Strict YAML: text into plain values, with everything that could be misread as a fault; positions where asked for."""

from dataclasses import dataclass, field
from typing import Final, TypeAlias

import yaml

from explainer.load.anchors import Anchored, Value, spot_of, unused_anchors
from explainer.load.decode import HASH, control_character, lines_with_hash, within_smart_quotes, without_control_characters
from explainer.load.faults import (
    ALIASES_TOO_LARGE,
    BAD_ALIAS,
    CONTROL_CHARACTER,
    DUPLICATE_KEY,
    KEY_NOT_TEXT,
    MERGE_KEY,
    MOST_LISTED,
    NULL_WORD,
    SEVERAL_DOCUMENTS,
    TAG,
    TEXT_IN_COMMENT,
    TOO_DEEP,
    TYPOGRAPHIC_DELIMITERS,
    FormFault,
    Slip,
)
from explainer.load.places import Place, Spot
from explainer.load.syntax import after_alias, plain_words
from explainer.load.wording import shortened

DEEPEST: Final = 20
MOST_ALIASED: Final = 10_000
NULL_WORDS: Final = frozenset(("~", "null", "Null", "NULL"))
LOADER: Final = getattr(yaml, "CLoader", yaml.SafeLoader)
"""The reader in C where PyYAML was built with it. Only its events are used, which make no objects of any class."""

_Tagged: TypeAlias = yaml.ScalarEvent | yaml.CollectionStartEvent


@dataclass(slots=True)
class Values:
    """What a text of YAML holds."""

    value: Value = None
    names: dict[str, Spot] = field(default_factory=dict)
    """Line and column of each key of the top mapping."""
    slips: list[Slip] = field(default_factory=list)
    unlisted: int = 0
    """How many slips there are beyond those."""
    place: Place | None = None
    """Where everything stands; only when asked for."""
    is_broken: bool = False
    """Whether the text could not be read to its end; then there is no value."""


class _Stop(Exception):
    def __init__(self, slip: Slip) -> None:
        self.slip = slip


@dataclass(slots=True)
class _Open:
    """A list or mapping that is not yet closed."""

    value: "list[Value] | dict[str, Value]"
    event: yaml.CollectionStartEvent
    place: Place | None
    begun: int
    """How many values had been read when it began."""
    wants_key: bool = True
    key: str | None = None
    """The key whose value comes next; None where the key was faulty, and the value is passed over."""
    keys: dict[str, Spot] = field(default_factory=dict)
    """Where each key stands."""


def read_values(text: str, *, with_places: bool = False) -> Values:
    """The values of a text of YAML that holds no control characters. Never raises: what is wrong is in `slips`."""
    reader = _Reader(text, with_places=with_places)
    values = reader.values
    try:
        for event in yaml.parse(text, Loader=LOADER):
            reader.take(event)
            if reader.is_done:
                break
    except _Stop as stop:
        values.slips.append(stop.slip)
    except yaml.YAMLError as error:
        slip = plain_words(error, text)
        # `text: *The moon* is round.` is an alias that names nothing, and then no YAML: one slip, told once
        aliases = [each for each in values.slips if each.fault is BAD_ALIAS and each.line == slip.line]
        values.slips = [each for each in values.slips if each not in aliases]
        values.slips.append(after_alias(aliases[0]) if aliases else slip)
    else:
        for slip in unused_anchors(reader.anchors):
            reader.add(slip)
        return values
    values.is_broken, values.value, values.place = True, None, None
    return values


class _Reader:
    """Takes the events of one text, in order. Its own stack: no text is nested deeper than Python can follow."""

    def __init__(self, text: str, *, with_places: bool) -> None:
        self.values = Values()
        self._hashes = lines_with_hash(text)
        self.is_done = False
        self._with_places = with_places
        self._open: list[_Open] = []
        self.anchors: dict[str, Anchored] = {}
        self._count = 0
        self._aliased = 0
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Takes the next event."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._begin(event, {}, {})
        elif isinstance(event, yaml.SequenceStartEvent):
            self._begin(event, [], [])
        elif isinstance(event, yaml.CollectionEndEvent):
            done = self._open.pop()
            self._note(done.value, done.event, done.place, self._count - done.begun + 1)
            self._put(done.value, done.event, done.place)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._slip(SEVERAL_DOCUMENTS, event, "a second document begins here, and is not read", "delete the line “---”")
                self.is_done = True

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        value: str | None = event.value
        if event.implicit[0]:  # plain
            if not value:
                value = None
            elif value in NULL_WORDS:
                self._slip(NULL_WORD, event, f"“{value}” is read as a word", "leave the key out where nothing is known")
            elif inner := within_smart_quotes(value):
                message = f"“{shortened(inner)}” stands in typographic quotation marks, which are read as part of the text"
                hint = "write straight ones, or put straight ones round these if they are meant"
                self._slip(TYPOGRAPHIC_DELIMITERS, event, message, hint)
                value = inner
            if self._hashes:
                self._hash_after(event)
        elif event.style == '"' and value and (control := control_character(value)):
            self._slip(CONTROL_CHARACTER, event, f"the text holds a control character, {control}", "delete it")
            value = without_control_characters(value)
        self._count += 1
        place = Place(spot_of(event)) if self._with_places else None
        if event.anchor is not None or event.tag is not None:
            self._note(value, event, place, 1)
        self._put(value, event, place)

    def _hash_after(self, event: yaml.ScalarEvent) -> None:
        """Notes a hash sign that cuts plain text short, as in `the #1 of all`; a comment has a space after the sign."""
        end = event.end_mark
        if end and (match := HASH.match(self._hashes.get(end.line, ""), end.column)):
            message = f"“{shortened(match[1])}” is read as a comment, not as text"
            self.add(Slip(TEXT_IN_COMMENT, end.line + 1, match.start(1) + 1, message, "put the whole text in quotation marks"))

    def _begin(
        self, event: yaml.CollectionStartEvent, value: "list[Value] | dict[str, Value]", items: "list[Place] | dict[str, Place]"
    ) -> None:
        if len(self._open) >= DEEPEST:
            raise _Stop(_slip(TOO_DEEP, event, f"lists and mappings are nested over {DEEPEST} deep, so the file is not read"))
        self._count += 1
        self._open.append(_Open(value, event, Place(spot_of(event), None, items) if self._with_places else None, self._count))

    def _note(self, value: Value, event: _Tagged, place: Place | None, size: int) -> None:
        """Notes a finished value under its anchor, and its tag."""
        if event.anchor is not None:
            self.anchors[event.anchor] = Anchored(value, place, size, event)
        if event.tag is not None:
            tag = shortened(event.tag.replace("tag:yaml.org,2002:", "!!"))
            hint = "delete it" if tag.startswith("!!") or not value else "delete it, or put the whole text in quotation marks"
            self._slip(TAG, event, f"“{tag}” is a tag, which does nothing here", hint)

    def _put(self, value: Value, event: yaml.NodeEvent, place: Place | None) -> None:
        if not self._open:
            self.values.value, self.values.place = value, place
            return
        top = self._open[-1]
        if isinstance(top.value, list):
            top.value.append(value)
            if place is not None and top.place is not None and isinstance(top.place.items, list):
                top.place.items.append(place)
        elif top.wants_key:
            top.wants_key = False
            top.key = self._key(top, value, event)
        else:
            top.wants_key = True
            if top.key is not None:
                top.value[top.key] = value
                if place is not None and top.place is not None and isinstance(top.place.items, dict):
                    place.key = top.keys[top.key]
                    top.place.items[top.key] = place

    def _key(self, top: _Open, value: Value, event: yaml.NodeEvent) -> str | None:
        """The key that a value is, or None where it can be none."""
        if not isinstance(value, str):
            what = "empty" if value is None else "a list" if isinstance(value, list) else "a mapping"
            self._slip(KEY_NOT_TEXT, event, f"a key is {what}, so its value is not read", "write a text before the colon")
            return None
        if value == "<<" and type(event) is yaml.ScalarEvent and event.implicit[0]:
            self._slip(MERGE_KEY, event, "“<<” does not merge mappings here", "write the keys out")
            return None
        if value in top.keys:
            message = f"“{shortened(value)}” stands twice; the one on line {top.keys[value][0]} is kept"
            self._slip(DUPLICATE_KEY, event, message, "delete one, or make both one")
            return None
        top.keys[value] = spot_of(event)
        if len(self._open) == 1:
            self.values.names = top.keys
        return value

    def _alias(self, event: yaml.AliasEvent) -> None:
        anchored = self.anchors.get(event.anchor or "")
        if anchored is None:
            is_inside = any(each.event.anchor == event.anchor for each in self._open)
            why = "stands inside the very thing it names" if is_inside else "names nothing above it"
            self._slip(BAD_ALIAS, event, f"the alias “*{shortened(event.anchor or '')}” {why}", "write the value out")
            self._put(None, event, Place(spot_of(event)) if self._with_places else None)
            return
        anchored.is_used = True
        self._count += anchored.size
        self._aliased += anchored.size
        if self._aliased > MOST_ALIASED:
            message = f"aliases stand for more than {MOST_ALIASED:,} values in all, so the file is not read"
            raise _Stop(_slip(ALIASES_TOO_LARGE, event, message))
        self._put(anchored.value, event, Place(spot_of(event), None, anchored.place.items) if anchored.place else None)

    def _slip(self, fault: FormFault, event: yaml.Event, message: str, hint: str = "") -> None:
        self.add(_slip(fault, event, message, hint))

    def add(self, slip: Slip) -> None:
        """Notes a slip; the first of them, if there are very many."""
        if len(self.values.slips) <= MOST_LISTED:  # one more than are listed, so that its place can be named
            self.values.slips.append(slip)
        else:
            self.values.unlisted += 1


def _slip(fault: FormFault, event: yaml.Event, message: str, hint: str = "") -> Slip:
    return Slip(fault, *spot_of(event), message, hint)
