"""Tests of the one Jinja environment."""

from pathlib import Path

import pytest
from markupsafe import Markup

from explainer.pages.render import TemplateFault, Templates

HOSTILE = "<script>alert(1)</script>\"'"


def write(folder: Path, name: str, text: str) -> None:
    file = folder / "explainer" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


class At:
    """Stands for a place."""

    def link(self, words: str) -> str:
        return words


def test_everything_is_escaped(tmp_path: Path) -> None:
    write(tmp_path, "x.html.jinja", "<p>{{ words_given }} {{ at.link(words_given) }} {{ date_words|upper }}</p>")
    body = Templates(tmp_path).page("x", {"words_given": HOSTILE, "at": At(), "date_words": "<b>"})
    safe = "&lt;script&gt;alert(1)&lt;/script&gt;&#34;&#39;"
    assert body == Markup(f"<p>{safe} {safe} &lt;B&gt;</p>")


def test_own_words_stand_in_the_template_itself(tmp_path: Path) -> None:
    write(tmp_path, "x.html.jinja", "{{ say.nobody }}{% if say.claims %}!{% endif %}")
    assert Templates(tmp_path).page("x", {}) == "No citation is recorded.!"


def test_a_site_s_own_part_takes_the_place_of_ours_and_can_build_on_it(tmp_path: Path) -> None:
    ours = '{% from "explainer/parts/empty.html.jinja" import empty as ours %}'
    write(
        tmp_path, "parts/empty.html.jinja", ours + "{% macro empty(at, sentence) %}<hr>{{ ours(at, sentence) }}{% endmacro %}"
    )
    assert Templates(tmp_path).part("empty", None, "a & b").strip() == '<hr><p class="ex-empty">a &amp; b</p>'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ nothing }}", "template x.html.jinja cannot be drawn: 'nothing' is undefined"),
        ("a\n{% if %}", "template x.html.jinja:2 cannot be drawn: Expected an expression, got 'end of statement block'"),
        ("{{ say.no_such_words }}", "template x.html.jinja cannot be drawn: 'type object' has no attribute 'no_such_words'"),
    ],
)
def test_a_faulty_template_is_one_exception_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    write(tmp_path, "x.html.jinja", text)
    with pytest.raises(TemplateFault) as raised:
        Templates(tmp_path).page("x", {})
    assert str(raised.value) == message


def test_a_part_without_its_macro_or_file_is_a_fault_too(tmp_path: Path) -> None:
    write(tmp_path, "parts/empty.html.jinja", "nothing")
    with pytest.raises(TemplateFault, match=r"parts/empty\.html\.jinja cannot be drawn: it has no macro “empty”"):
        Templates(tmp_path).part("empty", None, "x")
    with pytest.raises(TemplateFault, match=r"parts/gone-away\.html\.jinja"):
        Templates().part("gone-away", None)


def test_a_macro_that_breaks_is_not_taken_for_a_missing_one(tmp_path: Path) -> None:
    write(tmp_path, "parts/empty.html.jinja", "{% macro empty(at, sentence) %}{{ at.no_such_method() }}{% endmacro %}")
    with pytest.raises(TemplateFault, match="no_such_method"):
        Templates(tmp_path).part("empty", At(), "x")


@pytest.mark.parametrize(
    ("macro", "drawn"),
    [
        ('{% macro empty(at, sentence, more="&") %}{{ sentence }}{{ more }}{% endmacro %}', "&lt;b&gt;&amp;"),
        ("{% macro empty(at, sentence, more) %}{{ more is defined }}{% endmacro %}", "False"),
        ("{% macro empty(at) %}{{ varargs[0] }}{% endmacro %}", "&lt;b&gt;"),
        ("{% macro empty(at, sentence) %}{{ kwargs }}{% endmacro %}", "{}"),
    ],
)
def test_a_part_takes_what_a_macro_may_take(tmp_path: Path, macro: str, drawn: str) -> None:
    write(tmp_path, "parts/empty.html.jinja", macro)
    body = Templates(tmp_path).part("empty", None, "<b>")
    assert (body, type(body)) == (drawn, Markup)


def test_a_part_called_with_too_much_or_too_little_is_a_fault(tmp_path: Path) -> None:
    write(tmp_path, "parts/empty.html.jinja", "{% macro empty(at, sentence) %}{{ sentence }}{% endmacro %}")
    for things in ((None,), (None, "x", "y")):
        with pytest.raises(TemplateFault):
            Templates(tmp_path).part("empty", *things)


def test_a_site_s_own_template_may_look_into_mappings(tmp_path: Path) -> None:
    write(tmp_path, "x.html.jinja", "{{ held.key }}{{ held.get('key') }}{{ held.none is defined }}")
    assert Templates(tmp_path).page("x", {"held": {"key": "&"}}) == "&amp;&amp;False"
