"""Hand-written pages that differ, sentence by sentence."""

from collections.abc import Iterator, Sequence

from explainer.model.change import FieldChange, RecordChange
from explainer.model.chapter import Chapter, Sentence, View
from explainer.model.identifier import Identifier
from explainer.prose.aligned import runs
from explainer.weave.web import Web


def changed_chapters(base: Web, head: Web) -> Iterator[RecordChange]:
    """Every chapter that was added, removed or says something else, by identifier. A chapter whose file differs only in
    how it is laid out is no change."""
    old, new = base.library.chapters, head.library.chapters
    for subject in sorted({*old, *new}):
        before, after = old.get(subject), new.get(subject)
        if after is None and before is not None:
            yield RecordChange(subject, "removed", before.title, tuple(_fields(before, None)))
        elif before is None and after is not None:
            yield RecordChange(subject, "added", after.title, tuple(_fields(None, after)))
        elif before is not None and after is not None and before.digest != after.digest:
            fields = tuple(_fields(before, after))
            if fields:
                yield RecordChange(subject, "changed", after.title, fields)


def _fields(before: Chapter | None, after: Chapter | None) -> Iterator[FieldChange]:
    if (before.title if before else "") != (after.title if after else ""):
        yield FieldChange(("title",), before.title if before else "", after.title if after else "")
    for name, old, new in (
        ("headings", _headings(before), _headings(after)),
        ("sentences", _sentences(before), _sentences(after)),
        ("views", _views(before), _views(after)),
    ):
        for gone, come in runs(old, new):
            yield FieldChange((name,), " ".join(gone), " ".join(come))


def _headings(chapter: Chapter | None) -> list[str]:
    return [f"{'#' * each.level} {each.plain}" for each in chapter.headings] if chapter else []


def _sentences(chapter: Chapter | None) -> list[str]:
    return [_sentence(each) for each in chapter.sentences] if chapter else []


def _sentence(sentence: Sentence) -> str:
    """Its words, then what it names and rests on, so that a mark that was changed is seen."""
    marks = "".join(f"[^{mark.target or 'own'}]" for mark in sentence.marks)
    links = _targets([reference.target for reference in sentence.references])
    return f"{sentence.plain}{marks}{links}"


def _targets(targets: Sequence[Identifier]) -> str:
    return f" ({', '.join(targets)})" if targets else ""


def _views(chapter: Chapter | None) -> list[str]:
    return [_view(each) for each in chapter.views] if chapter else []


def _view(view: View) -> str:
    return " ".join((f"/// {view.name}", *(f"{name}: {value}" for name, value in sorted(view.options.items()))))
