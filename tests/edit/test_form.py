"""One form for files of facts: what is read of them stays, and bringing a file into form twice does no more than once."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.edit.form import formed, in_form
from explainer.load import read_files
from explainer.load.nodes import read_values
from explainer.model.site import Project
from tests.files import ROOT

LINES = st.sampled_from(
    [
        *(
            "moon:",
            "sun:  ",
            "  text:   The moon",
            "  text: 'a  b'  ",
            '  note: "x',
            '    y  "',
            "  text: >-",
            "  note: |+",
            "    words  ",
            "  title:\tA title",
            "  text:   >-",
            '  note:   "x',
        ),
        *(
            "",
            "   ",
            "\t",
            "# a comment  ",
            "  # one",
            "  topics:  [a,  b]  # seen ",
            "  - a",
            "  about:",
            "    - b  ",
            "    plain  ",
        ),
        *("    more: {a:  b}", "  - c:   d", "---", "  url: https://x.example/:  y", "    words  ", "    plain  "),
    ]
)
TEXTS = st.tuples(st.lists(LINES, max_size=14), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\ufeff"])).map(
    lambda made: made[2] + made[1].join(made[0])
)


@given(TEXTS)
def test_values_stay_and_twice_is_once(text: str) -> None:
    content = text.encode()
    once = formed(content)
    assert formed(once) == once
    assert read_values(once.decode().removeprefix("\ufeff")).value == read_values(text.removeprefix("\ufeff")).value


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("  text:    The moon", "  text: The moon"),
        ("  text:\tThe moon", "  text: The moon"),
        ("  text: \t The moon", "  text: The moon"),
        ("  text:   >-\n    The  moon", "  text: >-\n    The  moon"),
        ("  text:   >-\n    a:   b\n  note:   'x\n    a:   b'", "  text: >-\n    a:   b\n  note: 'x\n    a:   b'"),
        ("  text: >-   # why\n    The moon", "  text: >-   # why\n    The moon"),
    ],
)
def test_one_blank_stands_between_a_key_and_its_value(line: str, after: str) -> None:
    assert formed(f"moon:\n{line}\n".encode()).decode() == f"moon:\n{after}\n"


@pytest.mark.parametrize("root", [ROOT, ROOT / "tests" / "example"])
def test_the_stories_are_in_form(root: Path) -> None:
    project = Project(root=root)
    assert list(in_form(project, read_files(project).contents).after) == []


def test_form() -> None:
    content = "\ufeff\r\nmoon:  # first  \r\n  text:   The moon\r\n\r\n\r\n\r\n\tsun: hot\r\n".replace(
        "\tsun: hot", "  note: |\r\n    kept  "
    )
    assert formed(content.encode()) == b"moon:  # first\n  text: The moon\n\n  note: |\n    kept  \n"


def test_a_file_that_cannot_be_read_stays_as_it_is() -> None:
    assert formed(b"moon: a: b  \n") == b"moon: a: b  \n"
    assert formed(b"moon: \xff  \n") == b"moon: \xff  \n"
