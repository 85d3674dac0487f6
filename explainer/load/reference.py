"""The page of all kinds of records and their fields, made from the classes of the model."""

from collections.abc import Iterator
from typing import Final

from explainer.load import shapes
from explainer.load.docstrings import attribute_words, class_words
from explainer.model.identifier import CHAPTER, KINDS, PLURALS
from explainer.model.library import CLASSES
from explainer.model.meanings import meanings
from explainer.model.record import Tombstone

_HEAD: Final = """\
# Records

Every kind of record and every field of each. This page is made from the engine's own classes, so it is what the loader reads.

Records of a kind stand in one file, `data/claims.yml`, or in files of a folder, `data/claims/order.yml`. A file maps names to
records; a file that has the key `id` at the margin is one record. Names are lower-case letters, digits and hyphens, and never
change. A **needed** field is one without which the record is not read; everything else is optional. Where a list may stand, one
value will do without brackets.

Prose is inline Markdown: `*emphasis*`, `` `code` ``, `[words](https://…)` and `[words](entity:name)`.
"""

_WORDS: Final = {
    shapes.Text: "text",
    shapes.ProseText: "prose",
    shapes.WebAddress: "web address",
    shapes.DateText: "date",
    shapes.AmountText: "amount",
    shapes.YesNo: "`yes` or `no`",
    shapes.Whole: "whole number",
}


def records_page() -> str:
    """The reference as Markdown, without front matter."""
    parts: dict[str, shapes.Keyed] = {}
    kinds = [_kind(kind, parts) for kind in KINDS]
    retired = _section("Retired records", shapes.shape_of(Tombstone), parts, f"`tombstone`. {class_words(Tombstone)}")
    sections = [_HEAD, *kinds, retired, "## Parts\n\nMappings that stand in fields of records.\n"]
    done: set[str] = set()
    while waiting := sorted(parts.keys() - done):
        done.add(waiting[0])
        shape = parts[waiting[0]]
        sections.append(_section(_title(shape), shape, parts, class_words(shape.made), level="###"))
    return "\n".join(sections)


def _kind(kind: str, parts: dict[str, shapes.Keyed]) -> str:
    made = CLASSES[kind]
    words = f"`data/{PLURALS[kind]}.yml` or `data/{PLURALS[kind]}/`. {class_words(made)}"
    return _section(PLURALS[kind].replace("-", " ").capitalize(), shapes.shape_of(made), parts, words)


def _section(title: str, shape: shapes.Keyed, parts: dict[str, shapes.Keyed], words: str, *, level: str = "##") -> str:
    meant = attribute_words(shape.made)
    rows = [_row(name, key, meant.get(key.attribute, ""), shape, parts) for name, key in shape.keys.items()]
    bare = [f"Bare text stands for `{shape.bare}`.", ""] if shape.bare else []
    lines = [f"{level} {title}", "", words, "", *bare, "| field | holds | needed | meaning |", "|---|---|---|---|", *rows, ""]
    return "\n".join(lines)


def _row(name: str, key: shapes.Key, words: str, of: shapes.Keyed, parts: dict[str, shapes.Keyed]) -> str:
    told = [words, *(f"`{value}`: {meaning}." for value, meaning in _meanings(key.shape))]
    if unknown := shapes.LEFT_OUT.get((of.made, key.attribute)):
        told.append(f"`{unknown}` is the same as leaving it out.")
    cells = (f"`{name}`", _holds(key.shape, parts), "yes" if key.is_needed else "", " ".join(told))
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _meanings(shape: shapes.Shape) -> Iterator[tuple[str, str]]:
    """The words that a field may hold, each with its meaning; not those of a part, which has a table of its own."""
    if isinstance(shape, shapes.Choice):
        yield from meanings(shape.values).items()
    elif isinstance(shape, shapes.Listed):
        yield from _meanings(shape.of)
    elif isinstance(shape, shapes.OneOf):
        for each in shape.shapes:
            yield from _meanings(each)


def _holds(shape: shapes.Shape, parts: dict[str, shapes.Keyed]) -> str:
    """What stands in a field, in words."""
    if isinstance(shape, shapes.Keyed):
        parts[_title(shape)] = shape
        return f"[{_title(shape)}](#{_title(shape).replace(' ', '-')})"
    if isinstance(shape, shapes.Listed):
        one = _holds(shape.of, parts)
        return f"list: {one}" if shapes.is_scalar_like(shape.of) else f"list of mappings: {one}"
    if isinstance(shape, shapes.Mapped):
        return f"mapping: {_holds(shape.key, parts)} to {_holds(shape.value, parts)}"
    if isinstance(shape, shapes.OneOf):
        return " or ".join(_holds(each, parts) for each in shape.shapes)
    if isinstance(shape, shapes.Choice):
        return "one word" if len(shape.values) > 1 else f"`{shape.values[0]}`"
    return _named(shape) if isinstance(shape, shapes.Named) else _WORDS[type(shape)]


def _named(shape: shapes.Named) -> str:
    if set(shape.kinds) >= {*KINDS, CHAPTER}:
        return "identifier of any record or chapter"
    names = [f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" for kind in shape.kinds]
    if shape.bare_kind is None:
        return f"identifier of {' or '.join(names)}"
    return f"name of {names[0]}" + "".join(f", or identifier of {name}" for name in names[1:])


def _title(shape: shapes.Keyed) -> str:
    """`DisputePosition` as `dispute position`."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in shape.made.__name__).strip()
