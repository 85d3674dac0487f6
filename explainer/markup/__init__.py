"""Hand-written pages: links by identifier, claim marks with their notes, and views, in Python-Markdown."""

from explainer.markup.drawing import Drawing
from explainer.markup.extension import MarkupExtension

__all__ = ["Drawing", "MarkupExtension"]
