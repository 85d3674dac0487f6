"""Tests of the vocabulary of badges, and of the words that no badge, template or string may hold."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import explainer
from explainer.model.identifier import Identifier
from explainer.pages.badges import BY_NAME, LOOKED_UP, address_of, anchor_of, of_origins, of_words
from explainer.pages.strings import BADGES
from explainer.weave import words as said
from explainer.weave.printed import PrintedState
from explainer.weave.standing import READ
from explainer.weave.web import Origin, Origins
from tests.make import weave_text
from tests.pages.drawn import attribute, document, draw
from tests.pages.stories import STORY

ENGINE = Path(explainer.__file__).parent
NEVER = re.compile(r"\b(?:true|verified|confirmed|proven)\b", re.IGNORECASE)
DRAWN = draw(weave_text(STORY))


def test_every_badge_has_words_and_one_sentence() -> None:
    assert [name for name, badge in BY_NAME.items() if not re.fullmatch(r"[A-Z][^.]*\.", badge.meaning)] == []
    assert [name for name, badge in BY_NAME.items() if not badge.words.strip() or badge.words != badge.words.strip()] == []
    assert len(BY_NAME) == sum(len(group) for group in BADGES.values())


def test_a_badge_has_an_anchor_only_if_it_is_in_the_vocabulary() -> None:
    assert (anchor_of("not-named"), address_of("not-named")) == ("label-not-named", "method/#label-not-named")
    with pytest.raises(KeyError):
        anchor_of("certain")


def test_every_weak_hop_and_every_reading_has_a_badge() -> None:
    assert [of_words("Attribution", words) for words in said.WEAKNESSES] == [
        *("chain-not-known", "publisher-not-established", "not-named", "rewritten", "translated"),
    ]
    assert [of_words("Reading", words) for words in (*READ.values(), "read as relayed by Wire")] == [
        *("read-whole", "read-part", "read-relayed", "not-read", "read-relayed"),
    ]
    found = (f"{said.WORDS_FOUND}, recorded on 30 June 2026", said.SOME_WORDS_FOUND.format(1, 2))
    assert [of_words("Reading", words) for words in found] == ["words-found", "some-words-found"]
    with pytest.raises(KeyError):
        of_words("Reading", "read backwards")


def test_everything_that_can_be_recorded_of_a_quotation_has_a_badge() -> None:
    assert set(LOOKED_UP) == set(get_args(PrintedState))
    assert [BY_NAME[name].words for name in LOOKED_UP.values()] == [
        "words found in our copy",
        "words found in our copy",
        "words in our copy, in other surroundings",
        "not found in our copy",
        "not looked up in a copy",
    ]


@pytest.mark.parametrize(
    ("origins", "name"),
    [
        (Origins(), "no-source"),
        (Origins(unknown=(0,)), "origin-not-known"),
        (Origins(unnamed=(Origin(None, "an official", (0,)),), unknown=(1,)), "at-least"),
        (Origins(known=(Origin(Identifier("entity:a"), "A", (0,)),), unnamed=(Origin(None, "b", (1,)),)), "origins"),
    ],
)
def test_the_badge_of_a_count_of_origins(origins: Origins, name: str) -> None:
    assert of_origins(origins) == name


def test_every_badge_shown_has_visible_words_and_leads_to_its_anchor_on_the_method_page() -> None:
    anchors = {attribute(each, "id") for each in document(DRAWN["method/"].body).query("dt[id]")}
    assert anchors == {anchor_of(name) for name in BY_NAME}
    shown: set[str] = set()
    for page in DRAWN.made.pages:
        for badge in document(page.body).query("a.ex-badge"):
            assert badge.to_text().strip(), f"a badge without words on {page.address}"
            address, _, anchor = attribute(badge, "href").partition("#")
            assert (address.removeprefix("../" * page.address.count("/")), anchor in anchors) == ("method/", True)
            shown.add(anchor.removeprefix("label-"))
    assert shown >= {"origins", "at-least", "not-named", "disputed", "not-disputed", "read-whole", "read-part", "words-differs"}
    assert shown >= {"answer-answered", "answer-disputed", "answer-not-known"}


def test_no_link_stands_inside_another() -> None:
    inside = []
    reported = STORY.replace("{shape: {stance: supports}}", "{shape: {stance: supports, basis: report}}")
    inferred = STORY.replace("{shape: {stance: supports}}", "{shape: {stance: supports, basis: inferred, why: So.}}")
    for page in (page for story in (STORY, reported, inferred) for page in draw(weave_text(story)).made.pages):
        depth = 0
        for tag in re.finditer(r"<(/?)a[\s>]", page.body):
            depth += -1 if tag[1] else 1
            if depth > 1:
                inside.append(f"{page.address}: {page.body[tag.start() : tag.start() + 80]}")
    assert inside == []


def _strings() -> Iterator[tuple[str, str]]:
    """Every text in the code of the stages that speak to readers, docstrings left out; templates, scripts, styles."""
    for stage in ("weave", "pages", "markup"):
        for file in sorted((ENGINE / stage).rglob("*.py")):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
                    yield f"{file.name}:{node.lineno}", node.value
    for file in sorted((ENGINE / "pages").rglob("*.jinja")):
        bare = re.sub(r'\{#.*?#\}|\b(?:aria-[\w-]+|data-[\w-]+)="true"', "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        yield file.name, re.sub(r"\{[%{].*?[%}]\}", lambda code: " ".join(re.findall(r'"[^"]*"', code[0])), bare)
    for file in sorted((ENGINE / "assets").rglob("*.js")):
        for text in re.findall(r'"[^"\n]*"|`[^`]*`', file.read_text(encoding="utf-8")):
            yield file.name, text


def test_no_text_of_ours_calls_anything_true_verified_confirmed_or_proven() -> None:
    found = list(_strings())
    assert len(found) > 1000
    technical = {"true", '"true"'}  # values of attributes and keys, never words on a page
    assert [(place, text) for place, text in found if NEVER.search(text) and text not in technical] == []
