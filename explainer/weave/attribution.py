"""Who says something, through whom, in words: every member of the chain, none twice and none left out."""

from collections.abc import Iterable

from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.source import Source
from explainer.weave import words
from explainer.weave.basis import basis
from explainer.weave.chains import Chain
from explainer.weave.member import Parts
from explainer.weave.naming import Naming
from explainer.weave.sentences import document_of, in_document, publisher, sentence
from explainer.weave.web import Attribution, AttributionPart


def attribution(chain: Chain, library: Library, naming: Naming) -> Attribution:
    """The chain in full and in short, with a label for its weakest hop."""
    if chain.members:
        return _made(sentence(chain, naming), _steps(chain, naming), _weakest(chain, set()), naming)
    steps = basis(chain.source, library) if chain.source else ()
    if chain.source is not None and chain.source.form == "republication":
        full, is_open = _carried(chain, steps, naming), not steps or len(steps[-1]) > 1
    else:
        full, is_open = _alone(chain, naming), chain.source is None or chain.form != "asserts"
    weak = {naming.document(each).weak for step in steps for each in step}
    if is_open:
        weak.add(words.CHAIN_NOT_KNOWN)
    return _made(full, _steps_alone(chain, steps, naming), _weakest(chain, weak), naming)


def _made(full: Parts, steps: Iterable[Parts], weakest: str | None, naming: Naming) -> Attribution:
    return Attribution(_merged(full, naming), tuple(_merged(step, naming) for step in steps), weakest)


def _alone(chain: Chain, naming: Naming) -> Parts:
    """A source to which no chain leads: `Reuters reported in its own voice`, `Anthropic said in a statement`."""
    source = chain.source
    subject = _subject(chain, naming)
    if source is None or chain.form != "asserts":
        gives = AttributionPart(f" {words.ORIGINAL_ALONE[chain.form]}")
        within = document_of(source) if source and source.publisher != "unknown" else ()
        return (subject, gives, *within, _open_end(chain))
    tail = f"; {words.FORM_NOT_KNOWN}" if source.form == "unknown" else ""
    tail += f"; {words.NOT_KNOWN}" if chain.is_unknown else ""
    if source.publisher == "unknown":
        return (subject, AttributionPart(f" {words.ORIGINAL_ALONE['asserts']}{tail}"))
    if source.medium == "article" and naming.is_outlet(source.publisher):
        return (subject, AttributionPart(f" reported in its own voice{tail}"))
    return (subject, *in_document((source.publisher,), source, naming), AttributionPart(tail))


def _carried(chain: Chain, steps: tuple[tuple[Identifier, ...], ...], naming: Naming) -> Parts:
    """A republication to which no chain leads: `inkl carried this, based on a report by Reuters`."""
    found = [_subject(chain, naming), AttributionPart(f" {words.REPUBLICATION_ALONE[chain.form]}")]
    for step in steps:
        found.append(AttributionPart(", based on "))
        for number, each in enumerate(step):
            if number:
                found.append(AttributionPart(" and on " if number == len(step) - 1 else ", on "))
            found += naming.document(each).noun
    if not steps:
        found.append(_open_end(chain))
    elif chain.is_unknown:
        found.append(AttributionPart(f"; {words.THROUGH_WHOM}"))
    return tuple(found)


def _subject(chain: Chain, naming: Naming) -> AttributionPart:
    subject = publisher(chain, naming)
    is_unseen = chain.source is not None and chain.source.publisher == "unknown"
    return AttributionPart(words.capitalised(subject.text), subject.target) if is_unseen else subject


def _open_end(chain: Chain) -> AttributionPart:
    return AttributionPart(f"; {words.NOT_KNOWN if chain.is_unknown else words.NOT_RECORDED}")


def _steps(chain: Chain, naming: Naming) -> list[Parts]:
    """The chain in few words, member by member: `unnamed official`, `Reuters`, `inkl`."""
    found: list[Parts] = []
    for member in chain.members:
        is_own = member.document is not None and member.kind != "document" and member.document.publisher in member.bodies
        found.append((*member.short, *(_bracketed(member.document) if is_own and member.document else ())))
    if chain.is_unknown:
        found.append((AttributionPart(words.WAY_NOT_KNOWN),))
    if not (chain.is_own and chain.source is not None and chain.source.publisher in chain.members[-1].bodies):
        found.append(_short_source(chain, naming))
    return found


def _steps_alone(chain: Chain, basis_of: tuple[tuple[Identifier, ...], ...], naming: Naming) -> list[Parts]:
    before = [_short_documents(step, naming) for step in reversed(basis_of)]
    is_origin = chain.source is not None and chain.source.form != "republication" and chain.form == "asserts"
    if chain.is_unknown or not (basis_of or is_origin):
        before.insert(0, (AttributionPart(words.WAY_NOT_KNOWN if chain.is_unknown else words.WAY_NOT_RECORDED),))
    return [*before, _short_source(chain, naming)]


def _short_documents(step: Iterable[Identifier], naming: Naming) -> Parts:
    """Documents side by side."""
    found: list[AttributionPart] = []
    for each in step:
        found += [AttributionPart(" and "), *naming.document(each).short]
    return tuple(found[1:])


def _short_source(chain: Chain, naming: Naming) -> Parts:
    source = chain.source
    if source is None:
        return (publisher(chain, naming),)
    if source.publisher == "unknown":
        return naming.document(source.id).short
    return (publisher(chain, naming), *_bracketed(source))


def _bracketed(document: Source) -> Parts:
    """The kind of document in brackets, where it is worth a mention."""
    if not document_of(document):
        return ()
    return (AttributionPart(f" ({words.MEDIUM_NOUN[document.medium].partition(' ')[2]})"),)


def _weakest(chain: Chain, also: set[str | None]) -> str | None:
    weak = {member.weak for member in chain.members} | also
    if chain.is_unknown:
        weak.add(words.CHAIN_NOT_KNOWN)
    if chain.source is not None and chain.source.publisher == "unknown":
        weak.add(words.NO_PUBLISHER)
    return next((label for label in words.WEAKNESSES if label in weak), None)


def _merged(parts: Iterable[AttributionPart], naming: Naming) -> Parts:
    """The parts with words that lead nowhere joined, and without empty ones."""
    found: list[tuple[str, Identifier | None]] = []
    for part in parts:
        if part.text and found and part.target is None and found[-1][1] is None:
            found[-1] = (found[-1][0] + part.text, None)
        elif part.text:
            found.append((part.text, part.target))
    return tuple(naming.part(text, target) for text, target in found)
