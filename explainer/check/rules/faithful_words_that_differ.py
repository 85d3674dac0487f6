"""Finds printed words that are marked as the speaker's own and are not among those."""

from collections.abc import Iterator

from explainer.check.naming import called, shortened
from explainer.check.quotations import stand_in_order
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("Q112", Severity.WARNING)
def faithful_words_that_differ(web: Web) -> Iterator[Fault]:
    """A citation marks printed words as the speaker's own, and they do not stand in the speaker's own words as recorded.

    A misquotation, or a passage that the statement leaves out, would be shown as what the speaker said.

    Wrong:
        --- data/statements.yml
        armstrong-small-step:
          speaker: armstrong
          words: That’s one small step for man
          citations:
            - {source: daily, form: quotes, words: one small step for men, faithful: yes}

    Right:
        --- data/statements.yml
        armstrong-small-step:
          speaker: armstrong
          words: That’s one small step for man
          citations:
            - {source: daily, form: quotes, words: one small step, faithful: yes}
    """
    for subject, path, citation in web.citations:
        if citation.faithful != "yes" or citation.words is None:
            continue
        statement = web.library.get(citation.original or subject, Statement)
        if statement and statement.words and not stand_in_order(citation.words.exact, statement.words.exact):
            quoted = f"“{shortened(citation.words.exact)}”"
            yield Fault(
                subject=subject,
                path=(*path, "words"),
                message=f"{quoted} is marked as the speaker’s own, and {called(statement.id)} has other words",
                hint="mark it `faithful: differs`, or record the speaker’s words whole",
            )
