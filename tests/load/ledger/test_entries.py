"""The form of the ledger's files."""

import subprocess
from pathlib import Path

import pytest

from explainer.load import load_files
from explainer.load.ledger.entries import read_entries, write_file, written_entries
from explainer.load.ledger.fields import Fields
from explainer.model.site import Project

HINT = "(tools write this file; take back the last change to it)"


def _made(key: str, fields: Fields) -> tuple[object, ...]:
    return fields.day("on").isoformat(), fields.text("by")


def _read(text: str) -> tuple[dict[str, tuple[object, ...]], list[str]]:
    entries, slips = read_entries(text, _made)
    return entries, [f"{slip.line}:{slip.column} {slip.fault.name}: {slip.message}" for slip in slips]


def _line(key: str, **value: str) -> str:
    return written_entries({key: value}).splitlines()[1] + "\n"


def test_written_and_read() -> None:
    text = written_entries({"b": {"on": "2026-06-02", "by": "Zoë"}, "a": {"by": "x", "on": "2026-06-01"}})
    assert text.splitlines() == [
        "{",
        '"a": {"by": "x", "on": "2026-06-01", "seal": "35d33dc9f7b0"},',
        '"b": {"by": "Zo\\u00eb", "on": "2026-06-02", "seal": "33f758d4ffb3"},',
        '"": 0}',
    ]
    assert _read(text) == ({"a": ("2026-06-01", "x"), "b": ("2026-06-02", "Zoë")}, [])
    assert list(_read(text)[0]) == ["a", "b"]
    assert _read(written_entries({})) == ({}, [])


def test_of_two_entries_with_one_key_the_later_is_kept() -> None:
    early, late, later = (_line("a", on=f"2026-06-{day:02}", by=who) for who, day in (("x", 1), ("y", 2), ("z", 2)))
    second = {"a": ("2026-06-02", "z" if later > late else "y")}
    for lines in ([early, late, later], [later, late, early], [late, later, early]):
        assert _read("{\n" + "".join(lines) + '"": 0}\n') == (second, [])


def test_first_and_last_line_may_stand_twice() -> None:
    text = '{\n{\n"": 0}\n' + _line("a", by="x", on="2026-06-01") + '"": 0}\n'
    assert _read(text) == ({"a": ("2026-06-01", "x")}, [])


def test_an_entry_changed_by_hand() -> None:
    entry = _line("a", by="x", on="2026-06-01")
    for changed in (entry.replace("06-01", "06-02"), entry.replace('"a"', '"b"'), entry.replace('"x"', '"y"')):
        wanted = "2:1 bad-ledger: the entry was changed by hand: its seal belongs to another one"
        assert _read(f'{{\n{changed}"": 0}}\n') == ({}, [wanted])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('"a": {"by": "x", "on": "2026-06-01"}', 'the line is no entry: “"a": {"by": "x", "on": "2026-06-01"}”'),
        ('"a": 7,', 'the line is no entry: “"a": 7,”'),
        ('"": {"by": "x", "on": "2026-06-01"},', 'the line is no entry: “"": {"by": "x", "on": "2026-06-01"},”'),
        ('"a": {}, "b": {},', 'the line is no entry: “"a": {}, "b": {},”'),
        ('"a": {"by": "x", "by": "y"},', 'the line is no entry: “"a": {"by": "x", "by": "y"},”'),
        ('"a": ' + "[" * 100_000 + ",", f'the line is no entry: “"a": {"[" * 54}…”'),
        ('"a": {"by": ' + "1" * 9_000 + "},", f'the line is no entry: “"a": {{"by": {"1" * 47}…”'),
        ("I am a person", "the line is no entry: “I am a person”"),
        ('"a": {"by": "x", "on": "2026-06-01"},', "the entry has no “seal”, so no tool wrote it"),
        (_line("a", on="2026-06-01"), "the entry has no “by”"),
        (_line("a", by=" ", on="2026-06-01"), "“by” is no text: “”"),
        (_line("a", by="x", on="2026-06-31"), "“on” is no day: “2026-06-31”"),
        (_line("a", by="x", on="20260601"), "“on” is no day: “20260601”"),
        (_line("a", by="x", on="2026-06-01", why="1"), "the entry has an unknown “why”"),
    ],
)
def test_a_line_that_no_tool_wrote(line: str, message: str) -> None:
    text = f'{{\n{line.strip()}\n{_line("b", by="x", on="2026-06-01")}"": 0}}\n'
    assert _read(text) == ({"b": ("2026-06-01", "x")}, [f"2:1 bad-ledger: {message}"])


