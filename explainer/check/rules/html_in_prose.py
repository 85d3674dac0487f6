"""Finds raw HTML in fields of prose."""

from collections.abc import Iterator

from explainer.check.inline_faults import inline_faults
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P105", Severity.WARNING)
def html_in_prose(web: Web) -> Iterator[Fault]:
    """A field of prose holds raw HTML.

    The tag is shown as it is typed and does nothing, because text from data never becomes markup.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: The moon is <b>round</b>.}

    Right:
        --- data/claims.yml
        moon-is-round: {text: The moon is **round**.}
    """
    yield from inline_faults(
        web, "html-in-prose", "“{}” is HTML, which fields of prose cannot hold", "write **strong**, *emphasis* or plain words"
    )
