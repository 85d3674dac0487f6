"""One chapter into a value, once: its sentences with marks and references, headings, views, links, and its faults."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from explainer.model.chapter import Chapter, Heading, Sentence
from explainer.model.finding import Finding
from explainer.model.identifier import CHAPTER, identifier
from explainer.model.position import Position
from explainer.prose.blocks import Blocks, read_blocks
from explainer.prose.faults import Report
from explainer.prose.front_matter import read_front_matter
from explainer.prose.hidden import Stretch, hidden_stretches
from explainer.prose.lines import Line, prose_lines
from explainer.prose.marks import read_label
from explainer.prose.passages import Passages
from explainer.prose.raw_html import read_raw_html
from explainer.prose.runs import RunReader

BIGGEST: Final = 1_000_000
"""How many bytes a chapter may have."""
ABOUT: Final = "about/"
"""The folder of pages about the site, whose sentences need no marks."""
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
_INCLUDED: Final = re.compile(r"\s*-+8<-+")


def read_chapter(path: str, content: bytes, docs: str = "docs") -> tuple[Chapter, tuple[Finding, ...]]:
    """The chapter in a file at `path` below the folder `docs`, and what is wrong with it. Never fails."""
    name = path.rpartition(".")[0] if "." in path else path
    subject = identifier(CHAPTER, name)
    file = f"{docs}/{path}" if docs else path
    report = Report(file, (), subject)
    text = _decoded(content, report)
    lines = text.split("\n")
    report.lines = lines
    _report_signs(lines, report)
    front = read_front_matter(lines, report)
    body = "\n".join(line.expandtabs(4) for line in lines[front.first - 1 :])
    stretches = hidden_stretches(body)
    prose = list(prose_lines(body, front.first, stretches))
    blocks = read_blocks(prose, report)
    passages = _read_passages(blocks, report)
    _report_included(prose, report)
    sentences = [*passages.sentences, *_raw_sentences(body, front.first, stretches, report, passages.paragraph)]
    chapter = Chapter(
        id=subject,
        path=path,
        address=address_of(path),
        title=_title(front.meta, passages.headings, name),
        position=Position(file),
        meta=front.meta,
        is_story=front.is_story and not path.startswith(ABOUT),
        order=front.order,
        sentences=tuple(_numbered(sorted(sentences, key=lambda sentence: sentence.position))),
        references=tuple(passages.references_apart),
        headings=tuple(passages.headings),
        views=tuple(blocks.views),
        links=tuple(passages.links),
        web_links=tuple(passages.web_links),
        ignore=front.ignore,
        digest=hashlib.sha256(content).hexdigest(),
    )
    return chapter, report.findings()


def address_of(path: str) -> str:
    """The address of the page at that path below `docs/`, from the site's root: `order/`, or nothing for `index.md`."""
    stem = path.rpartition(".")[0] if "." in path else path
    folder, _, last = stem.rpartition("/")
    if last.lower() in ("index", "readme"):
        return f"{folder}/" if folder else ""
    return f"{stem}/"


def _decoded(content: bytes, report: Report) -> str:
    """The text of the file; empty, and reported, where there is none to be had."""
    if len(content) > BIGGEST:
        message = f"the chapter has {len(content):,} bytes, more than {BIGGEST:,}"
        report.add("chapter-too-big", Position(report.file), message, "part it into several")
        return ""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        column = error.start - before.rfind(b"\n")
        place = Position(report.file, before.count(b"\n") + 1, column)
        report.add("chapter-not-utf-8", place, "the file is no UTF-8 text", "save it as UTF-8")
        return ""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _report_signs(lines: list[str], report: Report) -> None:
    """Reports characters that no text should hold; the first of each line."""
    for number, line in enumerate(lines, 1):
        if match := _CONTROL.search(line):
            place = Position(report.file, number, match.start() + 1)
            report.add("control-character", place, f"the character U+{ord(match[0]):04X} cannot be seen", "take it out")


def _read_passages(blocks: Blocks, report: Report) -> Passages:
    notes: set[str] = set()
    for label, line in blocks.notes:
        place = report.position(line.number, line.column + line.indent)
        if read_label(label).is_ours:
            message = f"“[^{label}]:” gives a text to a mark, whose note is made from the facts"
            report.add("mark-defined", place, message, "take the line out")
        elif label in notes:
            message = f"the footnote “[^{label}]” has two texts, of which only the last is shown"
            report.add("footnote-defined-twice", place, message, "give one of them another label")
        notes.add(label)
    passages = Passages(RunReader(report, blocks.references, frozenset(notes)))
    for block in blocks.blocks:
        passages.read(block)
    return passages


def _report_included(lines: list[Line], report: Report) -> None:
    for line in lines:
        if _INCLUDED.match(line.text):
            message = "a chapter may not include a file, whose sentences would not be read"
            report.add("file-included", report.position(line.number, line.column + line.indent), message, "write them here")


def _numbered(sentences: list[Sentence]) -> Iterator[Sentence]:
    """The sentences with the numbers of their paragraphs from 1 on, in order of place and without gaps."""
    numbers: dict[int, int] = {}
    for sentence in sentences:
        yield replace(sentence, paragraph=numbers.setdefault(sentence.paragraph, len(numbers) + 1))


def _raw_sentences(body: str, first: int, stretches: tuple[Stretch, ...], report: Report, paragraph: int) -> Iterator[Sentence]:
    for stretch in stretches:
        paragraph += 1
        if stretch.is_html:
            number = first + body.count("\n", 0, stretch.start)
            column = stretch.start - body.rfind("\n", 0, stretch.start)
            written = body[stretch.start : stretch.end].split("\n")
            lines = [Line(number + at, line, column if at == 0 else 1) for at, line in enumerate(written)]
            yield from (replace(each, paragraph=paragraph) for each in read_raw_html(lines, report))


def _title(meta: Mapping[str, object], headings: list[Heading], name: str) -> str:
    """The title in the front matter, else the first heading of the first level, else the file's name in words."""
    written = meta.get("title")
    if isinstance(written, str) and written.strip():
        return " ".join(written.split())
    heading = next((heading.plain for heading in headings if heading.level == 1 and heading.plain), "")
    words = PurePosixPath(name).name.replace("-", " ").replace("_", " ")
    return heading or (words if words != words.lower() else words.capitalize())
