"""Chapters differ by their sentences."""

from tests.compare.states import difference_of

BASE = """
    --- data/claims.yml
    lamp: {text: The lamp went out.}
    --- docs/night.md
    # Night

    The lamp went out.[^claim:lamp] It was dark.[^own]
    """


def _fields(after: str, before: str = BASE) -> list[tuple[str, str, list[tuple[str, str, str]]]]:
    return [
        (each.subject, each.manner, [(field.name, field.before, field.after) for field in each.fields])
        for each in difference_of(before, after).records
    ]


def test_layout_is_no_difference() -> None:
    assert _fields(BASE.replace(" It was dark", "\n    It was dark")) == []


def test_a_sentence_that_changed() -> None:
    assert _fields(BASE.replace("It was dark.", "It was pitch dark.")) == [
        ("chapter:night", "changed", [("sentences", "It was dark.[^own]", "It was pitch dark.[^own]")])
    ]


def test_a_mark_that_changed() -> None:
    assert _fields(BASE.replace("[^claim:lamp]", "[^own]")) == [
        ("chapter:night", "changed", [("sentences", "The lamp went out.[^claim:lamp]", "The lamp went out.[^own]")])
    ]


def test_a_view_and_a_heading() -> None:
    after = BASE.rstrip() + "\n\n    ## Later\n\n    /// timeline\n    ///\n"
    assert _fields(after) == [("chapter:night", "changed", [("headings", "", "## Later"), ("views", "", "/// timeline")])]


def test_added_and_removed() -> None:
    gone = BASE[: BASE.index("    --- docs")]
    assert [(subject, manner) for subject, manner, _ in _fields(gone)] == [("chapter:night", "removed")]
    assert [(subject, manner) for subject, manner, _ in _fields(BASE, gone)] == [("chapter:night", "added")]
