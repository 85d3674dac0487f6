"""A page's digest is of everything that a reader gets, and of nothing else."""

from dataclasses import replace

import pytest
from markupsafe import Markup

from explainer.model.identifier import Identifier
from explainer.pages.page import Page, SearchEntry, Section

PAGE = Page(kind="claims", address="claims/moon/", title="Moon", body=Markup("<h1>Moon</h1>"))


@pytest.mark.parametrize(
    "other",
    [
        replace(PAGE, address="claims/sun/"),
        replace(PAGE, title="Sun"),
        replace(PAGE, description="Round."),
        replace(PAGE, body=Markup("<h1>Sun</h1>")),
        replace(PAGE, sections=(Section("a", "A"),)),
        replace(PAGE, search=(SearchEntry("Moon", "Round."),)),
    ],
)
def test_another_page_for_readers(other: Page) -> None:
    assert other.digest != PAGE.digest


def test_the_same_page_for_readers() -> None:
    other = replace(PAGE, made_from=(Identifier("claim:moon"),), origin="data/claims.yml")
    assert other.digest == PAGE.digest
    assert len(PAGE.digest) == 64


def test_words_cannot_pass_from_one_part_to_the_next() -> None:
    assert replace(PAGE, title="Moon", description="x").digest != replace(PAGE, title="Moonx", description="").digest
