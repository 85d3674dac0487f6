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
from explainer.pages.strings import WEIGHTS, Say

MOST: Final = 30
"""Findings that are shown: the panel stands on every page."""


def panel(start: Start) -> str:
    """The findings as HTML, to stand above each page; empty where the site shows the facts as they are."""
    return str(_drawn(start)) if start.is_stale else ""


def failure(words: str) -> str:
    """The same where the site could not be built at all, and these words say why."""
    return str(_drawn(Start(None, fault=words), Say.unbuilt, Say.unbuilt_last))


def findings_page(start: Start) -> Page:
    """The findings as the front page, for when there has been no good build."""
    body = Markup("<h1>{}</h1>\n{}").format(Say.faulty, _drawn(start))
    return Page(kind="findings", address="", title=Say.faulty, body=body)


def _drawn(start: Start, heading: str = Say.faulty, words: str = "") -> Markup:
    environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined)
    words = words or (Say.faulty_last_good if start.built else Say.faulty_nothing)
    known = reasons()
    gravest = sorted(start.findings, key=lambda finding: -finding.severity)
    shown = gravest[:MOST]
    template = environment.get_template("explainer/findings.html")
    drawn = template.render(
        say=Say,
        heading=heading,
        counts=_counts(start.findings),
        words=words,
        fault=start.fault,
        findings=shown,
        reasons={finding.rule: known.get(finding.rule, "") for finding in shown},
        more=_more(len(gravest) - len(shown)),
    )
    return Markup(drawn)


def _more(number: int) -> Markup:
    """That there are more, and where; empty where there are none."""
    return Markup(Say.faulty_more).format(number, Markup("<code>explainer check</code>")) if number else Markup()


def _counts(findings: Sequence[Finding]) -> str:
    """How many there are of each severity, the gravest first: `2 errors, 1 warning`."""
    counts = sorted(Counter(finding.severity for finding in findings).items(), reverse=True)
    return ", ".join(f"{number} {WEIGHTS[str(severity)][number != 1]}" for severity, number in counts)
