"""What is committed is compared with its own day, so that a check of the same commit finds the same on any day."""

from dataclasses import replace
from datetime import date

from explainer.check import check
from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from explainer.weave import weave
from tests.make import load_text

MENDED = """\
--- data/corrections.yml
mended: {on: 2020-05-05, about: [claim:moon], kind: correction, text: The claim had another shape.}
"""


def ahead(committed: date) -> list[str]:
    history = History(is_complete=True, changes={Identifier("correction:mended"): Change(committed, "c0ffee")})
    web = weave(replace(load_text(MENDED).library, history=history))
    return [finding.message for finding in check(web) if finding.rule == "dated-ahead"]


def test_a_correction_is_compared_with_the_day_it_was_written_down() -> None:
    assert ahead(date(2020, 5, 1)) == [
        "the correction “mended” is dated 5 May 2020, after the day it was written down, 1 May 2020",
    ]


def test_where_the_day_begins_earlier_it_may_already_be_that_day() -> None:
    assert ahead(date(2020, 5, 4)) == []
