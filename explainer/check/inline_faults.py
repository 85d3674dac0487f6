"""What fields of prose cannot hold, as found when they were read."""

from collections.abc import Iterator

from explainer.check.rule import Fault
from explainer.check.spotting import spotted
from explainer.weave.web import Web


def inline_faults(web: Web, name: str, message: str, hint: str) -> Iterator[Fault]:
    """A fault for each one of that name in any field of prose; `{}` in the message stands for the text at fault, and `hint`
    is for those of which nothing better is known."""
    for (subject, path), inline in web.inlines.items():
        for fault in inline.faults:
            if fault.rule == name:
                place = spotted(web, subject, path, fault.what)
                yield Fault(
                    subject=subject, path=path, position=place, message=message.format(fault.what), hint=fault.hint or hint
                )
