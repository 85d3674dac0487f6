"""The forms in which a difference is laid out."""

import json

from explainer.compare.formats import FORMATS
from explainer.compare.formats.as_markdown import as_markdown, escaped
from tests.compare.states import difference_of
from tests.compare.test_consequences import BASE

EDITED = difference_of(BASE, BASE.replace("The lamp went out.", "The lamp went out late."))
HOSTILE = difference_of(
    BASE, BASE.replace("The lamp went out.", '"<script>alert(1)</script> @someone #12 **b** https://x.example"')
)


def test_nothing() -> None:
    same = difference_of(BASE, BASE)
    assert FORMATS["text"](same) == FORMATS["markdown"](same) == "No difference: the same facts, the same pages.\n"
    assert json.loads(FORMATS["json"](same))["records"] == []
    assert "No difference" in FORMATS["html"](same)


def test_text() -> None:
    assert FORMATS["text"](EDITED) == (
        "after against before\n"
        "\n"
        "Facts (1 changed)\n"
        "  ~  changed  claim:lamp  The lamp went out late\n"
        "      text: The lamp went out{+ late+}.\n"
    )


def test_markdown() -> None:
    assert FORMATS["markdown"](EDITED) == (
        "**after against before**: Facts: 1 changed\n"
        "\n"
        "### Facts\n"
        "\n"
        "- **changed** claim:lamp The lamp went out late\n"
        "  - text: The lamp went out<ins> late</ins>\\.\n"
    )


def test_json() -> None:
    plain = json.loads(FORMATS["json"](EDITED))
    assert plain["version"] == 1
    assert plain["records"] == [
        {
            "subject": "claim:lamp",
            "manner": "changed",
            "title": "The lamp went out late",
            "fields": [
                {"path": ["text"], "before": "The lamp went out.", "after": "The lamp went out late.", "is_public": True}
            ],
            "now": None,
        }
    ]


def test_html_is_a_document_with_the_words_marked() -> None:
    page = FORMATS["html"](EDITED)
    assert page.startswith("<!doctype html>")
    assert "text: The lamp went out<ins> late</ins>." in page


def test_hostile_text_stays_text() -> None:
    assert "<script>" not in FORMATS["html"](HOSTILE)
    comment = FORMATS["markdown"](HOSTILE)
    for dangerous in ("<script>", "@someone", "#12", "**b**", "https://"):
        assert dangerous not in comment.replace("\\#12", "").replace("\\*\\*b\\*\\*", "")


def test_markdown_leaves_no_sign_alive() -> None:
    assert escaped("[a](b) `c` <d> @e http://f") == "\\[a\\]\\(b\\) \\`c\\` &lt;d\\> &#64;e http:&#47;&#47;f"


def test_a_long_report_is_cut_between_items_and_the_rest_is_counted() -> None:
    more = "".join(f"    new-{number}: {{text: Number {number}.}}\n" for number in range(50))
    long = difference_of(BASE, BASE.replace("    --- data/topics.yml", f"{more}    --- data/topics.yml"))
    text = as_markdown(long, limit=1200)
    assert len(text) <= 1200
    assert text.count("- **added**") == 13
    assert "*Not shown here: 37 under “Facts”" in text


def test_a_summary_holds_nearly_everything() -> None:
    more = "".join(f"    new-{number}: {{text: Number {number} {'x' * 900}.}}\n" for number in range(100))
    long = difference_of(BASE, BASE.replace("    --- data/topics.yml", f"{more}    --- data/topics.yml"))
    assert "The full report is in the summary of the check" in FORMATS["markdown"](long)
    assert FORMATS["summary"](long).count("**added**") == 100
    assert "Not shown here" not in FORMATS["summary"](long)


def test_pages_lead_to_a_preview_where_there_is_one() -> None:
    drawn = difference_of(BASE, BASE.replace("The lamp went out.", "The lamp went out late."), drawn=True)
    text = as_markdown(drawn, "https://a.example/request-7/")
    assert "- **changed** [claims/lamp/](<https://a.example/request-7/claims/lamp/>) " in text
    assert "](<" not in as_markdown(drawn)
    gone = as_markdown(difference_of(BASE, BASE[: BASE.index("    --- data/questions.yml")], drawn=True), "https://a.example")
    assert "- **removed** questions/when/ " in gone
