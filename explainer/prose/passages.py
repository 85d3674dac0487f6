"""The sentences of a chapter's blocks, with the marks and references of each; headings, and links to pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from explainer.model.chapter import ChapterReference, Heading, Mark, PageLink, Sentence
from explainer.prose.lines import Block
from explainer.prose.runs import Run, RunReader
from explainer.prose.sentences import owner, split


@dataclass(slots=True)
class Passages:
    """What the blocks of a chapter come to, as they are read one after the other."""

    reader: RunReader
    sentences: list[Sentence] = field(default_factory=list)
    references_apart: list[ChapterReference] = field(default_factory=list)
    """References that stand in no sentence."""
    headings: list[Heading] = field(default_factory=list)
    links: list[PageLink] = field(default_factory=list)
    web_links: list[PageLink] = field(default_factory=list)

    paragraph: int = 0
    """The number of the block at hand; rows of one table have one."""
    _in_table: bool = False

    def read(self, block: Block) -> None:
        """Adds what the block holds."""
        is_row = block.kind == "row"
        if not (is_row and self._in_table):
            self.paragraph += 1
        self._in_table = is_row
        if is_row:
            runs = [self.reader.read((cell,)) for cell in block.lines]
            self.sentences.extend(self._of_row(runs, block))
        else:
            runs = [self.reader.read(block.lines, is_heading=block.kind == "heading")]
            if block.kind == "text":
                self.sentences.extend(self._of_run(runs[0], block))
            else:
                self._add_title(runs[0], block)
        for run in runs:
            self.links.extend(run.links)
            self.web_links.extend(run.web_links)

    def _add_title(self, run: Run, block: Block) -> None:
        """A heading, or a title of another sort."""
        if block.kind == "heading":
            self.headings.append(Heading(level=block.level, plain=run.text, position=run.position(0)))
        self.references_apart.extend(reference for _, reference in run.references)
        for _, mark in run.marks:
            message = "a mark in a heading or title is not shown"
            self.reader.report.add("mark-in-heading", mark.position, message, "put it behind a sentence")

    def _of_row(self, runs: list[Run], block: Block) -> Iterator[Sentence]:
        """A row is one sentence, unless one of its cells holds several."""
        if any(len(split(run.words.plain)) > 1 for run in runs):
            for run in runs:
                yield from self._of_run(run, block)
            return
        filled = [run for run in runs if run.text]
        marks = tuple(mark for run in runs for _, mark in run.marks)
        references = tuple(reference for run in runs for _, reference in run.references)
        if any(_has_words(run.text) for run in filled):
            yield Sentence(
                plain=" · ".join(run.text for run in filled),
                position=filled[0].position(0),
                marks=marks,
                references=references,
                in_dispute_block=block.in_dispute,
                paragraph=self.paragraph,
            )
        else:
            self._set_apart(marks, references)

    def _of_run(self, run: Run, block: Block) -> Iterator[Sentence]:
        """The sentences of a run; a mark behind a full stop belongs to the sentence before it."""
        plain = run.words.plain
        ends = [(start, end) for start, end in split(plain, {at for at, _ in run.marks}) if _has_words(plain[start:end])]
        if not ends:
            self._set_apart((mark for _, mark in run.marks), (reference for _, reference in run.references))
            return
        starts = [start for start, _ in ends]
        marks: list[list[Mark]] = [[] for _ in ends]
        references: list[list[ChapterReference]] = [[] for _ in ends]
        for at, mark in run.marks:
            marks[owner(starts, at - 1)].append(mark)
        for at, reference in run.references:
            references[owner(starts, at)].append(reference)
        for number, (start, end) in enumerate(ends):
            yield Sentence(
                plain=" ".join(plain[start:end].split()),
                position=run.position(start),
                marks=tuple(marks[number]),
                references=tuple(references[number]),
                in_dispute_block=block.in_dispute,
                paragraph=self.paragraph,
            )

    def _set_apart(self, marks: Iterable[Mark], references: Iterable[ChapterReference]) -> None:
        """What stands where there is no sentence: marks are reported, references kept."""
        self.references_apart.extend(references)
        for mark in marks:
            hint = "put it right behind the full stop of a sentence"
            self.reader.report.add("mark-without-sentence", mark.position, "the mark stands behind no sentence", hint)


def _has_words(text: str) -> bool:
    return any(sign.isalnum() for sign in text)
