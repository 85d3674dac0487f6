"""Faults of one name in fields of prose."""

from explainer.check.inline_faults import inline_faults
from tests.make import weave_text


def test_each_fault_of_that_name_with_the_text_at_fault() -> None:
    web = weave_text("""
        --- data/claims.yml
        moon: {text: "The [moon](javascript:x) <b>is</b> [round](javascript:y)."}
        sun: {text: It is hot.}
    """)
    names = {fault.rule for inline in web.inlines.values() for fault in inline.faults}
    assert "unsafe-address" in names
    found = list(inline_faults(web, "unsafe-address", "no “{}” here", "take it out"))
    assert [(one.subject, one.path, one.message, one.hint) for one in found] == [
        ("claim:moon", ("text",), "no “javascript:x” here", "take it out"),
        ("claim:moon", ("text",), "no “javascript:y” here", "take it out"),
    ]
    columns = [one.position.column for one in found if one.position]
    assert columns == sorted(columns)
    assert len(set(columns)) == 2
    assert list(inline_faults(web, "no-such-name", "{}", "")) == []
