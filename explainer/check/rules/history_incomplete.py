"""Says so when the dates of last changes cannot be known."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.position import Position
from explainer.weave.web import Web

_BEGINNING: Final = MappingProxyType(
    {
        "there is no commit yet": "it will once the first commit is made",
        "the facts are not under version control": "it will once the project is in a Git repository and committed",
    }
)
"""What to do where a project has only begun, by the reason that there is no history."""


@rule("H101", Severity.NOTE)
def history_incomplete(web: Web) -> Iterator[Fault]:
    """The version history of the facts is missing or cut short.

    No page can tell a reader when it last changed, since the day of the build says nothing about that.

    Wrong:
        --- .github/workflows/site.yml
        - uses: actions/checkout@v4

    Right:
        --- .github/workflows/site.yml
        - uses: actions/checkout@v4
          with: {fetch-depth: 0}
    """
    history = web.library.history
    if not history.is_complete:
        first = min((record.position.file for record in web.library.records.values()), default="data/")
        yield Fault(
            subject=None,
            position=Position(first.partition("/")[0]),
            message=f"no page will say when it last changed: {history.why_incomplete}",
            hint=_BEGINNING.get(history.why_incomplete, "check out the whole history (with actions/checkout: fetch-depth: 0)"),
        )
