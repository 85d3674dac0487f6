"""Links of hand-written pages."""

import pytest

from tests.markup.fake import FakeDrawing, convert


def test_a_link_by_identifier_leads_to_what_it_names() -> None:
    drawing = FakeDrawing()
    assert (
        convert("[Ann](entity:ann)", drawing) == '<p><a class="ex-ref" data-kind="entity" href="../../entity/ann/">Ann</a></p>'
    )
    assert drawing.links == ["entity:ann"]


@pytest.mark.parametrize("address", ["https://example.org/a?b#c", "mailto:a@example.org", "../other.md", "#part"])
def test_other_safe_links_stay(address: str) -> None:
    assert f'href="{address}"' in convert(f"[words]({address})")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[Ann](entity:gone)", '<p><span class="ex-unresolved">Ann</span></p>'),
        ("[Ann](javascript:x)", "<p><span>Ann</span></p>"),
        ("[*Ann*](data:text/html,x)", "<p><span><em>Ann</em></span></p>"),
    ],
)
def test_a_link_that_leads_nowhere_is_words(text: str, html: str) -> None:
    assert convert(text) == html


def test_a_class_of_its_own_is_kept() -> None:
    assert 'class="own ex-ref"' in convert("[Ann](entity:ann){: .own }")
