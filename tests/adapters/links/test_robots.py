"""What a robots.txt asks of this tool."""

import pytest

from explainer.adapters.links.robots import ALL, read_robots


@pytest.mark.parametrize(
    ("rules", "path", "may"),
    [
        ("", "/a", True),
        ("Disallow:", "/a", True),
        ("Disallow: /", "/a", False),
        ("disallow : /a # why", "/ab", False),
        ("Disallow: /a", "/b/a", True),
        ("Disallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("Allow: /a/b\nDisallow: /a", "/a/c", False),
        ("Disallow: /a\nAllow: /a", "/a", True),
        ("Disallow: /*.pdf$", "/x/y.pdf", False),
        ("Disallow: /*.pdf$", "/x/y.pdf?z", True),
        ("Disallow: /*.pdf", "/x/y.pdf?z", False),
        ("Disallow: /a$", "/a", False),
        ("Disallow: /a$", "/ab", True),
        ("Disallow: /*/b*/c$", "/a/bb/d/c", False),
        ("Disallow: /ab*ba$", "/aba", True),
        ("Disallow: /*?id=", "/a?id=7", False),
        ("Disallow: *", "/a", False),
        (f"Disallow: /{'*a' * 40}b", f"/{'a' * 5_000}", True),
        ("nonsense", "/a", True),
    ],
)
def test_rules(rules: str, path: str, may: bool) -> None:
    assert read_robots(f"User-agent: *\n{rules}\n").allows(path) is may


def test_a_group_that_names_the_tool_stands_in_place_of_that_for_all() -> None:
    text = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-Agent: Explainer\nAllow: /b\nDisallow: /a\n"
    robots = read_robots(text)
    assert (robots.allows("/a"), robots.allows("/b"), robots.allows("/c")) == (False, True, True)
    assert read_robots(text, "another").allows("/c") is False


def test_groups_of_one_name_are_joined_and_others_are_nothing_to_us() -> None:
    robots = read_robots("User-agent: *\nDisallow: /a\nUser-agent: bot\nDisallow: /b\nUser-agent: *\nDisallow: /c")
    assert [robots.allows(path) for path in ("/a", "/b", "/c")] == [False, True, False]
    assert read_robots("Disallow: /") == ALL


def test_a_pause() -> None:
    assert read_robots("User-agent: *\nCrawl-delay: 2.5").delay == 2.5
    assert read_robots("User-agent: *\nCrawl-delay: soon\nCrawl-delay: 1e9\nCrawl-delay: -1").delay == 0
