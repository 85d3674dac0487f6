"""The faults of form: each with a code and a name of its own, and noted up to a bound."""

from explainer.load.faults import BAD_DATE, FAULTS, MOST_LISTED, UNKNOWN_KEY, Faults
from explainer.model.identifier import Identifier


def test_every_fault_has_a_code_and_a_name_of_its_own_and_one_sentence() -> None:
    assert len({one.code for one in FAULTS}) == len({one.name for one in FAULTS}) == len(FAULTS) > 50
    assert [one.name for one in FAULTS if not one.explanation.endswith(".") or "\n" in one.explanation] == []
    assert [one.code for one in FAULTS] == sorted(one.code for one in FAULTS)


def test_a_fault_is_of_the_record_being_read() -> None:
    faults = Faults()
    faults.add(BAD_DATE, ("when",), "no date")
    faults.subject = Identifier("claim:moon")
    faults.add_at_key(UNKNOWN_KEY, ("wen",), "no key", "write when")
    assert [(one.subject, one.at_key, one.hint) for one in faults.found] == [
        (None, False, ""),
        ("claim:moon", True, "write when"),
    ]


def test_of_very_many_the_first_are_kept_and_the_others_counted() -> None:
    faults = Faults()
    for number in range(MOST_LISTED + 3):
        faults.add(BAD_DATE, ("when",), str(number))
    assert (len(faults.found), faults.unlisted) == (MOST_LISTED + 1, 2)
    assert faults.found[-1].message == str(MOST_LISTED)


def test_what_was_meant_is_guessed_as_long_as_it_is_listed() -> None:
    faults = Faults()
    assert faults.meant("citation", ["citations"]) == "did you mean “citations”?"
    for _ in range(MOST_LISTED + 1):
        faults.add(BAD_DATE, ("when",), "no date")
    assert faults.meant("citation", ["citations"]) == ""
