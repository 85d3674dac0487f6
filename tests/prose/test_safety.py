"""HTML that could run, or that would make a reader's browser ask another host."""

import pytest

from explainer.prose.safety import attribute_dangers, dangers, is_elsewhere


def found(html: str) -> list[tuple[str, int]]:
    return [(danger.fault, danger.offset) for danger in dangers(html)]


@pytest.mark.parametrize(
    "html",
    [
        "<p class=x>words</p>",
        '<a href="https://example.org/">x</a>',
        '<a href="../page/#a">x</a>',
        '<img src="a.png" alt="">',
        "<!-- <script>x</script> -->",
        '<p style="color: red">x</p>',
        "1 < 2 > 0",
    ],
)
def test_what_a_chapter_may_hold(html: str) -> None:
    assert found(html) == []


@pytest.mark.parametrize(
    ("html", "fault", "offset"),
    [
        ("<b>x</b><script>x</script>", "unsafe-html", 8),
        ("<IFRAME src=a>", "unsafe-html", 0),
        ("<p onclick='x'>", "unsafe-html", 3),
        ("<p srcdoc=x>", "unsafe-html", 3),
        ('<a href="javascript:x">', "unsafe-link", 3),
        ('<a href="java&#115;cript:x">', "unsafe-link", 3),
        ("<img src=//host/a.png>", "loaded-from-elsewhere", 5),
        ('<img srcset="a.png, https://host/b.png 2x">', "loaded-from-elsewhere", 5),
        ("<p style=\"background: url('https://host/a')\">", "loaded-from-elsewhere", 3),
        ("<script", "unsafe-html", 0),
    ],
)
def test_what_it_may_not_and_where_it_stands(html: str, fault: str, offset: int) -> None:
    assert found(html)[0] == (fault, offset)


def test_messages() -> None:
    assert [(one.message, one.hint) for one in dangers("<object>")] == [("a chapter may not hold “<object>”", "take it out")]
    assert [(one.message, one.hint) for one in attribute_dangers("src", "https://host/a")] == [
        ("“https://host/a” would be loaded from another host", "keep the file below docs/")
    ]


def test_elsewhere() -> None:
    assert [is_elsewhere(each) for each in ("//host", " HTTP://host", "/host", "a//b", "")] == [True, True, False, False, False]
