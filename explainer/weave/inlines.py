"""Reads every field of prose of every record and tombstone, once."""

from collections.abc import Callable, Mapping, Sequence

from explainer.model.identifier import Identifier
from explainer.model.inline import Inline
from explainer.model.position import FieldPath
from explainer.model.text import Prose
from explainer.weave.fields import Use


def inlines(
    uses: Mapping[Identifier, Sequence[Use]], read: Callable[[str], Inline]
) -> dict[tuple[Identifier, FieldPath], Inline]:
    """Every field of prose, read, by record and path. Texts that are alike are read once."""
    known: dict[str, Inline] = {}
    found: dict[tuple[Identifier, FieldPath], Inline] = {}
    for subject, fields in uses.items():
        for path, value in fields:
            if isinstance(value, Prose):
                inline = known.get(value)
                if inline is None:
                    inline = known[value] = read(value)
                found[subject, path] = inline
    return found
