"""Finds statements whose words are those that a source is said to print differently."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.quotations import same_words
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("Q108", Severity.ERROR, never_ignored="a misquotation would be shown as the speaker’s own words")
def differing_words_shown_as_own(web: Web) -> Iterator[Fault]:
    """A statement gives as the speaker's own the very words that a citation marks as differing from them.

    What a report prints and what a speaker said are two things. One of the two entries is wrong, and a reader would be
    shown a misquotation as the words of the speaker.

    Wrong:
        --- data/statements.yml
        armstrong-small-step:
          speaker: armstrong
          words: That’s one small step for men
          citations:
            - source: daily
              locator: {paragraph: 1}
              form: quotes
              words: That's one small step for men
              faithful: differs
              original: armstrong-small-step

    Right:
        --- data/statements.yml
        armstrong-small-step:
          speaker: armstrong
          words: That’s one small step for man
          citations:
            - source: daily
              locator: {paragraph: 1}
              form: quotes
              words: That's one small step for men
              faithful: differs
              original: armstrong-small-step
    """
    for subject, _, citation in web.citations:
        if citation.faithful == "differs" and citation.words:
            for owner in sorted({subject, citation.original or subject}):
                statement = web.library.get(owner, Statement)
                if statement and statement.words and same_words(statement.words.exact, citation.words.exact):
                    marker = "a citation of its own" if statement.id == subject else called(subject)
                    yield Fault(
                        subject=statement.id,
                        path=("words",),
                        message=f"{called(statement.id)} has the words that {marker} marks as differing from them",
                        hint="give the speaker’s own words, or mark the citation `faithful: yes`",
                    )
