"""Finds statements that are recorded under two identifiers."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.quotations import in_plain_form
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("A111", Severity.WARNING)
def statement_recorded_twice(web: Web) -> Iterator[Fault]:
    """Two statements give the same words of the same speaker, and may be of one date.

    Somebody who said a thing once would be shown and counted as having said it twice.

    Wrong:
        --- data/statements.yml
        galileo-moves: {speaker: galileo, words: And yet it moves}
        galileo-in-1633: {speaker: galileo, words: "And yet  it moves", when: 1633}

    Right:
        --- data/statements.yml
        galileo-in-1610: {speaker: galileo, words: And yet it moves, when: 1610}
        galileo-in-1633: {speaker: galileo, words: And yet it moves, when: 1633}
    """
    before: dict[tuple[tuple[Identifier, ...], str], list[Statement]] = {}
    for statement in web.library.of(Statement):
        if statement.words is None:
            continue
        alike = before.setdefault((tuple(sorted(statement.speaker)), in_plain_form(statement.words.exact)), [])
        other = next((each for each in alike if _may_be_one(each, statement)), None)
        if other is not None:
            yield Fault(
                subject=statement.id,
                path=("words",),
                message=f"{called(statement.id)} gives the words of {called(other.id)} again",
                hint="keep one with the citations of both, or say in `when` that it was said twice",
            )
        alike.append(statement)


def _may_be_one(left: Statement, right: Statement) -> bool:
    return left.when is None or right.when is None or left.when.edtf.may_meet(right.when.edtf)
