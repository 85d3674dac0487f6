"""Finds statements whose own documents have other dates."""

from collections.abc import Iterator
from typing import Final

from explainer.check.citations import cited_source
from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.times import came_surely_before
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web

_SPOKEN_THERE: Final = frozenset({"statement", "post", "letter"})


@rule("T107", Severity.WARNING)
def statement_dated_unlike_its_document(web: Web) -> Iterator[Fault]:
    """A statement has one date, and the speaker's own post, letter or statement that it quotes has another.

    Whoever answered whom would stand in the wrong order, and the two pages would contradict each other.

    Wrong:
        --- data/sources.yml
        letter: {title: A letter, publisher: galileo, medium: letter, read: whole, published: 1610-01-07}
        --- data/statements.yml
        galileo-moons: {speaker: galileo, words: Three stars, when: 1610-01-01, citations: [{source: letter, form: quotes}]}

    Right:
        --- data/sources.yml
        letter: {title: A letter, publisher: galileo, medium: letter, read: whole, published: 1610-01-07}
        --- data/statements.yml
        galileo-moons: {speaker: galileo, words: Three stars, when: 1610-01-07, citations: [{source: letter, form: quotes}]}
    """
    for statement in web.library.of(Statement):
        for number, citation in enumerate(statement.citations):
            source = cited_source(web, citation)
            if (
                source is None
                or source.published is None
                or statement.when is None
                or citation.form not in ("quotes", "asserts")
            ):
                continue
            is_own = source.medium in _SPOKEN_THERE and source.form == "original" and source.publisher in statement.speaker
            if is_own and came_surely_before(statement.when.edtf, source.published.edtf):
                yield Fault(
                    subject=statement.id,
                    path=("citations", number),
                    message=f"{called(statement.id)} is dated {statement.when.edtf.words}, and {called(source.id)}, "
                    f"the speaker’s own {source.medium}, {source.published.edtf.words}",
                    hint="mend the date that is wrong",
                )
