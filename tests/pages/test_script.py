"""Tests of the script."""

import gzip
import re
from pathlib import Path

import explainer
from explainer.pages.script import script
from explainer.pages.strings import SCRIPT_WORDS
from explainer.pages.stylesheet import stylesheet

FOLDER = Path(explainer.__file__).parent / "assets" / "js"
FILES = {file.name: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.js"))}
TEXT = "".join(FILES.values())


def test_parts_stand_in_a_fixed_order_inside_one_function() -> None:
    served = script({"close": "Close </script>"})
    assert served.address == "assets/explainer/explainer.js"
    text = served.content.decode()
    assert text.startswith('(() => {\n"use strict";\nconst say = {"close": "Close </script>"};\n')
    assert text.endswith("})();\n")
    names = ["each_page.js", *sorted(set(FILES) - {"each_page.js"})]
    places = [text.index(FILES[name]) for name in names]
    assert places == sorted(places)


def test_words_are_those_of_the_table() -> None:
    used = set(re.findall(r"\bsay\.(\w+)", TEXT))
    assert used == set(SCRIPT_WORDS)


def test_parts_do_not_take_each_other_s_names() -> None:
    pattern = re.compile(r"^(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)
    named = sorted(f"{name} ({file})" for file, text in FILES.items() for name in pattern.findall(text))
    names = [each.partition(" ")[0] for each in named]
    assert [each for each in named if names.count(each.partition(" ")[0]) > 1] == []


def test_nothing_runs_text_and_nothing_is_fetched_from_elsewhere() -> None:
    assert re.findall(r"\beval\b|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|https?://", TEXT) == []


def test_style_sheet_and_script_are_small() -> None:
    assert len(gzip.compress(stylesheet().content)) + len(gzip.compress(script().content)) < 45_000
