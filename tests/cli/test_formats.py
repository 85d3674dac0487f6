"""Findings as lines, word for word."""

import json
from dataclasses import replace

from explainer.cli.formats import as_json, github, since, summary, text
from explainer.model.finding import Finding, Severity
from explainer.model.position import Position

UNKNOWN = Finding(
    code="R101",
    rule="reference-to-nothing",
    severity=Severity.ERROR,
    message="nothing is called “source:nasa-1696”",
    position=Position("data/claims.yml", 4, 15),
    hint="did you mean “nasa-1969”?",
    line="    - source: nasa-1696",
)
NOTE = Finding(code="E1", rule="x", severity=Severity.NOTE, message="50 % of it: 1, 2", position=Position("data/a,b.yml", 2, 1))


def test_text_shows_place_line_caret_and_hint() -> None:
    assert list(text([UNKNOWN])) == [
        "\x1b[1mdata/claims.yml\x1b[0m",
        "  data/claims.yml:4:15 \x1b[31merror R101\x1b[0m reference-to-nothing: nothing is called “source:nasa-1696”",
        "          - source: nasa-1696",
        "                    ^",
        "\x1b[2m      A reader who follows the link finds nothing, "
        "and what rests on the missing record rests on nothing.\x1b[0m",
        "      → did you mean “nasa-1969”?",
        "1 error in 1 file",
    ]


def test_a_long_line_is_shown_round_the_column() -> None:
    finding = Finding(
        code="L1",
        rule="x",
        severity=Severity.WARNING,
        message="m",
        position=Position("f", 1, 200),
        line="a" * 199 + "B" + "c" * 300,
    )
    shown, caret = list(text([finding]))[2:4]
    assert shown[caret.index("^")] == "B"
    assert len(shown) <= 120


def test_files_with_the_worst_findings_come_last() -> None:
    elsewhere = replace(NOTE, position=Position("data/z.yml", 1, 1))
    beside = replace(NOTE, position=UNKNOWN.position, message="beside it")
    shown = [line for line in text([UNKNOWN, beside, elsewhere]) if line.startswith(("\x1b[1mdata", "  data"))]
    assert [line.partition(" x: ")[0].partition(" reference")[0].strip() for line in shown] == [
        "\x1b[1mdata/z.yml\x1b[0m",
        "data/z.yml:1:1 \x1b[36mnote E1\x1b[0m",
        "\x1b[1mdata/claims.yml\x1b[0m",
        "data/claims.yml:4:15 \x1b[31merror R101\x1b[0m",
        "data/claims.yml:4:15 \x1b[36mnote E1\x1b[0m",
    ]


def test_summary_counts_by_severity() -> None:
    assert summary([]) == "nothing found"
    assert summary([UNKNOWN, NOTE, NOTE]) == "1 error, 2 notes in 2 files"


def test_who_saw_the_findings_before_is_shown_what_came_and_how_many_went() -> None:
    moved = replace(UNKNOWN, position=Position("data/claims.yml", 9, 15))
    lines = list(since([UNKNOWN, NOTE], [moved, replace(NOTE, message="another")]))
    assert lines == [
        "",
        *list(text([replace(NOTE, message="another")]))[:-1],
        "\x1b[32m1 mended\x1b[0m",
        "now: 1 error, 1 note in 2 files",
    ]
    assert list(since([UNKNOWN], [UNKNOWN])) == ["", "now: 1 error in 1 file"]
    assert list(since([UNKNOWN], [])) == ["", "\x1b[32m1 mended\x1b[0m", "now: nothing found"]
    assert list(since([NOTE], [NOTE, NOTE])) == ["", *list(text([NOTE]))[:-1], "now: 2 notes in 1 file"]


def test_github_escapes_what_its_commands_read() -> None:
    assert list(github([NOTE])) == [
        "::notice file=data/a%2Cb.yml,line=2,col=1,title=E1 x::50 %25 of it: 1, 2",
        "1 note in 1 file",
    ]
    lines = list(github([replace(NOTE, message="so::\r\n::error::no")]))
    assert lines[0] == "::notice file=data/a%2Cb.yml,line=2,col=1,title=E1 x::so::%0D%0A::error::no"


def test_github_shows_ten_of_a_level_worst_first_and_counts_the_rest() -> None:
    lines = list(github([NOTE] * 12 + [UNKNOWN]))
    assert lines[0].startswith("::error file=data/claims.yml,line=4,col=15,title=R101 reference-to-nothing::")
    assert len(lines) == 1 + 10 + 1
    assert lines[-1] == "1 error, 12 notes in 2 files; 2 not shown as annotations"


def test_json_holds_everything() -> None:
    (shown,) = json.loads("\n".join(as_json([UNKNOWN])))
    assert shown == {
        "code": "R101",
        "rule": "reference-to-nothing",
        "severity": "error",
        "file": "data/claims.yml",
        "line": 4,
        "column": 15,
        "message": "nothing is called “source:nasa-1696”",
        "hint": "did you mean “nasa-1969”?",
        "source": "    - source: nasa-1696",
        "subject": None,
    }
