"""What one field of prose, or one run of text in a chapter, holds once it has been read."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from explainer.model.identifier import Identifier
from explainer.model.text import Address


@dataclass(frozen=True, slots=True)
class Styled:
    """Text set off: emphasis, strong emphasis or code."""

    style: Literal["em", "strong", "code"]
    parts: "tuple[Part, ...]"


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a record of ours or to a web address."""

    target: Identifier | Address
    parts: "tuple[Part, ...]"


Part: TypeAlias = str | Styled | Link


@dataclass(frozen=True, slots=True)
class InlineFault:
    """Something in a field of prose that it cannot hold."""

    rule: str
    """Name of the finding: `block-in-prose`, `html-in-prose`, `unsafe-address`, `mark-in-prose`, `bad-reference`,
    `address-with-tracking`, `address-of-a-detour`, `address-without-words` and others."""
    what: str
    """The text at fault, shortened."""
    offset: int
    """Where it begins in the field, counted in characters from 0."""
    hint: str = ""
    """What was probably meant, where that can be told from the text."""


@dataclass(frozen=True, slots=True)
class Inline:
    """A field of prose: its parts in order, its plain words, the records it names, and what is wrong with it."""

    parts: tuple[Part, ...]
    plain: str
    """The words without markup."""
    references: tuple[Identifier, ...]
    """Records named by links, in order, each as often as it is named."""
    sentences: tuple[str, ...]
    """The plain words, sentence by sentence."""
    faults: tuple[InlineFault, ...] = ()