def test_a_file_that_is_not_whole() -> None:
    begin, cut = "the file does not begin with {", 'the file is cut off: it does not end with "": 0}'
    entry = _line("a", by="x", on="2026-06-01")
    assert _read("")[1] == _read(entry + '"": 0}\n')[1] == [f"1:1 bad-ledger: {begin}"]
    assert _read("{\n")[1] == [f"1:1 bad-ledger: {cut}"]
    assert _read("{\n" + entry) == ({"a": ("2026-06-01", "x")}, [f"2:1 bad-ledger: {cut}"])
    assert _read("{\n" + entry + entry[:20]) == ({"a": ("2026-06-01", "x")}, [f"3:1 bad-ledger: {cut}"])
    assert _read("{\n" + entry + '"": 0\n\n')[1] == [f"3:1 bad-ledger: {cut}"]


@pytest.mark.parametrize("name", ["quotations", "coverage", "reviews"])
def test_faults_of_every_file_are_findings(name: str) -> None:
    path = f"data/ledger/{name}.json"
    faults = [str(finding) for finding in load_files({path: written_entries({"a": {"no": 1}}).encode()}).findings]
    assert len(faults) == 1
    assert faults[0].startswith(f"{path}:2:1 error L060 bad-ledger: ") and faults[0].endswith(HINT)
    assert "L008 not-utf-8" in str(load_files({path: b"\xff"}).findings[0])
    assert "L011 merge-conflict" in str(load_files({path: b"{\n<<<<<<< HEAD\n"}).findings[0])


def test_fields() -> None:
    digest = "0" * 64
    fields = Fields({"a": digest, "b": "", "c": 7, "d": True, "e": "yes", "f": [1], "g": 2})
    assert (fields.digest("a"), fields.digest("b", may_be_empty=True), fields.number("c")) == (digest, "", 7)
    with pytest.raises(ValueError, match="“d” is no whole number: “True”"):
        fields.number("d")
    with pytest.raises(ValueError, match="“e” is none of no, perhaps: “yes”"):
        fields.choice("e", ("no", "perhaps"))
    with pytest.raises(ValueError, match="“f” is no SHA-256: “\\[1\\]”"):
        fields.digest("f")
    assert fields.rest() == {"g": 2}
    fields.end()


def test_git_joins_the_ledgers_of_two_branches(tmp_path: Path) -> None:
    """Both add, change and drop entries, one on the same line; nobody has to choose."""
    project = Project(root=tmp_path)

    def git(*words: str) -> str:
        setting = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=one")
        return subprocess.run(["git", *setting, *words], cwd=tmp_path, check=True, capture_output=True, text=True).stdout

    def commit(**days: int) -> None:
        values = {key: {"by": "x", "on": f"2026-06-{day:02}"} for key, day in days.items()}
        write_file(project, "coverage.json", written_entries(values))
        git("add", "."), git("commit", "-qm", "x")

    (tmp_path / ".gitattributes").write_text("data/ledger/*.json merge=union\n")
    git("init", "-q")
    commit(a=1, b=1, c=1, d=1)
    git("checkout", "-qb", "two")
    commit(a=1, b=3, c=1, d=1, e=3)
    git("checkout", "-q", "one")
    commit(a=2, b=2, d=1, f=2)
    git("merge", "-q", "two", "-m", "both")
    text = (tmp_path / "data/ledger/coverage.json").read_text()
    entries, slips = _read(text)
    assert slips == []
    assert {key: day for key, (day, _) in entries.items()} | {"c": ""} == {
        "a": "2026-06-02",
        "b": "2026-06-03",
        "c": "",
        "d": "2026-06-01",
        "e": "2026-06-03",
        "f": "2026-06-02",
    }
    assert text.count('"b": ') == 2
