"""Finds titles that pass for printed headlines and are none."""

import re
from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web

_REMARK: Final = re.compile(
    r"\(.*\b(?:from (?:the )?(?:address|url)|inferred|not (?:shown|established)|no (?:headline|title)|untitled).*\)",
    re.IGNORECASE,
)


@rule("S104", Severity.WARNING)
def headline_inferred(web: Web) -> Iterator[Fault]:
    """A title stands as printed by the source and is a remark of ours, or was read off the address.

    A headline is a quotation. A reader would take for the source's words what nobody there has written.

    Wrong:
        --- data/sources.yml
        daily: {title: round-moon, publisher: unknown, read: part, url: "https://example.org/2025/round-moon"}

    Right:
        --- data/sources.yml
        daily:
          title: {text: round moon, from: address}
          publisher: unknown
          read: part
          url: https://example.org/2025/round-moon
    """
    for source in web.library.of(Source):
        title = source.title
        if title.from_ not in ("printed", "first-line"):
            continue
        if _REMARK.search(title.text):
            reason, hint = "holds a remark of ours", "write title: {text: …, from: ours}, or from: address"
        elif _is_read_off(title.text, source.url or ""):
            reason, hint = "is the last part of its address", "write title: {text: …, from: address}"
        else:
            continue
        yield Fault(
            subject=source.id,
            path=("title",),
            message=f"the title “{shortened(title.text)}” of {called(source.id)} {reason}, not a headline",
            hint=hint,
        )


def _is_read_off(title: str, address: str) -> bool:
    """Whether the title is the last part of the address, with hyphens or without. Headlines have capitals."""
    last = re.split(r"[?#]", address)[0].rstrip("/").rpartition("/")[2].partition(".")[0]
    return title == title.lower() and title.replace(" ", "-") == last and "-" in last
