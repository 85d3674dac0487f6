"""Fields of prose read: a table of texts with their parts, references and faults."""

from html import escape
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from explainer.model.inline import Inline, InlineFault, Link, Part, Styled
from explainer.prose import InlineReader, read_inline

FIELDS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "fields.yml").read_text("utf-8"))


def _written(parts: tuple[Part, ...]) -> str:
    return "".join(map(_one, parts))


def _one(part: Part) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, Styled):
        return f"<{part.style}>{_written(part.parts)}</{part.style}>"
    return f"<{part.target}>{_written(part.parts)}</>"


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: repr(field["text"][:40]))
def test_fields(field: dict[str, Any]) -> None:
    inline = read_inline(field["text"])
    assert _written(inline.parts) == field["parts"]
    assert list(inline.references) == field.get("references", [])
    assert [f"{fault.offset} {fault.rule} {fault.what}" for fault in inline.faults] == field.get("faults", "").splitlines()


def test_plain_words_and_sentences() -> None:
    inline = read_inline("*He* asked the [U.S.](entity:us) to `wait`. Nobody answered.")
    assert inline.plain == "He asked the U.S. to wait. Nobody answered."
    assert inline.sentences == ("He asked the U.S. to wait.", "Nobody answered.")


def test_text_without_markup_is_one_part() -> None:
    assert read_inline("One. Two.") == Inline(("One. Two.",), "One. Two.", (), ("One.", "Two."))
    assert read_inline(" ") == Inline((), "", (), ())


def test_what_is_at_fault_is_shortened() -> None:
    (fault,) = read_inline(f"# {'word ' * 30}").faults
    assert fault == InlineFault("block-in-prose", f"# {'word ' * 11}wo…", 0)


def test_the_reader_reads_as_the_function_does() -> None:
    assert InlineReader().read("*a*") == read_inline("*a*")


WORDS = st.sampled_from(("one", "two", "Три", "ארבע", "5", "R&D", "x_y", "it’s", "a * b"))


def _joined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(inner, min_size=1, max_size=3).map(" ".join)


def _inside(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    words = _joined(inner)
    return st.one_of(
        words.map(lambda text: f"*{text}*"),
        words.map(lambda text: f"**{text}**"),
        WORDS.map(lambda text: f"`{text}`"),
        st.sampled_from(("\\*", "\\[", "\\\\", "\\_")),
    )


INLINE = st.recursive(WORDS, _inside, max_leaves=6)
LINKED = st.one_of(
    INLINE,
    _joined(INLINE).map(lambda text: f"[{text}](entity:name)"),
    _joined(INLINE).map(lambda text: f"[{text}](https://example.org/a_b_(c) 'title')"),
)


def _as_html(part: Part) -> str:
    if isinstance(part, str):
        return escape(part, quote=False)
    inside = "".join(map(_as_html, part.parts))
    if isinstance(part, Link):
        return f'<a href="{part.target}">{inside}</a>'
    return f"<{part.style}>{inside}</{part.style}>"


@given(st.lists(LINKED, min_size=1, max_size=4).map(" ".join))
@settings(derandomize=True, max_examples=150, deadline=None)
def test_fields_read_as_python_markdown_reads_them(text: str) -> None:
    expected = Markdown().convert(f"w {text}").replace(' title="title"', "")
    assert f"<p>{''.join(map(_as_html, read_inline(f'w {text}').parts))}</p>" == expected


@given(st.text(alphabet="*_`[]()\\<>&!^: \nabé", max_size=40))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_no_text_breaks_it_and_no_word_is_lost(text: str) -> None:
    kept = [sign for sign in read_inline(text).plain if sign.isalpha()]
    assert kept == [sign for sign in text if sign.isalpha()] or "](" in text
