"""Slips in `mkdocs.yml`, each with its message."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from explainer.adapters.mkdocs.settings import Options
from explainer.cli import main
from explainer.cli.settings import OPTIONS

GOOD = """\
site_name: The moon
plugins:
  - search
  - explainer:
      contact: desk@example.org
      as_of: [2020-01-01]
"""
ENTITY = "moon: {name: The Moon, type: place, summary: It is round., ignore: {entity-nobody-mentions: alone}}\n"
SLIPS = [
    (
        "      contact:",
        "      contcat:",
        "mkdocs.yml:5:7 error L070 bad-setting: “explainer” has no setting “contcat” (did you mean “contact”?)",
    ),
    (
        "      contact: ",
        "      colour: ",
        "mkdocs.yml:5:7 error L070 bad-setting: “explainer” has no setting “colour”"
        " (the settings are data, contact, licence, shells, as_of)",
    ),
    (
        "      contact: desk@example.org\n      as_of: [2020-01-01]\n",
        "    contact: desk@example.org\n",
        "mkdocs.yml:5:5 error L070 bad-setting: “contact” is not indented below “explainer” (put two more spaces before it)",
    ),
    (
        "      contact: desk@example.org\n      as_of: [2020-01-01]\n",
        "      contact:desk@example.org\n",
        "mkdocs.yml:4:5 error L070 bad-setting: the settings of “explainer” are no names with values"
        " (write “name: value”, with a space after the colon, on a line of its own for each)",
    ),
    (
        "contact: desk@example.org",
        "contact: yes",
        "mkdocs.yml:5:7 error L070 bad-setting: “contact” is no text (put it in quotation marks)",
    ),
    (
        "contact: desk@example.org",
        "contact: [desk@example.org]",
        "mkdocs.yml:5:7 error L070 bad-setting: “contact” is no text (write one text)",
    ),
    ("[2020-01-01]", "yesterday", "mkdocs.yml:6:7 error L070 bad-setting: “as_of” is no list of days (write [2026-06-30])"),
    (
        "[2020-01-01]",
        "[2020-01-01, 30 June 2026]",
        "mkdocs.yml:6:7 error L070 bad-setting: “30 June 2026” is no day (write it as 2026-06-30)",
    ),
    (
        "  - explainer:",
        "  - explaner:",
        "mkdocs.yml:4:5 error L070 bad-setting: there is no plugin “explaner” (did you mean “explainer”?)",
    ),
    (
        "contact: desk@example.org",
        "contact: the desk",
        "mkdocs.yml:5:7 error L070 bad-setting: “the desk” is neither a mail nor a web address"
        " (write desk@example.org or https://example.org/contact)",
    ),
    (
        "contact: desk@example.org",
        "contact: www.example.org/contact",
        "mkdocs.yml:5:7 error L070 bad-setting: “www.example.org/contact” is neither a mail nor a web address"
        " (write https://www.example.org/contact)",
    ),
    (
        "contact: desk@example.org",
        "contact: “desk@example.org”",
        "mkdocs.yml:5:7 error L070 bad-setting: “contact” stands in typographic quotation marks (write desk@example.org)",
    ),
    (
        "contact: desk@example.org",
        "contact: desk@example.org\n      contact: ash@example.org",
        "mkdocs.yml:6:7 error L070 bad-setting: “contact” stands on line 5 too, and only this one counts"
        " (delete one, or make both one)",
    ),
    (
        "contact: desk@example.org",
        "shells: sometimes",
        "mkdocs.yml:5:7 error L070 bad-setting: “shells” cannot be “sometimes” (write auto or never)",
    ),
    (
        "[2020-01-01]",
        "['2020-13-01']",
        "mkdocs.yml:6:7 error L070 bad-setting: “2020-13-01” is no day (write it as 2026-06-30)",
    ),
    (
        "[2020-01-01]",
        "[2999-01-01]",
        "mkdocs.yml:6:7 error L070 bad-setting: the day 2999-01-01 is still to come (write a day of which something was known)",
    ),
    (
        "plugins:\n",
        "plugin:\n",
        "mkdocs.yml:2:1 error L070 bad-setting: “plugin” is no setting of the site (did you mean “plugins”?)",
    ),
    (
        "plugins:\n  - search\n  - explainer:\n      contact: desk@example.org\n      as_of: [2020-01-01]\n",
        "plugins: explainer\n",
        "mkdocs.yml:2:1 error L070 bad-setting: “plugins” is no list (write “- explainer” on a line of its own below it)",
    ),
    (
        "  - explainer:\n      contact: desk@example.org\n      as_of: [2020-01-01]\n",
        "explainer:\n  contact: desk@example.org\n",
        "mkdocs.yml:4:1 error L070 bad-setting: “explainer” sets nothing at the margin"
        " (write it below “plugins”, as “- explainer:”)",
    ),
    (
        "  - search\n",
        "  - explainer\n",
        "mkdocs.yml:4:1 error L070 bad-setting: the plugin “explainer” stands in the list twice (delete one of the two)",
    ),
    (
        "site_name: The moon\n",
        "site_name: The moon\nplugins: [search]\n",
        "mkdocs.yml:3:1 error L070 bad-setting: “plugins” stands on line 2 too, and only this one counts"
        " (delete one, or make both one)",
    ),
]
UNREAD = [
    ("  - explainer", "\t- explainer", "mkdocs.yml:4:1: a tab is used for indentation (use spaces)"),
    (
        "The moon",
        "The moon: a site",
        "mkdocs.yml:1:20: a colon followed by a space inside plain text (put the text in quotation marks)",
    ),
    (
        "The moon",
        '"The moon',
        "mkdocs.yml:1:12: a quotation mark is opened here and never closed (close it where the text ends)",
    ),
    (
        "site_name",
        "<<<<<<< HEAD\nsite_name",
        "mkdocs.yml:1:1: the file still holds “<<<<<<<” of an unfinished merge"
        " (choose between the two versions and delete the lines <<<<<<<, ======= and >>>>>>>)",
    ),
]


def checked(root: Path, settings: bytes) -> list[str]:
    (root / "data").mkdir()
    (root / "data/entities.yml").write_text(ENTITY, "utf-8")
    (root / "mkdocs.yml").write_bytes(settings)
    return CliRunner().invoke(main, ["check", "--root", str(root)]).output.splitlines()


def test_good_settings_have_no_findings(tmp_path: Path) -> None:
    assert not [line for line in checked(tmp_path, GOOD.encode()) if "L070" in line]


@pytest.mark.parametrize(("was", "now", "message"), SLIPS)
def test_a_slip_in_a_setting(tmp_path: Path, was: str, now: str, message: str) -> None:
    lines = checked(tmp_path, GOOD.replace(was, now).encode())
    at = next(number for number, line in enumerate(lines) if "L070" in line)
    hint = next(line.strip().removeprefix("→ ") for line in lines[at:] if "→" in line)
    assert f"{lines[at].strip()} ({hint})" == message


@pytest.mark.parametrize(("was", "now", "message"), UNREAD)
def test_settings_that_cannot_be_read(tmp_path: Path, was: str, now: str, message: str) -> None:
    assert checked(tmp_path, GOOD.replace(was, now).encode())[-1] == f"Error: {message}"


def test_settings_in_another_encoding(tmp_path: Path) -> None:
    said = checked(tmp_path, GOOD.replace("moon", "café").encode("latin-1"))[-1]
    assert said == "Error: mkdocs.yml:1:19: the byte 0xE9 (number 19 of the file) is no UTF-8 (save it as UTF-8)"


def test_the_settings_are_those_of_the_plugin() -> None:
    assert sorted(OPTIONS) == sorted(dict(Options._schema))
