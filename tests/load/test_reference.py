"""The page of all kinds and fields."""

import re

import pytest

from explainer.load.reference import records_page
from explainer.load.shapes import shape_of
from explainer.model.identifier import KINDS, PLURALS
from explainer.model.library import CLASSES

PAGE = records_page()
ROWS = re.findall(r"^\| (`[a-z_]+`) \| (.*?) \| (yes)? ?\| (.*) \|$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_stands_in_it(kind: str) -> None:
    section = PAGE.partition(f"`data/{PLURALS[kind]}.yml` or")[2].partition("\n## ")[0]
    keys = shape_of(CLASSES[kind]).keys
    assert re.findall(r"^\| `([a-z_]+)` \|", section, re.MULTILINE) == list(keys)
    needed = [name for name, key in keys.items() if key.is_needed]
    assert re.findall(r"^\| `([a-z_]+)` \| [^|]* \| yes \|", section, re.MULTILINE) == needed


def test_every_field_has_a_meaning() -> None:
    assert len(ROWS) > 150
    assert [row for row in ROWS if not row[3].strip()] == []


def test_it_says_what_a_field_holds_and_what_its_words_mean() -> None:
    assert "| `held_by` | list: name of an entity, or identifier of a source |  | Who holds it" in PAGE
    assert "`relayed`: somebody else had published the text, and `relayed_by` names them." in PAGE
    assert "| `stances` | mapping: name of a topic to [stance](#stance) |  |" in PAGE
    assert "| `edtf` | date | yes |" in PAGE


def test_its_links_lead_to_its_parts() -> None:
    headings = {heading.replace(" ", "-") for heading in re.findall(r"^### (.*)$", PAGE, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([a-z-]+)\)", PAGE)) == headings - {"tombstone"}
