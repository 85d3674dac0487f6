"""The pages on all rules and faults of form."""

from explainer.check import all_rules
from explainer.check.addresses import dead_links
from explainer.check.explain import explain
from explainer.check.rules_pages import GROUPS, rules_pages
from explainer.load import FAULTS as FORM_FAULTS
from explainer.prose import read_chapter
from explainer.prose.faults import FAULTS as CHAPTER_FAULTS
from tests.check.weaving import woven

FRONT_MATTER = "---\nexplainer:\n  story: no\n---\n\n"


def test_the_pages_name_every_rule_and_every_fault_of_form() -> None:
    pages = rules_pages()
    overview = pages.pop("index.md")
    assert len(pages) == len(GROUPS) + 2
    page = "".join(pages.values())
    assert [one.name for one in all_rules() if f"| {one.code} | [{one.name}](" not in overview] == []
    assert [one.name for one in all_rules() if f"\n## {one.name}\n" not in page] == []
    assert [one.name for one in all_rules() if explain(one).fault not in page] == []
    assert [one.never_ignored for one in all_rules() if f" It cannot be ignored: {one.never_ignored}." not in page] == [
        one.never_ignored for one in all_rules() if not one.never_ignored
    ]
    facts = {f"| {each.code} | [{each.name}](facts.md#{each.name}) | {each.severity} |" for each in FORM_FAULTS}
    chapters = {f"| {code} | [{name}](chapters.md#{name}) | {severity} |" for name, (code, severity) in CHAPTER_FAULTS.items()}
    assert {row for row in facts | chapters if row not in overview} == set()


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


def test_a_section_of_a_fault_of_form() -> None:
    page = rules_pages()["facts.md"]
    section = page[page.index("## not-utf-8") : page.index("## control-character")]
    assert (
        section.rstrip()
        == """\
## not-utf-8

L008, error. A file is not written in UTF-8 and is not read. Nothing that stands in the file would be on the site.

Wrong: A file that was saved as “Unicode”, which is UTF-16 in some programs.

Right: The same file, saved as UTF-8."""
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
