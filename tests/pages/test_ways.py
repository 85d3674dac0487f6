"""Tests of the ways back from sources to origins."""

from typing import Any

import pytest

from explainer.model.citation import Citation, Hop
from explainer.model.identifier import Identifier
from explainer.pages.ways import Beginning, ways_back
from explainer.weave.web import Web
from tests.weave.build import cite, claim, statement, through, woven
from tests.weave.cast import CAST, FURTHER, HOPS

STATEMENTS = (
    statement("holt-said", "mira-holt", cite("wire", "quotes")),
    statement("both-said", "tarn-works mira-holt", cite("wired-piece", "quotes", (HOPS["outlet"],))),
    statement("nobody-said", "", cite("wire", "quotes")),
)
CLAIM = Identifier("claim:c")


def of(*citations: Citation, further: tuple[Any, ...] = ()) -> tuple[Web, tuple[Beginning, ...]]:
    web = woven(*CAST, *STATEMENTS, *further, claim("c", *citations))
    return web, ways_back(web, CLAIM)


def in_words(beginnings: tuple[Beginning, ...]) -> list[str]:
    """Each way as `source → relay → origin`."""
    found = []
    for each in beginnings:
        for way in each.ways:
            relays = ["".join(part.text for part in relay) for relay in reversed(way.relays)]
            found.append(" → ".join([way.source.name, *relays, each.origin.words if each.origin else "?"]))
    return found


@pytest.mark.parametrize(
    ("citations", "ways"),
    [
        ((), []),
        ((cite("wire", "asserts"),), ["wire → Reuters"]),
        ((cite("tarn-statement", "asserts"),), ["tarn-statement → Tarn Works"]),
        ((cite("wire", "quotes", "jon-vale"),), ["wire → Jon Vale"]),
        ((cite("carried", "reports", "jon-vale reuters"),), ["carried → Reuters → Jon Vale"]),
        ((cite("carried", "reports", "jon-vale wired reuters"),), ["carried → Reuters → WIRED → Jon Vale"]),
        ((cite("copy-of-wire", "asserts"),), ["copy-of-wire → Reuters"]),
        ((cite("copy-of-copy", "asserts"),), ["copy-of-copy → report by inkl → Reuters"]),
        ((cite("wire", "quotes", "quay-rule"),), ["wire → Quay Rule → Harbour Office"]),
        ((cite("wire", "reports", (Hop(who="m. holt"),)),), ["wire → Mira Holt"]),
        ((cite("wire", "reports", (HOPS["unnamed"],)),), ["wire → an official, not named, in Reuters"]),
        (
            (cite("carried", "reports", (HOPS["unnamed"], HOPS["outlet"], FURTHER["rewrite"])),),
            ["carried → Second News (rewrite) → Reuters → an official, not named, in Reuters"],
        ),
        ((cite("wire", "reports"),), ["wire → ?"]),
        ((cite("wire", "asserts", "unknown"),), ["wire → ?"]),
        ((cite("wire", "reports", (HOPS["translation"],)),), ["wire → First Digest (translation) → ?"]),
        ((cite("carried", "asserts"),), ["carried → ?"]),
        ((cite("copy-of-two", "asserts"),), ["copy-of-two → report by Reuters and statement by Tarn Works → ?"]),
        ((through("holt-said"),), ["wire → Mira Holt"]),
        ((through("both-said"),), ["wired-piece → Reuters → Tarn Works", "wired-piece → Reuters → Mira Holt"]),
        ((through("nobody-said"),), ["wire → ?"]),
        ((cite("wire", "reports", "jon-vale"), cite("copy-of-wire", "asserts")),
         ["wire → Jon Vale", "copy-of-wire → report by Reuters → Jon Vale"]),
        ((cite("wire", "quotes", "jon-vale"), cite("wire", "reports", "jon-vale")), ["wire → Jon Vale"]),
        ((cite("gone", "asserts"),), ["gone → ?"]),
    ],
)  # fmt: skip
def test_every_way_leads_from_a_source_through_its_relays_to_an_origin(
    citations: tuple[Citation, ...], ways: list[str]
) -> None:
    assert in_words(of(*citations)[1]) == ways


def test_nothing_leads_back_from_what_has_no_standing() -> None:
    assert ways_back(of()[0], Identifier("claim:gone")) == ()
