"""Tests of citations of our entries."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from explainer.model.identifier import Identifier
from explainer.model.site import Site
from explainer.pages.citing import Citable, cited

SITE = Site(name="Moons & more", url="https://moons.example/a")
ROUND = Citable(
    Identifier("claim:round"),
    "Claim",
    "The moon is round.",
    "claims/round/",
    date(2026, 6, 5),
    "0123456789abcdef0123456789abcdef01234567",
)


def test_text() -> None:
    assert cited(ROUND, SITE).text == (
        "“The moon is round.” Claim. In: Moons & more. Last changed 5 June 2026 (UTC), version 0123456789. "
        "https://moons.example/a/claims/round/"
    )


def test_bibtex() -> None:
    assert cited(ROUND, SITE).bibtex == (
        "@misc{claim-round,\n"
        "  title = {{The moon is round.}},\n"
        "  howpublished = {Claim. In: Moons \\& more.},\n"
        "  year = {2026},\n"
        "  month = jun,\n"
        "  url = {https://moons.example/a/claims/round/},\n"
        "  note = {Last changed 5 June 2026 (UTC), version 0123456789. claim:round},\n"
        "}"
    )


@pytest.mark.parametrize(
    ("title", "escaped"),
    [
        ("50 % of $5 & #1_a", "50 \\% of \\$5 \\& \\#1\\_a"),
        ("a {b} c}", "a \\textbraceleft{}b\\textbraceright{} c\\textbraceright{}"),
        ("C:\\x ~ ^", "C:\\textbackslash{}x \\textasciitilde{} \\textasciicircum{}"),
        ("line\nline ü “x”", "line line ü “x”"),
    ],
)
def test_bibtex_escapes_what_tex_would_read(title: str, escaped: str) -> None:
    bibtex = cited(replace(ROUND, title=title), SITE).bibtex
    assert f"title = {{{{{escaped}}}}}," in bibtex
    assert bibtex.count("{") == bibtex.count("}")


def test_csl_json() -> None:
    assert json.loads(cited(ROUND, SITE).csl_json) == [
        {
            "id": "claim:round",
            "type": "webpage",
            "title": "The moon is round.",
            "container-title": "Moons & more",
            "genre": "Claim",
            "issued": {"date-parts": [[2026, 6, 5]]},
            "version": "0123456789abcdef0123456789abcdef01234567",
            "URL": "https://moons.example/a/claims/round/",
        }
    ]


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("title", ["The moon is round.", '“Round”, \\ "{she}" said: 50 % & <b>更</b>'])
def test_csl_json_is_as_its_makers_define_it(title: str, *, bare: bool) -> None:
    schema = json.loads((Path(__file__).parent / "csl" / "csl-data.json").read_text(encoding="utf-8"))
    what = replace(ROUND, title=title, changed=None, commit="") if bare else replace(ROUND, title=title)
    found = json.loads(cited(what, Site(name="Moons") if bare else SITE).csl_json)
    assert [error.message for error in Draft7Validator(schema).iter_errors(found)] == []
    assert found[0]["title"] == title


def test_nothing_is_invented() -> None:
    bare = cited(replace(ROUND, changed=None, commit=""), Site(name="Moons"))
    assert bare.text == "“The moon is round.” Claim. In: Moons. claim:round"
    assert "year" not in bare.bibtex
    assert "url" not in bare.bibtex
    assert bare.url == ""
    assert set(json.loads(bare.csl_json)[0]) == {"id", "type", "title", "container-title", "genre"}


def test_an_address_that_is_none_is_not_given() -> None:
    assert cited(ROUND, Site(url="javascript:alert(1)//")).url == ""
