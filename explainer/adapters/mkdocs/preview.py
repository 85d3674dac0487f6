"""What a preview shows when the facts have errors: a panel on every page, or a page of its own."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from explainer.adapters.mkdocs.start import Start
from explainer.adapters.mkdocs.theming import FOLDER
from explainer.check.explain import reasons
from explainer.model.finding import Finding
from explainer.pages.page import Page

_HEADING = "The facts have errors"
_LAST_GOOD = "This is the site as of the last good build in this preview. It is built anew as soon as a file is saved."
_NOTHING = "There has been no good build in this preview yet, so there is nothing to show. A build would stop here."
_CANNOT_BUILD = "The site cannot be built"
_LAST_BUILT = "This is the site as it was built last in this preview. It is built anew as soon as a file is saved."

MOST: Final = 30
"""Findings that are shown: the panel stands on every page."""


def panel(start: Start) -> str:
    """The findings as HTML, to stand above each page; empty where the site shows the facts as they are."""
    return str(_drawn(start)) if start.is_stale else ""


def failure(words: str) -> str:
    """The same where the site could not be built at all, and these words say why."""
    return str(_drawn(Start(None, fault=words), _CANNOT_BUILD, _LAST_BUILT))


def findings_page(start: Start) -> Page:
    """The findings as the front page, for when there has been no good build."""
    body = Markup("<h1>{}</h1>\n{}").format(_HEADING, _drawn(start))
    return Page(kind="findings", address="", title=_HEADING, body=body)


def _drawn(start: Start, heading: str = _HEADING, words: str = "") -> Markup:
    environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined)
    words = words or (_LAST_GOOD if start.built else _NOTHING)
    known = reasons()
    gravest = sorted(start.findings, key=lambda finding: -finding.severity)
    shown = gravest[:MOST]
    template = environment.get_template("explainer/findings.html")
    drawn = template.render(
        heading=heading,
        counts=_counts(start.findings),
        words=words,
        fault=start.fault,
        findings=shown,
        reasons={finding.rule: known.get(finding.rule, "") for finding in shown},
        more=len(gravest) - len(shown),
    )
    return Markup(drawn)


def _counts(findings: Sequence[Finding]) -> str:
    """How many there are of each severity, the gravest first: `2 errors, 1 warning`."""
    counts = sorted(Counter(finding.severity for finding in findings).items(), reverse=True)
    return ", ".join(f"{number} {severity}{'' if number == 1 else 's'}" for severity, number in counts)
