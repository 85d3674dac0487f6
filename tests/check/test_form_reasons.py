"""Every fault of form says why it matters."""

from explainer.check.explain import reasons
from explainer.check.form_reasons import REASONS
from explainer.load import FAULTS
from explainer.prose.faults import FAULTS as CHAPTER_FAULTS


def test_every_fault_of_form_has_a_reason_and_no_other_name_has_one() -> None:
    assert sorted(REASONS) == sorted({*(fault.name for fault in FAULTS), *CHAPTER_FAULTS})


def test_a_reason_is_one_sentence_and_no_fault_told_again() -> None:
    told = {fault.explanation for fault in FAULTS}
    for reason in REASONS.values():
        assert reason.endswith(".")
        assert reason.count(". ") == 0
        assert reason not in told


def test_whoever_prints_a_finding_of_form_knows_its_reason() -> None:
    assert reasons()["malformed-mark"] == "The sentence would not lead to its evidence, and readers would see the signs."
    assert reasons()["bad-date"] == "Without its date the record has no place in the order of events."
