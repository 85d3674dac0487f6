"""The handbook, done task by task: its YAML loads, its commands leave what it shows, and pages say what it says they do."""

import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from click.testing import CliRunner

from explainer import build
from explainer.adapters.installed import Engine
from explainer.adapters.starting import Answers, project_files
from explainer.cli import main
from explainer.model.finding import Severity
from explainer.model.identifier import PLURALS
from explainer.model.site import Project
from tests.files import ROOT, with_files
from tests.pages.drawn import draw

HANDBOOK: Final = (ROOT / "docs" / "handbook.md").read_text(encoding="utf-8")
SECTIONS: Final = {section.partition("\n")[0]: section for section in HANDBOOK.split("\n## ")[1:]}
_BLOCK: Final = re.compile(r"^```(yaml|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SEEN: Final = re.compile(r"^Readers see at `(\S+)`:\n\n((?:>.*\n)+)", re.MULTILINE)


@dataclass
class Story:
    """The story that `explainer init` leaves, as a folder in which the tasks are done one after another."""

    root: Path
    done: dict[str, dict[str, bytes]] = field(default_factory=dict)
    """By task, every file once it is done."""
    looked_over: dict[str, build.Checked] = field(default_factory=dict)
    kept: build.Kept = field(default_factory=build.Kept)

    def do(self, title: str) -> None:
        """Writes what a task shows; once it shows a command, what follows has to be what the command left."""
        commanded = False
        for language, block in _BLOCK.findall(SECTIONS[title]):
            if language == "console":
                result = CliRunner().invoke(main, [*shlex.split(block.removeprefix("$ explainer ")), "--root", str(self.root)])
                assert result.exit_code == 0, result.output
                commanded = True
                continue
            path, shown = shown_in(block)
            there = yaml.load((self.root / path).read_bytes(), yaml.BaseLoader)
            if commanded:
                assert {name: there[name] for name in shown} == shown
            else:
                text = yaml.safe_dump({**there, **shown}, allow_unicode=True, sort_keys=False)
                (self.root / path).write_text(text, encoding="utf-8")
        files = (file for file in sorted(self.root.rglob("*.*")) if file.is_file())
        self.done[title] = {file.relative_to(self.root).as_posix(): file.read_bytes() for file in files}

    def checked(self, title: str) -> build.Checked:
        if title not in self.looked_over:
            self.looked_over[title] = build.check_files(self.done[title], Project(root=self.root), self.kept)
        return self.looked_over[title]


def shown_in(block: str) -> tuple[str, Mapping[str, Any]]:
    """The file that a block of YAML names in its first line, and its records."""
    head, _, text = block.partition("\n")
    records: dict[str, Any] = yaml.load(text, yaml.BaseLoader)
    return head.removeprefix("# "), records


def seen(title: str) -> Iterator[tuple[str, str]]:
    """Addresses of pages, each with something that readers see there."""
    for address, quoted in _SEEN.findall(SECTIONS[title]):
        for said in quoted.split("\n>\n"):
            yield address, " ".join(said.replace("> ", " ").split())


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    files = project_files(Answers(title="Example", question="Which?"), Engine())
    facts = {path: content for path, content in files.items() if path.startswith(("data/", "docs/"))}
    root = with_files(tmp_path_factory.mktemp("story"), facts)
    made = Story(root)
    for title in SECTIONS:
        made.do(title)
    return made


def test_there_are_enough_tasks() -> None:
    assert len(SECTIONS) >= 15
    assert [title for title in SECTIONS if not list(seen(title))] == []


@pytest.mark.parametrize("title", SECTIONS)
def test_every_block_of_yaml_names_its_file(title: str) -> None:
    blocks = [block for language, block in _BLOCK.findall(SECTIONS[title]) if language == "yaml"]
    assert len(blocks) == SECTIONS[title].count("```yaml") > 0
    assert {shown_in(block)[0] for block in blocks} <= {f"data/{name}.yml" for name in PLURALS.values()}


@pytest.mark.parametrize("title", SECTIONS)
def test_its_yaml_loads_without_a_finding(title: str, story: Story) -> None:
    assert [str(each) for each in story.checked(title).findings if each.severity > Severity.NOTE] == []


@pytest.mark.parametrize("title", SECTIONS)
def test_its_page_says_what_the_handbook_says(title: str, story: Story) -> None:
    drawn = draw(story.checked(title).web)
    for address, said in seen(title):
        assert said in drawn.words(address)
