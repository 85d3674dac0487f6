"""The script between the CMS and the files of facts, in a real Chromium: nothing is lost on the way to a form and back."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

import explainer
from explainer.adapters.forms.configuration import Owner, configuration
from explainer.load import load_files
from explainer.load.nodes import read_values
from explainer.model.identifier import PLURALS
from explainer.model.site import Project, Site
from tests.files import ROOT

SCRIPT = Path(explainer.__file__).parent / "assets" / "forms" / "forms.js"
KINDS = {plural: kind for kind, plural in PLURALS.items()}

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(browser: Browser) -> Page:
    config = yaml.safe_load(configuration(Project(root=ROOT), Site(), Owner()))
    page = browser.new_page()
    page.add_script_tag(content=SCRIPT.read_text(encoding="utf-8"))
    page.evaluate("(collections) => { window.collections = collections; }", config["collections"])
    page.evaluate(
        """() => { window.top_ = (kind) => ({ widget: "object",
            fields: window.collections.find((each) => each.name === kind).fields }); }"""
    )
    return page


def lifted(page: Page, kind: str, record: object) -> Any:
    return page.evaluate("([kind, record]) => explainerForms.lift(record, top_(kind))", [kind, record])


def lowered(page: Page, kind: str, data: object, before: object = None) -> Any:
    call = "([kind, data, before]) => explainerForms.lower(data, top_(kind), before === null ? undefined : before)"
    return page.evaluate(call, [kind, data, before])


def records(project: Path) -> list[tuple[str, str, dict[str, Any]]]:
    """Every record of a project: its kind, its name and its values as they stand in YAML."""
    found = []
    for file in sorted((project / "data").rglob("*.yml")):
        kind = file.relative_to(project / "data").parts[0].removesuffix(".yml")
        values = read_values(file.read_text(encoding="utf-8")).value
        assert isinstance(values, dict)
        many = {file.stem: {key: value for key, value in values.items() if key != "id"}} if "id" in values else values
        found += [(kind, name, value) for name, value in many.items() if isinstance(value, dict) and "tombstone" not in value]
    return found


@pytest.mark.parametrize("project", [ROOT / "tests" / "example", ROOT], ids=["example", "story"])
def test_what_goes_through_a_form_says_the_same(page: Page, project: Path) -> None:
    """Written anew from the form alone, without the file: other short forms may be used, but the record is the same."""
    given = records(project)
    call = """(records) => records.map(([kind, name, record]) => {
        const form = explainerForms.lift({ id: name, ...record }, top_(kind));
        return explainerForms.lower(form, top_(kind), undefined);
    })"""
    back = page.evaluate(call, given)
    before = load_files({f"data/{kind}/{name}.yml": _file({"id": name, **record}) for kind, name, record in given})
    after = load_files({f"data/{kind}/{name}.yml": _file(record) for (kind, name, _), record in zip(given, back, strict=True)})
    assert len(given) > 20
    assert [key for key, record in before.library.records.items() if after.library.records.get(key) != record] == []


def _file(record: dict[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=1).encode()


@pytest.mark.parametrize("project", [ROOT / "tests" / "example", ROOT], ids=["example", "story"])
def test_what_is_not_touched_stays_as_it_was(page: Page, project: Path) -> None:
    given = records(project)
    call = """(records) => records.filter(([kind, name, record]) => JSON.stringify(record) !== JSON.stringify(
        explainerForms.lower(explainerForms.lift(record, top_(kind)), top_(kind), record)))"""
    assert page.evaluate(call, given) == []


def test_a_change_leaves_everything_beside_it_and_the_order(page: Page) -> None:
    before = {
        "id": "moon",
        "text": "It is round.",
        "happened": {"edtf": "1969-07-20"},
        "unheard": {"of": ["x"]},
        "citations": [
            {"form": "asserts", "source": "almanac", "locator": {"paragraph": "3"}},
            {"source": "log", "via": "unknown"},
        ],
    }
    form = lifted(page, "claims", before)
    assert form["citations"][1]["via"] == [{"entity": "unknown"}]
    form["citations"][1]["form"] = "reports"
    form["text"] = "It is\nround, they say. "
    after = lowered(page, "claims", form, before)
    assert after == {
        **before,
        "text": "It is round, they say.",
        "citations": [before["citations"][0], {"source": "log", "via": "unknown", "form": "reports"}],  # type: ignore[index]
    }
    assert list(after) == list(before)
    assert list(after["citations"][0]) == ["form", "source", "locator"]


def test_what_is_emptied_in_a_form_is_left_out(page: Page) -> None:
    before = {"id": "moon", "text": "It is round.", "note": "Sure?", "topics": ["shape"], "happened": "1969"}
    form = lifted(page, "claims", before) | {"note": "", "topics": [], "happened": {"edtf": None}, "as_of": "", "about": None}
    assert lowered(page, "claims", form, before) == {"id": "moon", "text": "It is round."}


def test_short_forms_are_written_short(page: Page) -> None:
    form = {
        "id": "nine",
        "speaker": ["ash"],
        "when": {"edtf": "2020-01-02", "printed": ""},
        "words": {"exact": "No."},
        "stances": [{"topic": "shape", "stance": "supports", "basis": ""}],
        "citations": [{"source": "log", "locator": {"paragraph": "1", "sentences": ["2"]}, "via": [{"entity": "bo"}]}],
        "ignore": [{"rule": "claim-recorded-twice", "text": "it is not"}],
    }
    assert lowered(page, "statements", form) == {
        "id": "nine",
        "speaker": ["ash"],
        "when": "2020-01-02",
        "words": "No.",
        "stances": {"shape": {"stance": "supports"}},
        "citations": [{"source": "log", "locator": {"paragraph": "1", "sentences": ["2"]}, "via": ["bo"]}],
        "ignore": {"claim-recorded-twice": "it is not"},
    }
