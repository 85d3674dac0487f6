"""Docstrings in parts, and the pages on all rules."""

from collections.abc import Iterator

from explainer.check import Fault, all_rules
from explainer.check.addresses import dead_links
from explainer.check.explain import GROUPS, explain, rules_pages
from explainer.check.rule import rule
from explainer.load import FAULTS as FORM_FAULTS
from explainer.model.finding import Severity
from explainer.prose import read_chapter
from explainer.prose.faults import FAULTS as CHAPTER_FAULTS
from explainer.weave.web import Web
from tests.check.weaving import woven

FRONT_MATTER = "---\nexplainer:\n  story: no\n---\n\n"


@rule("X101", Severity.ERROR, never_ignored="it is a test")
def moon_of_cheese(web: Web) -> Iterator[Fault]:
    """The moon is of cheese.

    Readers would
    be hungry.

    Wrong:
        --- data/claims.yml
        moon:
          text: Cheese.

        --- docs/index.md
        # The moon

    Wrong:
        --- data/claims.yml
        cheddar: {text: Cheese.}

    Right:
        --- data/claims.yml
        moon: {text: Rock.}
    """
    yield from ()


def test_a_docstring_in_parts() -> None:
    explanation = explain(moon_of_cheese)
    assert moon_of_cheese.name == "moon-of-cheese"
    assert explanation.fault == "The moon is of cheese."
    assert explanation.why == "Readers would be hungry."
    assert explanation.wrong == (
        "--- data/claims.yml\nmoon:\n  text: Cheese.\n\n--- docs/index.md\n# The moon\n",
        "--- data/claims.yml\ncheddar: {text: Cheese.}\n",
    )
    assert explanation.right == ("--- data/claims.yml\nmoon: {text: Rock.}\n",)


def test_the_pages_name_every_rule_and_every_fault_of_form() -> None:
    pages = rules_pages()
    overview = pages.pop("index.md")
    assert len(pages) == len(GROUPS)
    page = "".join(pages.values())
    assert [one.name for one in all_rules() if f"| {one.code} | [{one.name}](" not in overview] == []
    assert [one.name for one in all_rules() if f"\n## {one.name}\n" not in page] == []
    assert [one.name for one in all_rules() if explain(one).fault not in page] == []
    assert [one.never_ignored for one in all_rules() if f" It cannot be ignored: {one.never_ignored}." not in page] == [
        one.never_ignored for one in all_rules() if not one.never_ignored
    ]
    assert [fault.name for fault in FORM_FAULTS if f"| {fault.code} | {fault.name} | {fault.severity} |" not in overview] == []
    assert [name for name, (code, _) in CHAPTER_FAULTS.items() if f"| {code} | {name} |" not in overview] == []


def test_a_section_of_a_page() -> None:
    page = rules_pages()["claims.md"]
    assert page.startswith("# Rules on claims and topics\n\nSome of [all rules](index.md).\n\n## ")
    section = page[page.index("## claim-without-citation") : page.index("## claim-resting-on-unread-source")]
    assert (
        section.rstrip()
        == """\
## claim-without-citation

C101, error. A claim cites neither a source nor a statement.

A reader who opens the evidence finds none, and cannot tell the claim from an invention. \
It cannot be ignored: the site promises evidence for every claim.

Wrong:

`data/claims.yml`

```yaml
moon-is-round:
  text: The moon is round.
```

Right:

`data/claims.yml`

```yaml
moon-is-round:
  text: The moon is round.
  citations: [{source: almanac, locator: {page: "12"}, form: asserts}]
```"""
    )


def test_the_pages_are_chapters_without_faults() -> None:
    for name, page in rules_pages().items():
        text = FRONT_MATTER + page
        chapter, findings = read_chapter(f"rules/{name}", text.encode())
        assert findings == ()
        assert not chapter.is_story
        assert [mark for sentence in chapter.sentences for mark in sentence.marks] == []
        assert [heading.plain for heading in chapter.headings if heading.level == 2] == [
            line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")
        ]
    files = (f"--- docs/rules/{name}\n{page}" for name, page in rules_pages().items())
    assert list(dead_links(woven("\n".join(files)))) == []
