"""Where links lead."""

import pytest

from explainer.prose.addresses import Target, read_address


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("entity:david-sacks", Target("record", "entity:david-sacks")),
        (" entity:a-b ", Target("record", "entity:a-b")),
        ("chapter:about/method", Target("record", "chapter:about/method")),
        ("chapter:about/", Target("malformed", "chapter:about/", "did you mean “chapter:about”?")),
        ("entity:David Sacks", Target("malformed", "entity:David Sacks", "did you mean “entity:david-sacks”?")),
        ("ENTITY:a", Target("malformed", "ENTITY:a", "did you mean “entity:a”?")),
        ("entitty:a", Target("unknown", "entitty:a", "did you mean “entity:a”?")),
        ("ftp://example.org", Target("unknown", "ftp://example.org")),
        ("https://example.org/a?b=1&copy=2", Target("web", "https://example.org/a?b=1&copy=2")),
        ("HTTP://example.org", Target("web", "HTTP://example.org")),
        ("https:example.org", Target("unsafe", "https:example.org")),
        ("https://", Target("unsafe", "https://")),
        ("https://example.org/a b", Target("unsafe", "https://example.org/ab")),
        ("ht&#116;ps://example.org", Target("unsafe", "https://example.org")),
        ("mailto:x@example.org", Target("mail", "mailto:x@example.org")),
        ("other.md#part", Target("page", "other.md#part")),
        ("", Target("page", "")),
        ("a/b:c", Target("page", "a/b:c")),
        ("//example.org", Target("unsafe", "//example.org")),
        ("\\\\example.org", Target("unsafe", "\\\\example.org")),
        ("/\\example.org", Target("unsafe", "/\\example.org")),
        ("javascript:x", Target("unsafe", "javascript:x")),
        ("\x01 java\nscript\u200b:x", Target("unsafe", "javascript:x")),
        ("&amp;#106;avascript&colon;x", Target("unsafe", "javascript:x")),
        ("data:text/html,x", Target("unsafe", "data:text/html,x")),
    ],
)
def test_read_address(written: str, target: Target) -> None:
    assert read_address(written) == target
