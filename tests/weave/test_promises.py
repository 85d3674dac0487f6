"""What must hold of origins and standing whatever the facts are."""

import re
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.load import load_files
from explainer.model.citation import Citation, Hop
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave import weave
from explainer.weave.standing import READ
from explainer.weave.web import Standing
from tests.make import files_of
from tests.pages.stories import STORY
from tests.weave.build import cite, claim, source, woven
from tests.weave.cast import CAST, least
from tests.weave.examples import EXAMPLES, STATEMENTS

DATA = Path(__file__).parent.parent / "example" / "data"
_RECORD = re.compile(r"^(?=\S)", re.MULTILINE)
OUTLETS = {each.id for each in CAST if isinstance(each, Entity) and each.type == "outlet"}
CITATIONS: st.SearchStrategy[Citation] = st.sampled_from([citation for example in EXAMPLES for citation in example.citations])
PUBLISHED = {
    each.id: ((Hop(entity=each.publisher),), (Hop(entity=each.id),))
    for each in CAST
    if isinstance(each, Source) and each.publisher != "unknown" and each.publisher in OUTLETS
}
"""By source of an outlet: the chains that say no more than that it is what was republished."""
LATE = [source(f"read-{how}", "reuters", read=how) for how in ("whole", "part", "not-read")]
ANY: st.SearchStrategy[Citation] = CITATIONS | st.sampled_from([cite(each.id.name, "asserts") for each in LATE])


def standing_of(*citations: Citation, further: tuple[Any, ...] = ()) -> Standing:
    return woven(*CAST, *LATE, *STATEMENTS, *further, claim("c", *citations)).standing[Identifier("claim:c")]


def best_reading(standing: Standing) -> int:
    """How well the best of the cited sources was read: 0 is best."""
    ranks = [number for words in standing.reading for number, read in enumerate(READ.values()) if words.startswith(read)]
    return min(ranks, default=len(READ))


@settings(max_examples=150, deadline=None)
@given(citations=st.lists(ANY, min_size=1, max_size=6), which=st.data())
def test_a_republication_of_what_is_cited_never_raises_the_count(citations: list[Citation], which: Any) -> None:
    cited = [citation for citation in citations if citation.source]
    if not cited:
        return
    copied = which.draw(st.sampled_from(cited))
    assert copied.source
    copies = (source("copy-1", "inkl", copied.source.name), source("copy-2", "wired", "copy-1"))
    # with the same chain, none, or one that goes back no further than what it republishes
    via = which.draw(st.sampled_from([copied.via, None, *PUBLISHED.get(copied.source, ())]))
    form = copied.form if via else which.draw(st.sampled_from(["asserts", "reports", "quotes", None]))
    again = Citation(source=copies[0 if via else which.draw(st.integers(0, 1))].id, form=form, via=via)
    before = standing_of(*citations).origins
    place = which.draw(st.integers(0, len(citations)))
    after = standing_of(*citations[:place], again, *citations[place:], further=copies).origins
    assert (least(after), len(after.known)) <= (least(before), len(before.known))


@settings(max_examples=150, deadline=None)
@given(citations=st.lists(ANY, min_size=1, max_size=6), which=st.data())
def test_taking_an_origin_away_never_improves_the_standing(citations: list[Citation], which: Any) -> None:
    web = woven(*CAST, *LATE, *STATEMENTS, claim("c", *citations))
    before = web.standing[Identifier("claim:c")]
    origins = (*before.origins.known, *before.origins.unnamed)
    if not origins:
        return
    gone = set(which.draw(st.sampled_from(origins)).evidence)
    # a citation of a statement may lead to several pieces of evidence: it goes with the first of them
    evidence = web.evidence[Identifier("claim:c")]
    owners = {evidence[number].through[0] if evidence[number].through else evidence[number].path for number in gone}
    left = [
        citation
        for number, citation in enumerate(citations)
        if citation.statement not in owners and ("citations", number) not in owners
    ]
    after = standing_of(*left)
    assert least(after.origins) <= least(before.origins)
    assert len(after.origins.known) <= len(before.origins.known)
    assert after.origins.sources <= before.origins.sources
    assert best_reading(after) >= best_reading(before)


def _shuffled(files: dict[str, bytes], random: Random) -> dict[str, bytes]:
    """The same records in other files and in another order; what is no map of records stays as it is."""
    found = {}
    records: list[tuple[str, str]] = []
    for path, content in files.items():
        text = content.decode()
        if not path.startswith("data/") or re.search(r"^id:", text, re.MULTILINE):
            found[path] = content
        else:
            kind = path.split("/")[1].removesuffix(".yml")
            records += [(kind, block) for block in _RECORD.split(text) if not block.startswith("#")]
    parts: dict[str, str] = {}
    for kind, block in random.sample(records, len(records)):
        path = f"data/{kind}/{random.choice('xyz')}-{random.randrange(3)}.yml"
        parts[path] = f"{parts.get(path, '')}{block.rstrip()}\n"
    found.update({path: text.encode() for path, text in parts.items()})
    return dict(random.sample(sorted(found.items()), len(found)))


def _derived(files: dict[str, bytes]) -> dict[str, Any]:
    """Everything that follows from the records, without their positions."""
    web = weave(load_files(files).library)
    alike = ("standing", "titles", "answers", "permalinks", "topics", "disputes", "statements_by", "statements_on", "claims_on")
    return {
        **{name: dict(getattr(web, name)) for name in alike},
        "evidence": {subject: [each.attribution for each in found] for subject, found in web.evidence.items()},
        "discrepancies": [each.why for each in web.discrepancies],
        "references": [(each.by, each.target, each.path, each.sentence) for each in web.references],
    }


STORIES = {
    "story": files_of(STORY),
    "example": {f"data/{file.relative_to(DATA).as_posix()}": file.read_bytes() for file in sorted(DATA.rglob("*.yml"))},
}


@settings(max_examples=12, deadline=None)
@given(story=st.sampled_from(sorted(STORIES)), random=st.randoms(use_true_random=False))
def test_in_which_files_and_in_which_order_records_stand_never_matters(story: str, random: Random) -> None:
    files = STORIES[story]
    turned = _shuffled(files, random)
    assert turned != files
    assert _derived(turned) == _derived(files)
