"""What the bundled story keeps to: how much of it there is, that nothing was passed over, and how much is quoted."""

from pathlib import Path

import pytest

from explainer import build
from explainer.check.rules.quoted_over_a_tenth import quoted_over_a_tenth
from explainer.model.chapter import Chapter
from explainer.model.claim import Claim
from explainer.model.dispute import Dispute
from explainer.model.entity import Entity
from explainer.model.event import Event
from explainer.model.finding import Severity
from explainer.model.loaded_word import LoadedWord
from explainer.model.question import Question, Unknown
from explainer.model.site import Project
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.term import Term
from explainer.model.topic import Topic
from explainer.prose.sentences import sentences
from explainer.weave.web import Web

CHECKED = build.check(Project(root=Path(__file__).parent.parent.parent))
WEB = CHECKED.web
CHAPTERS = [chapter for chapter in WEB.library.chapters.values() if chapter.is_story]
FRONT = next(chapter for chapter in CHAPTERS if not chapter.address)


@pytest.fixture
def web() -> Web:
    """The story's facts; not those of a docstring, as in other tests."""
    return WEB


def test_nothing_in_it_is_amiss_beyond_notes() -> None:
    assert [str(finding) for finding in CHECKED.findings if finding.severity > Severity.NOTE] == []


@pytest.mark.parametrize(
    ("kind", "least"),
    [(Claim, 200), (Statement, 70), (Event, 35), (Entity, 60), (Dispute, 40), (Question, 30), (Term, 20), (LoadedWord, 20)],
)
def test_it_is_as_full_as_was_asked_for(web: Web, kind: type, least: int) -> None:
    assert sum(1 for _ in web.library.of(kind)) >= least


def test_topics_are_few_and_each_has_a_proposition_and_statements(web: Web) -> None:
    topics = list(web.library.of(Topic))
    assert 6 <= len(topics) <= 10
    assert [topic.id for topic in topics if not topic.proposition or not web.statements_on.get(topic.id)] == []


def test_every_sentence_of_every_working_copy_is_accounted_for(web: Web) -> None:
    with_copy = {source.id for source in web.library.of(Source) if source.copy}
    assert len(with_copy) >= 5
    assert with_copy == set(web.coverage)
    assert [name for name, coverage in web.coverage.items() if coverage.left or coverage.beyond] == []


def test_what_was_not_read_backs_nothing(web: Web) -> None:
    unread = [source.id for source in web.library.of(Source) if source.read == "not-read"]
    assert unread
    assert [source for source in unread if web.cited_by.get(source)] == []


def test_no_article_is_quoted_at_length(web: Web) -> None:
    assert all(coverage.words for coverage in web.coverage.values())
    assert [fault.message for fault in quoted_over_a_tenth.find(web)] == []


@pytest.mark.parametrize("chapter", [each for each in CHAPTERS if each is not FRONT], ids=lambda chapter: chapter.path)
def test_a_chapter_is_read_in_a_few_minutes(chapter: Chapter) -> None:
    assert 400 <= sum(len(sentence.plain.split()) for sentence in chapter.sentences) <= 900


def test_the_front_page_answers_in_five_sentences_that_lead_to_evidence() -> None:
    assert len(FRONT.sentences) == 5
    assert [sentence.plain for sentence in FRONT.sentences if not sentence.marks or sentence.is_own] == []


def test_there_are_chapters_on_everything_and_each_is_in_the_navigation() -> None:
    assert len(CHAPTERS) >= 10
    navigation = Path(__file__).parent.parent.parent.joinpath("mkdocs.yml").read_text(encoding="utf-8")
    assert [chapter.path for chapter in CHAPTERS if f" {chapter.path}\n" not in navigation] == []


def test_answers_begin_with_one_sentence_and_some_are_open(web: Web) -> None:
    questions = list(web.library.of(Question))
    assert [each.id for each in questions if len(sentences(web.inline(each.id, "short").plain)) != 1] == []
    assert [each.id for each in questions if not each.needs] == []
    unknowns = [need for each in questions for need in each.needs if isinstance(need, Unknown)]
    assert [need.unknown for need in unknowns if not need.would_settle] == []
    still_open = [each for each in questions if web.answers[each.id].state in ("not-known", "partly")]
    assert len(still_open) >= 6


def test_disputes_are_open_settled_and_apparent_and_say_why(web: Web) -> None:
    disputes = list(web.library.of(Dispute))
    assert {dispute.state for dispute in disputes} == {"open", "settled", "apparent"}
    assert [each.id for each in disputes if each.state == "open" and each.would_settle is None] == []
    assert [each.id for each in disputes if each.state == "settled" and not each.settled_by] == []
    assert [each.id for each in disputes if each.state == "apparent" and each.explanation is None] == []


def test_a_faulty_wording_is_shown_beside_what_better_sources_say(web: Web) -> None:
    faults = [(source.id, fault) for source in web.library.of(Source) for fault in source.faults]
    assert len(faults) >= 20
    assert [(source, fault.locator) for source, fault in faults if not fault.instead and fault.why is None] == []
    assert [(source, fault.locator) for source, fault in faults if fault.sure == "inferred" and fault.why is None] == []


def test_reasons_of_loaded_words_are_clauses(web: Web) -> None:
    words = list(web.library.of(LoadedWord))
    assert [word.id for word in words if not word.why[:1].islower() or word.why.endswith(".")] == []
