"""Tests of what one note says."""

from explainer.model.identifier import Identifier
from explainer.model.note import Note
from explainer.pages.notes import Noted, meanings, noted
from tests.make import weave_text
from tests.pages.stories import STORY

WEB = weave_text(STORY)
LONG = " ".join(f"word{number}" for number in range(60))
MANY = f"""
--- data/entities.yml
ann: {{name: Ann Ash, type: person}}
daily: {{name: The Daily, type: outlet}}
--- data/sources.yml
letter: {{title: A letter, publisher: ann, medium: letter, url: "https://ann.example/", read: whole}}
report: {{title: A report, publisher: daily, url: "https://daily.example/", read: whole}}
unaddressed: {{title: Another report, publisher: daily, read: whole}}
part: {{title: A third report, publisher: daily, url: "https://daily.example/3", read: part}}
--- data/statements.yml
spoken:
  speaker: ann
  words: {LONG}
  citations: [{{source: report, form: quotes}}]
own:
  speaker: ann
  words: Round, I wrote.
  citations: [{{source: report, form: reports}}, {{source: letter, form: quotes}}]
--- data/claims.yml
weak-first:
  text: The moon is round.
  citations:
    - {{source: report, form: partly-quotes, words: as an orange, via: [{{who: an official, named: false, by: unnamed}}]}}
    - {{source: unaddressed, form: asserts}}
    - {{source: part, form: asserts}}
    - {{source: report, form: asserts}}
quoted:
  text: The moon is round.
  citations: [{{source: report, form: asserts}}, {{source: part, form: asserts, words: as round as can be}}]
through-statement: {{text: Ash said so., citations: [{{statement: spoken}}]}}
through-own: {{text: Ash wrote so., citations: [{{statement: own}}]}}
reworded:
  text: Ash said that it is round.
  citations:
    - {{source: report, form: quotes, via: [ann], words: as a ball, faithful: differs, original: own}}
    - {{source: part, form: reports, via: [ann]}}
bare: {{text: Nobody is cited.}}
"""
OTHER = weave_text(MANY)


def of(name: str, kind: str = "claim") -> Noted:
    return noted(OTHER, Note(1, Identifier(f"{kind}:{name}"), ("back",), "id"))


def test_the_evidence_shown_has_no_weak_hop_then_words_then_an_address_then_was_read_in_full() -> None:
    shown = [of(name).best for name in ("weak-first", "quoted", "through-own")]
    assert [each.evidence.source.id.name for each in shown if each and each.evidence.source] == ["report", "part", "letter"]
    assert of("weak-first").words is None
    assert of("weak-first").number == 4


def test_words_that_differ_from_the_speaker_s_own_are_shown_last() -> None:
    best = of("reworded").best
    assert best is not None and best.evidence.source is not None and best.evidence.source.id.name == "part"


def test_words_are_those_printed_there_or_else_the_statement_s_which_is_named() -> None:
    quoted, spoken, own = of("quoted"), of("through-statement"), of("through-own")
    assert (quoted.words and quoted.words.exact, quoted.spoken) == ("as round as can be", None)
    assert (own.words and own.words.exact, own.spoken) == ("Round, I wrote.", None)
    assert spoken.spoken is not None
    assert spoken.spoken.id == "statement:spoken"
    assert spoken.words is not None
    assert spoken.words.exact.endswith("word38 word39 …")


def test_without_evidence_or_record() -> None:
    assert (of("bare").kind, of("bare").best, of("bare").number) == ("claim", None, 0)
    assert of("gone").kind == "gone"
    assert of("spoken", "statement").kind == "statement"


def test_a_contested_claim_says_once_from_whom_it_comes() -> None:
    cheese = noted(WEB, Note(1, Identifier("claim:made-of-cheese"), ("back",), "id"))
    plain = noted(WEB, Note(2, Identifier("claim:round"), ("back",), "id"))
    assert (cheese.says_who, plain.says_who) == (False, True)


def test_labels_that_the_notes_wear_are_explained_once() -> None:
    notes = [noted(WEB, Note(n, Identifier(f"claim:{name}"), (), "")) for n, name in enumerate(("made-of-cheese", "round"))]
    assert [anchor for anchor, _ in meanings(notes)] == [
        *("label-origins", "label-at-least", "label-partys-own", "label-disputed", "label-not-disputed"),
        *("label-read-whole", "label-read-part", "label-not-named"),
    ]
