"""What follows from a change elsewhere."""

from explainer.model.change import Consequence
from tests.compare.states import difference_of

BASE = """
    --- data/sources.yml
    report: {title: {text: Report, from: printed}, publisher: entity:gazette, form: original, medium: article, read: whole}
    letter: {title: {text: Letter, from: printed}, publisher: entity:council, form: original, medium: letter, read: whole}
    --- data/entities.yml
    gazette: {name: The Gazette, type: outlet}
    council: {name: Council, type: organisation}
    ash: {name: Ash, type: person}
    --- data/claims.yml
    lamp:
      text: The lamp went out.
      citations:
        - {source: report, locator: {paragraph: 1}, form: asserts}
        - {source: letter, locator: {paragraph: 1}, form: asserts}
    --- data/topics.yml
    light: {title: Light, question: Was there light?, proposition: There was light.}
    --- data/statements.yml
    ash-said:
      speaker: ash
      gist: There was light.
      stances: {light: {stance: supports, basis: report}}
      citations: [{source: report, locator: {paragraph: 2}, form: reports}]
    --- data/questions.yml
    when: {question: When?, short: At nine., needs: [claim:lamp]}
    """


def _following(after: str) -> list[tuple[str, str, str, str]]:
    return [(each.subject, each.what, each.before, each.after) for each in difference_of(BASE, after).consequences]


def test_an_origin_that_went() -> None:
    after = BASE.replace("        - {source: letter, locator: {paragraph: 1}, form: asserts}\n", "")
    two = "two sources, 2 origins we could not trace to each other"
    assert ("claim:lamp", "origins", two, "1 origin: The Gazette") in _following(after)


def test_reading_that_changed() -> None:
    after = BASE.replace("medium: letter, read: whole", "medium: letter, read: part")
    assert ("claim:lamp", "reading", "read in full", "read in full; read in part") in _following(after)


def test_a_cell_of_the_matrix() -> None:
    after = BASE.replace("stance: supports", "stance: opposes")
    assert difference_of(BASE, after).consequences == (
        Consequence("entity:ash", "stance", "supports", "opposes", "topic:light"),  # type: ignore[arg-type]  # an identifier is a text
    )


def test_a_dispute_makes_its_claims_and_answers_disputed() -> None:
    after = (
        BASE.rstrip()
        + """
    --- data/disputes.yml
    lamp-or-not:
      question: Did it go out?
      about: meaning
      state: open
      positions: [{summary: It did., claims: [claim:lamp]}, {summary: It did not., held_by: [entity:ash]}]
    """
    )
    assert [(subject, what, now) for subject, what, _, now in _following(after)] == [
        ("claim:lamp", "state", "disputed in dispute:lamp-or-not"),
        ("question:when", "answer", "disputed"),
    ]
