"""Which quotations are not on a page, by the same exact comparison as with our working copies."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from explainer.adapters.links.answers import Quoted
from explainer.model.citation import Words
from explainer.quoting import Text
from explainer.quoting.places import places
from explainer.quoting.segments import segments_of


def missing_from(paragraphs: Sequence[str], quoted: Iterable[Quoted]) -> frozenset[str]:
    """The quotations (their exact words) that do not stand in the paragraphs."""
    text = Text("\n".join(paragraphs))
    return frozenset(
        words for words, each in {each.words.exact: each.words for each in quoted}.items() if not _stands(text, each)
    )


def _stands(text: Text, words: Words) -> bool:
    """Whether every segment stands there, in order.

    Pages put pictures, notices and links between paragraphs that follow one another in the text, so it makes no
    difference what stands between segments.
    """
    segments = [replace(segment, joint="left-out") for segment in segments_of(words.translation_of or words.exact)]
    return not segments or bool(places(text, segments, wide_gap=True))
