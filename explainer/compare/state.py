"""One state of the facts as it is compared: what it says, what was found in it, and the pages made from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from explainer.model.finding import Finding
from explainer.model.identifier import Identifier
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True)
class PageState:
    """A page as far as comparing needs it."""

    title: str
    digest: str
    """Of everything that a reader gets of it."""
    made_from: tuple[Identifier, ...] = ()
    """The records and chapters it shows, its own first."""


@dataclass(frozen=True, slots=True)
class State:
    """A state of the facts, with what follows from it."""

    name: str
    """What it is called: a revision as it was given, or `working tree`."""
    web: Web
    findings: tuple[Finding, ...] = ()
    pages: Mapping[str, PageState] = field(default_factory=dict)
    """By address."""
