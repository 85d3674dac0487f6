"""What a rule is, and how a rule's function is found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath, Position
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What a rule yields: the record (or chapter) at fault, where in it, and the message. `check` makes it a finding."""

    subject: Identifier | None
    """None where no record and no chapter is at fault, but the whole; then `position` is given."""
    message: str
    path: FieldPath = field(default=())
    """The field at fault, from the record down."""
    position: Position | None = None
    """For chapters, and wherever the position is at hand; else it is looked up from subject and path."""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: a function over the Web with a code, a name that names the fault, a severity, and its explanation."""

    code: str
    name: str
    severity: Severity
    explanation: str
    """The docstring: the fault in one sentence; why it matters to a reader; `Wrong:` and `Right:` with YAML."""
    find: Callable[[Web], Iterator[Fault]]
    never_ignored: str = ""
    """Why its findings may not be ignored, in one clause; empty where they may. Every error has such a reason."""


def rule(code: str, severity: Severity, *, never_ignored: str = "") -> Callable[[Callable[[Web], Iterator[Fault]]], Rule]:
    """Makes the decorated function a rule named like the function, with hyphens."""

    def decorate(find: Callable[[Web], Iterator[Fault]]) -> Rule:
        return Rule(code, find.__name__.replace("_", "-"), severity, find.__doc__ or "", find, never_ignored)

    return decorate
