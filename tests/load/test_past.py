"""The walk over past versions, compared with reading every commit whole."""

import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from explainer.load.commits import changing_commits
from explainer.load.history import read_history
from explainer.load.past import Past
from explainer.model.canonical import digest, said_by
from explainer.model.identifier import Identifier
from explainer.model.site import Project
from tests.make import load_text
from tests.repository import Repository

FILES = ("data/claims.yml", "data/claims/a.yml", "data/claims/b.yml")
NAMES = tuple(f"c{number}" for number in range(6))
Story = dict[str, tuple[str, str]]
"""By name, the file and the text of a claim."""


def _edited(story: Story, chance: random.Random) -> Story:
    """The story after a few edits of any kind."""
    story = dict(story)
    for _ in range(chance.randint(1, 3)):
        name, file = chance.choice(NAMES), chance.choice(FILES)
        if name not in story or chance.random() < 0.3:
            story[name] = (file, f"Text {chance.randint(0, 2)}.")
        elif chance.random() < 0.4:
            story[name] = (file, story[name][1])
        elif chance.random() < 0.4:
            del story[name]
        else:
            story[name] = (story[name][0], f"Text {chance.randint(0, 2)}.")
    return story


def _files(story: Story, chance: random.Random) -> dict[str, str]:
    """The files of the story, each record laid out in some way."""
    files: dict[str, str] = {}
    for name in chance.sample(sorted(story), len(story)):
        file, text = story[name]
        before, behind = chance.choice(("", "# why\n", "\n\n")), chance.choice(("", "\n", "# end\n"))
        anchor = chance.choice(("", "", "", "&x "))
        note = chance.choice(("", f"  note: {chance.randint(0, 9)}\n"))
        lines = chance.choice((f"  text: {anchor}{text}\n", f'  text: {anchor}"{text}"\n', f"  text: {anchor}>-\n    {text}\n"))
        files[file] = files.get(file, "") + f"{before}{name}:\n{note}{lines}{behind}"
    return files


def _said(files: Mapping[str, str]) -> dict[str, str]:
    library = load_text("".join(f"--- {path}\n{text}" for path, text in files.items())).library
    return {str(subject): digest(said_by(record)) for subject, record in library.records.items()}


@pytest.mark.parametrize("seed", range(4))
def test_last_changes_are_those_that_reading_every_commit_whole_gives(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    repository = Repository(tmp_path)
    repository.write("docs/index.md", "# X\n")
    story: Story = {}
    states: list[dict[str, str]] = []
    for number in range(14):
        story = _edited(story, chance)
        files = _files(story, chance)
        for path in FILES:
            (tmp_path / path).unlink(missing_ok=True)
        for path, text in files.items():
            repository.write(path, text)
        repository.write("docs/index.md", f"# X\n\n{'x ' * number}\n")
        repository.commit(f"2026-06-{number + 1:02}T12:00:00Z")
        states.append(_said(files))
    expected = {
        subject: max(at for at in range(len(states)) if at == 0 or states[at].get(subject) != states[at - 1].get(subject))
        for subject in states[-1]
    }
    assert len({*expected.values()}) > 1
    commits = repository.commits()
    project = Project(root=tmp_path)
    contents = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.glob("d*/**/*.*")}
    found = {subject: change.commit for subject, change in read_history(project, contents).changes.items()}
    del found[Identifier("chapter:index")]
    assert found == {subject: commits[at] for subject, at in expected.items()}


def test_every_change_of_a_record_can_be_asked_for(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    for number, text in enumerate(("Round", "Flat", "Flat", "Round"), 1):
        repository.write("data/claims.yml", f"# {number}\nmoon: {{text: {text}.}}\nsun: {{text: Hot.}}\n")
        repository.commit(f"2026-06-0{number}T12:00:00Z")
    project = Project(root=tmp_path)
    changes = list(Past(project, changing_commits(project)).changes({Identifier("claim:moon")}))
    assert [str(each.change.day) for each in changes] == ["2026-06-04", "2026-06-02", "2026-06-01"]
    first, second, third = (each.version.said(each.subject) for each in changes)
    assert first == third != second
