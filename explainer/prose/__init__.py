"""One inline field or one chapter into a value, once: blocks, sentences with positions, references, marks."""

from explainer.prose.chapter import read_chapter
from explainer.prose.inline import InlineReader, read_inline

__all__ = ["InlineReader", "read_chapter", "read_inline"]
