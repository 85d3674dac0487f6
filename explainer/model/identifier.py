"""`kind:name`: how records are called, for ever."""

import re
from dataclasses import dataclass
from typing import Annotated, Final

KINDS: Final = (
    "source",
    "claim",
    "statement",
    "dispute",
    "event",
    "question",
    "entity",
    "topic",
    "term",
    "measure",
    "loaded-word",
    "correction",
)
"""The kinds of records that editors write in `data/`."""

CHAPTER: Final = "chapter"
"""The kind of a hand-written page; its name is its path below `docs/` without the ending."""

PLURALS: Final = {kind: "entities" if kind == "entity" else f"{kind}s" for kind in KINDS}
"""The folder or file name under `data/` for each kind, which is also the first part of its pages' addresses."""

NAME_PATTERN: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""A name: lower-case letters and digits of ASCII, parted by single hyphens."""

LONGEST_NAME: Final = 80


class Identifier(str):
    """A record's identifier, `kind:name`. It is never changed and never used again for something else."""

    __slots__ = ()

    @property
    def kind(self) -> str:
        """The part before the colon."""
        return self.partition(":")[0]

    @property
    def name(self) -> str:
        """The part after the colon."""
        return self.partition(":")[2]


def identifier(kind: str, name: str) -> Identifier:
    """The identifier of the record of this kind that is called `name`."""
    return Identifier(f"{kind}:{name}")


def is_name(name: str) -> bool:
    """Whether `name` can be a record's name."""
    return len(name) <= LONGEST_NAME and NAME_PATTERN.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class Names:
    """Says of a field which kinds of records it may name. With one kind, the name alone will do in YAML."""

    kinds: tuple[str, ...]


SourceId = Annotated[Identifier, Names(("source",))]
ClaimId = Annotated[Identifier, Names(("claim",))]
StatementId = Annotated[Identifier, Names(("statement",))]
EntityId = Annotated[Identifier, Names(("entity",))]
TopicId = Annotated[Identifier, Names(("topic",))]
MeasureId = Annotated[Identifier, Names(("measure",))]
TermId = Annotated[Identifier, Names(("term",))]
AnyId = Annotated[Identifier, Names((*KINDS, CHAPTER))]
