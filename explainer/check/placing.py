"""A fault as a finding: with its position, and the line that stands there."""

from explainer.check.rule import Fault, Rule
from explainer.load.faults import FormFault
from explainer.model.finding import Finding
from explainer.model.position import Position
from explainer.weave.web import Web


def placed(web: Web, rule: Rule | FormFault, fault: Fault) -> Finding:
    """The finding that the fault makes. What is found with a copy at hand is no rule's."""
    position = fault.position or _position(web, fault)
    return Finding(
        code=rule.code,
        rule=rule.name,
        severity=rule.severity,
        message=fault.message,
        position=position,
        hint=fault.hint,
        line=web.library.line(position),
        subject=fault.subject,
    )


def _position(web: Web, fault: Fault) -> Position:
    """The place of the field at fault, or of the nearest value above it. Chapters keep positions in their own values."""
    if fault.subject is None:
        raise ValueError(f"a fault without a subject needs a position: {fault.message}")
    chapter = web.library.chapters.get(fault.subject)
    return chapter.position if chapter else web.library.find(fault.subject, fault.path)
