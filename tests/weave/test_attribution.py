"""Attributions in words: every member of the chain stands in them, whatever the chain."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.model.citation import Form, Hop
from explainer.model.identifier import Identifier
from explainer.model.statement import Stance
from explainer.weave.web import AttributionPart
from tests.weave.build import cite, entity, library, source, statement
from tests.weave.cast import CAST, FURTHER, HOPS, attributed


def _cases(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return found


PAIRS = _cases("pairs.yml")


@pytest.mark.parametrize("case", PAIRS, ids=lambda case: "-".join(case["hops"]))
def test_every_pair_of_hops(case: dict[str, Any]) -> None:
    first, second = case["hops"]
    found = attributed(cite("carried", "reports", (HOPS[first], FURTHER[second])))
    weakest = found.weakest or "none"
    assert (found.words, found.short, weakest) == (case["full"], case["short"], case["weakest"])


def test_there_is_a_sentence_for_every_pair() -> None:
    assert [tuple(case["hops"]) for case in PAIRS] == [(first, second) for first in HOPS for second in FURTHER]
    assert len(PAIRS) == 64


LEADS = {
    "holt": statement("a", "mira-holt"),
    "holt-then": statement("a", "mira-holt", role="head of the yard"),
    "vale": statement("b", "jon-vale"),
    "works": statement("c", "tarn-works"),
    "both": statement("d", "tarn-works mira-holt"),
    "nobody": statement("e", ""),
    "holt-both": statement("f", "mira-holt", role="head of the yard, and a pilot"),
    "works-itself": statement("g", "tarn-works", role="Tarn works"),
    "silent": statement("h", "tarn-works", stances={Identifier("topic:t"): Stance(stance="declined")}),
    "vale-silent": statement("i", "jon-vale", stances={Identifier("topic:t"): Stance(stance="declined")}),
    "vale-half-silent": statement(
        "k",
        "jon-vale",
        stances={Identifier("topic:t"): Stance(stance="declined"), Identifier("topic:u"): Stance(stance="supports")},
    ),
    "both-with-role": statement("l", "tarn-works mira-holt", role="head of the yard"),
    "holt-twice": statement("m", "mira-holt", role="head of the yard; pilot"),
    "vale-not-silent": statement("j", "jon-vale", words="No.", stances={Identifier("topic:t"): Stance(stance="declined")}),
}


def _hop_of(given: str | dict[str, Any]) -> Hop:
    if isinstance(given, str):
        return Hop(entity=Identifier(given if ":" in given else f"entity:{given}"))
    entity_of = {"entity": Identifier(given["entity"])} if "entity" in given else {}
    return Hop(**{**given, **entity_of})


@pytest.mark.parametrize("case", [*_cases("chains.yml"), *_cases("spoken.yml")], ids=lambda case: case["full"])
def test_sentences(case: dict[str, Any]) -> None:
    given = case["cite"]
    via = given.get("via")
    citation = cite(given["cited"], given.get("form"), via if via in (None, "unknown") else tuple(map(_hop_of, via)))
    found = attributed(citation, *(LEADS[lead] for lead in given.get("leads", ())))
    assert (found.words, found.short, found.weakest or "none") == (case["full"], case["short"], case["weakest"])


def test_parts_lead_to_the_records_they_name() -> None:
    found = attributed(cite("carried", "reports", (HOPS["document"], HOPS["outlet"])))
    assert found.parts == (
        AttributionPart("Tarn Works", Identifier("entity:tarn-works")),
        AttributionPart(" said in "),
        AttributionPart("a statement", Identifier("source:tarn-statement")),
        AttributionPart(", as reported by "),
        AttributionPart("Reuters", Identifier("entity:reuters")),
        AttributionPart(", as carried by "),
        AttributionPart("inkl", Identifier("entity:inkl")),
    )


NAMES = ("Alder", "Birch", "Cedar", "Dogwood", "Elm")
HOP: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    kind=st.sampled_from(["page", "outlet page", "document page", "words"]),
    by=st.sampled_from(["spokesperson", "document", "unnamed", "outlet", "translation", "rewrite", "unknown", None]),
    named=st.booleans(),
    group=st.sampled_from([None, "government", "company", "unknown"]),
    reason=st.sampled_from([None, "spoke on condition of anonymity"]),
)
FORM: st.SearchStrategy[Form | None] = st.sampled_from(["quotes", "partly-quotes", "reports", "asserts", None])


def _hop(name: str, given: dict[str, Any]) -> Hop:
    named = {key: given[key] for key in ("by", "named", "group", "reason")}
    if given["kind"] == "words":
        return Hop(who=name, **named)
    if given["kind"] == "document page":
        return Hop(entity=Identifier(f"source:{name.lower()}-letter"), **named)
    return Hop(entity=Identifier(f"entity:{name.lower()}"), **named)


@settings(max_examples=300, deadline=None)
@given(
    hops=st.lists(HOP, max_size=4),
    form=FORM,
    cited=st.sampled_from(["original", "republication", "unknown"]),
    speaker=st.booleans(),
)
def test_as_many_parties_are_named_as_there_are(
    hops: list[dict[str, Any]], form: Form | None, cited: Any, speaker: bool
) -> None:
    outlets = [
        entity(name.lower(), "outlet" if hop["kind"] == "outlet page" else "organisation")
        for name, hop in zip(NAMES, hops, strict=False)
    ]
    letters = [source(f"{name.lower()}-letter", name.lower(), medium="letter") for name in NAMES]
    among = library(*outlets, *letters, entity("zelkova", "outlet"), entity("yew"), source("last", "zelkova", form=cited))
    via = tuple(_hop(name, hop) for name, hop in zip(NAMES, hops, strict=False))
    leads = (statement("s", "yew"),) if speaker else ()
    found = attributed(cite("last", form, via), *leads, among=among)
    expected = [*(["Yew"] if speaker else []), *NAMES[: len(hops)], "Zelkova"]
    assert len(found.steps) == found.short.count(" → ") + 1
    for text in (found.words, found.short):
        assert [text.count(name) for name in expected] == [1] * len(expected), text
        assert sorted(expected, key=text.index) == expected, text
    assert found.short.count(" → ") == len(expected) - 1 + (
        0 if via or speaker or (form == "asserts" and cited != "republication") else 1
    )


def test_the_cast_is_complete() -> None:
    assert {hop.by for hop in HOPS.values()} | {None} == {hop.by for hop in FURTHER.values()} | {None}
    assert len({record.id for record in CAST}) == len(CAST)
