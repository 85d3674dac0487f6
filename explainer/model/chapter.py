"""A hand-written page, read once: its blocks, sentences, references, claim marks and views."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from explainer.model.identifier import Identifier
from explainer.model.position import Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A claim mark `[^claim:name]` or an editors' mark `[^own]` in a chapter."""

    target: Identifier | None
    """The claim (or statement) named; None for `[^own]`."""
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterReference:
    """A link by identifier in a chapter, `[words](kind:name)`."""

    target: Identifier
    words: str
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a chapter's prose."""

    plain: str
    """Its words without markup and marks."""
    position: Position
    marks: tuple[Mark, ...] = ()
    references: tuple[ChapterReference, ...] = ()
    in_dispute_block: bool = False
    """Whether it stands between `/// dispute` and `///`."""
    paragraph: int = 0
    """The number of its paragraph in the chapter, counted from 1; list items and tables count as one each. 0 where it stands
    in no chapter."""

    @property
    def is_own(self) -> bool:
        """Whether it is marked as the editors' own sentence."""
        return any(mark.target is None for mark in self.marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A block `/// name` in a chapter that the engine fills."""

    name: str
    """The name as written; one that is no view's is a finding."""
    options: Mapping[str, object] = field(default_factory=dict)
    """The options as YAML values: texts and lists of texts."""
    position: Position
    option_positions: Mapping[str, Position] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of a chapter."""

    level: int
    plain: str
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLink:
    """A link of a chapter to another page or file, as written."""

    target: str
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A hand-written page below `docs/`."""

    id: Identifier
    """`chapter:` and the path below `docs/` without its ending: `chapter:order`, `chapter:about/method`."""
    path: str
    """The path below `docs/`, with forward slashes: `order.md`."""
    address: str
    """The address from the site's root, without a leading slash: `order/`, or the empty string for `index.md`."""
    title: str
    position: Position
    meta: Mapping[str, object] = field(default_factory=dict)
    """The front matter."""
    is_story: bool = True
    """Whether its sentences need marks. Pages with `explainer: {story: no}` in front matter, or below a folder named in
    `about/`, are about the site and need none."""
    order: int | None = None
    """Its place in the order of reading, `explainer: {order: 2}` in front matter; those without one follow by name."""
    sentences: tuple[Sentence, ...] = ()
    references: tuple[ChapterReference, ...] = ()
    """References that stand in no sentence: in headings, titles and heads of columns, or round a picture."""
    headings: tuple[Heading, ...] = ()
    views: tuple[View, ...] = ()
    links: tuple[PageLink, ...] = ()
    web_links: tuple[PageLink, ...] = ()
    """Links to other sites."""
    ignore: Mapping[str, str] = field(default_factory=dict)
    digest: str = ""
    """SHA-256 of the file's bytes."""
