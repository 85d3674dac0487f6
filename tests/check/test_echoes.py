"""One slip is told once: findings that another fault explains are left out, and come when they still hold without it."""

from pathlib import Path

from explainer import build
from explainer.model.library import History
from explainer.model.site import Project
from tests.make import files_of

GOOD = """
    --- data/claims.yml
    round:
      text: The moon is round.
      citations: [{source: almanac, form: asserts, locator: {paragraph: 1}}]
    --- data/sources.yml
    almanac: {title: The Almanac, publisher: office, url: "https://almanac.example/", read: whole}
    --- data/entities.yml
    office: {name: The Office, type: organisation}
    nobody: {name: Nobody, type: person}
    --- data/ledger/published.json
    {"version": 1, "published": ["claim:round", "claim:flat"]}
    --- docs/index.md
    # The moon

    The moon is round.[^claim:round]
    """


def rules_found(was: str = "", now: str = "") -> list[str]:
    assert was in GOOD
    checked = build.check_files(files_of(GOOD.replace(was, now)), Project(root=Path()), history=History(is_complete=True))
    return [finding.rule for finding in checked.findings]


def test_without_faults_of_form_everything_is_told() -> None:
    assert rules_found(', "claim:flat"', "") == ["entity-nobody-mentions"]


def test_notes_wait_while_a_published_record_is_gone() -> None:
    assert rules_found() == ["published-identifier-gone"]


def test_a_name_that_is_missing_above_its_fields_is_no_record_gone() -> None:
    was = GOOD[GOOD.index("round:\n") : GOOD.index("    --- data/sources.yml")]
    fields = "round:\n      text: The moon is round.\n      citations: []\n      text: The moon is flat.\n      citations: []\n"
    assert rules_found(was, fields) == ["duplicate-key"]


def test_a_chapter_whose_settings_are_at_fault_may_need_no_marks() -> None:
    head = "--- docs/index.md\n    ---\n    explaner: {story: no}\n    ---\n"
    found = rules_found("--- docs/index.md\n", head)
    assert found == ["published-identifier-gone", "unknown-setting"]
    assert rules_found("[^claim:round]", "") == ["published-identifier-gone", "sentence-without-mark"]


def test_a_speaker_whose_link_is_astray_is_not_missing() -> None:
    disputes = """--- data/disputes.yml
    shape:
      question: Which shape?
      about: value
      positions: [{summary: Round., claims: [round], held_by: [office]}, {summary: Flat., claims: [round], held_by: [office]}]
    """
    files = GOOD.replace("--- docs/index.md", disputes + "--- docs/index.md")
    sentence = "[The office](entity:office) says that the moon is round."
    right = files.replace("The moon is round.[^", f"{sentence}[^")
    for text, told in ((right, []), (right.replace("(entity:office)", "(entity:ofice)"), ["reference-to-nothing"])):
        checked = build.check_files(files_of(text), Project(root=Path()), history=History(is_complete=True))
        chapter = [finding.rule for finding in checked.findings if finding.position.file == "docs/index.md"]
        assert chapter == told
    checked = build.check_files(files_of(files), Project(root=Path()), history=History(is_complete=True))
    assert "contested-in-own-voice" in [finding.rule for finding in checked.findings]


def test_notes_wait_until_the_facts_can_be_read() -> None:
    assert rules_found("type: person}", "type: preson}") == ["unknown-choice", "published-identifier-gone"]


def test_a_record_is_not_gone_while_one_of_its_kind_cannot_be_read() -> None:
    assert rules_found("text: The moon is round.", "txt: The moon is round.") == ["unknown-key"]


def test_a_sentence_whose_mark_has_a_slip_does_not_lack_one() -> None:
    found = rules_found("[^claim:round]", "[^claim: round] It is grey.")
    assert [rule for rule in found if rule in ("malformed-mark", "sentence-without-mark")] == [
        "malformed-mark",
        "sentence-without-mark",
    ]


def test_a_published_record_that_is_called_otherwise_by_hand_is_told_once() -> None:
    found = rules_found("    round:\n", "    quite-round:\n")
    assert [rule for rule in found if rule in ("published-identifier-gone", "reference-to-nothing")] == [
        "published-identifier-gone",
        "published-identifier-gone",
    ]


def test_a_part_that_cannot_be_read_is_not_missing() -> None:
    found = rules_found("{source: almanac, form: asserts, locator", "{source: The Almanac, form: asserts, locator")
    assert found == ["bad-identifier", "published-identifier-gone"]


def test_notes_wait_while_a_reference_leads_nowhere() -> None:
    assert rules_found("publisher: office", "publisher: ofice") == ["published-identifier-gone", "reference-to-nothing"]
    assert rules_found(', "claim:flat"', "").count("entity-nobody-mentions") == 1
