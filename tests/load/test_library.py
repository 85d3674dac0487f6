"""All files into one Library."""

from datetime import date

from explainer.load import ParsedFiles, load_files
from explainer.load.faults import MOST_LISTED
from explainer.model.identifier import Identifier
from explainer.model.ledger import Ledger
from explainer.model.library import Change, History
from tests.make import files_of, load_text

STORY = files_of("""
--- data/claims.yml
sun: {text: The sun.}
moon: {text: The moon., nte: x}
--- docs/index.md
# The sky
--- docs/about/method.md
# Method
--- data/ledger/published.json
{"version": 1, "published": ["claim:moon"]}
""")


def test_everything_in_order_of_identifier() -> None:
    loaded = load_files(STORY)
    assert list(loaded.library.records) == ["claim:moon", "claim:sun"]
    assert list(loaded.library.chapters) == ["chapter:about/method", "chapter:index"]
    assert loaded.library.ledger == Ledger(published=frozenset([Identifier("claim:moon")]))
    assert loaded.library.history == History()
    assert [finding.subject for finding in loaded.findings] == ["claim:moon"]


def test_the_order_of_the_files_does_not_matter() -> None:
    backwards = load_files({path: STORY[path] for path in reversed(STORY)})
    assert backwards.findings == load_files(STORY).findings
    assert list(backwards.library.records) == list(load_files(STORY).library.records)
    assert backwards.library.digest == load_files(STORY).library.digest


def test_other_folders() -> None:
    files = {"facts/x/claims.yml": b"moon: {text: The moon.}", "pages/index.md": b"# Sky", "data/claims.yml": b"sun: {text: x}"}
    loaded = load_files(files, data="facts/x", docs="pages")
    assert [*loaded.library.records, *loaded.library.chapters] == ["claim:moon", "chapter:index"]
    assert loaded.library.chapters[Identifier("chapter:index")].position.file == "pages/index.md"


def test_only_markdown_below_docs_is_a_chapter() -> None:
    files = {"docs/a.svg": b"<svg/>", "docs/overrides/b.md": b"# B", "docs/c.md": b"# C", "other/d.md": b"# D"}
    assert list(load_files(files).library.chapters) == ["chapter:c"]


def test_a_fault_of_a_chapter_is_found_once() -> None:
    assert [finding.code for finding in load_files({"docs/a.md": b"# A\n\nb\0c.[^own]\n"}).findings] == ["P003"]


def test_given_history_and_ledger_are_taken() -> None:
    history = History(is_complete=True, files={"data/claims.yml": date(2026, 6, 12)})
    ledger = Ledger(published=frozenset([Identifier("claim:sun")]))
    library = load_files(STORY, history=history, ledger=ledger).library
    assert (library.history, library.ledger) == (history, ledger)


def test_the_digest_is_of_everything_that_was_read() -> None:
    digest = load_files(STORY).library.digest
    assert len(digest) == 64
    assert load_files(dict(STORY)).library.digest == digest
    others = [
        load_files({**STORY, "docs/index.md": b"# Sky"}),
        load_files({**STORY, "docs/more.md": b"# More"}),
        load_files(STORY, history=History(changed_since=frozenset(["docs/index.md"]))),
        load_files(STORY, history=History(changes={Identifier("claim:sun"): Change(date(2026, 6, 12), "c0ffee")})),
        load_files(STORY, ledger=Ledger()),
    ]
    assert len({digest, *(other.library.digest for other in others)}) == 6


def test_files_that_did_not_change_are_not_read_again() -> None:
    parsed = ParsedFiles()
    first = load_files(STORY, parsed=parsed)
    assert len(parsed) == 3
    again = load_files({**STORY, "docs/index.md": b"# Sky"}, parsed=parsed)
    assert again.library.records[Identifier("claim:moon")] is first.library.records[Identifier("claim:moon")]
    assert again.findings == first.findings
    assert again.library.chapters[Identifier("chapter:index")].title == "Sky"
    assert len(parsed) == 4


def test_one_content_at_two_places_is_two_things() -> None:
    parsed = ParsedFiles()
    content = b"moon: {title: Moon, text: The moon.}"
    claims = load_files({"data/claims.yml": content}, parsed=parsed).library
    terms = load_files({"data/terms.yml": content}, parsed=parsed).library
    assert [*claims.records, *terms.records] == ["claim:moon", "term:moon"]


def test_what_was_longest_unused_is_forgotten() -> None:
    parsed = ParsedFiles(largest=2)
    numbers = iter(range(10))
    # a and b are read; a is remembered; c pushes b out; a is remembered; b is read again and pushes c out
    assert [parsed.get(("claim", name, name), 1, lambda: next(numbers)) for name in "abacab"] == [0, 1, 0, 2, 0, 3]
    assert len(parsed) == 2


def test_the_first_of_very_many_faults() -> None:
    text = "--- data/claims.yml\n" + "".join(
        f"n{number}: {{text: x, nte: y}}\n" for number in range(1000, 1000 + MOST_LISTED + 7)
    )
    loaded = load_text(text)
    assert len(loaded.library.records) == MOST_LISTED + 7
    assert len(loaded.findings) == MOST_LISTED + 1
    assert str(loaded.findings[-2]).startswith("data/claims.yml:500:18 error L040")
    assert str(loaded.findings[-1]) == (
        "data/claims.yml:501:18 error L024 too-many-faults: from here on the file has 7 more faults, which are not listed"
        " (mend those above first)"
    )


def test_findings_name_the_record() -> None:
    loaded = load_text("""
        --- data/claims/a.yml
        moon: {nte: x}
        sun: {text: The sun.}
        --- data/claims/b.yml
        sun: {text: Another sun.}
    """)
    assert [finding.subject for finding in loaded.findings] == ["claim:moon", "claim:moon", "claim:sun"]
