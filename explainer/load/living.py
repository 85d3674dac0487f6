"""The part of the schemas that knows the facts at hand: which identifiers a field may name, each with what it is."""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from explainer.load.shapes import Named
from explainer.model.identifier import CHAPTER, NAME_PATTERN

Schema: TypeAlias = dict[str, Any]
Living: TypeAlias = Mapping[str, Mapping[str, str]]
"""By kind, the names of the records that there are, each with its title and first words."""

_NAME: Final = NAME_PATTERN.pattern
_BRANCHES: Final = 8
"""Of the tree of hints: more make it slow to go through, fewer make it large."""


def identifier_pattern(shape: Named) -> str:
    """The expression for all identifiers that a field could name, whether there are such records or not."""
    kinds = "|".join(kind for kind in shape.kinds if kind != CHAPTER)
    pattern = f"({kinds}):{_NAME}" if shape.bare_kind is None else f"(({kinds}):)?{_NAME}"
    return f"^({pattern}|{CHAPTER}:{_NAME}(/{_NAME})*)$" if CHAPTER in shape.kinds else f"^{pattern}$"


def name_of(shape: Named) -> str:
    """What the definition for a field's identifiers is called."""
    return "Living" + "Or".join(each.title().replace("-", "") for each in shape.kinds[:2]) + "OrMore" * (len(shape.kinds) > 2)


def living_identifiers(shape: Named, living: Living) -> Schema:
    """The schema of a field that names a record there is.

    An expression refuses what is not there. Completion reads the snippets and hints read the tree, neither of which
    refuses anything: an `enum` would make editors print all of it for each slip and in each hint, and alternatives, one
    for each name, took them half a minute for a long file.
    """
    words = {
        _written(kind, name, shape): (f"{kind}:{name}", hint)
        for kind in shape.kinds
        for name, hint in living.get(kind, {}).items()
    }
    names = [_alternatives(kind, living.get(kind, {}), shape) for kind in shape.kinds]
    kinds = " or ".join(shape.kinds) if len(shape.kinds) <= 2 else "record"
    return {
        "type": "string",
        "pattern": f"^({'|'.join(name for name in names if name) or '(?!)'})$",
        "patternErrorMessage": f"There is no {kinds} of this name, or it was retired.",
        "defaultSnippets": [
            {"label": written, "bodyText": written, "description": hint or title} for written, (title, hint) in words.items()
        ],
        **_tree([(written, {"title": title, "description": hint}) for written, (title, hint) in words.items()]),
    }


def _tree(leaves: list[tuple[str, Schema]]) -> Schema:
    """What belongs to one of many texts, found by parting them again and again."""
    if len(leaves) <= 1:
        return leaves[0][1] if leaves else {}
    size = -(-len(leaves) // _BRANCHES)
    parts = [leaves[start : start + size] for start in range(0, len(leaves), size)]
    found = _tree(parts.pop())
    for part in reversed(parts):
        names = "|".join(written for written, _ in part)
        found = {"if": {"pattern": f"^({names})$"}, "then": _tree(part), "else": found}
    return found


def _written(kind: str, name: str, shape: Named) -> str:
    """An identifier as editors commonly write it in this field."""
    return name if kind == shape.bare_kind else f"{kind}:{name}"


def _alternatives(kind: str, names: Mapping[str, str], shape: Named) -> str:
    if not names:
        return ""
    head = f"({kind}:)?" if kind == shape.bare_kind else f"{kind}:"
    return f"{head}({'|'.join(names)})"
