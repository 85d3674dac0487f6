"""Web addresses in which something is not their page's."""

from explainer.check.web_addresses import detoured
from tests.make import weave_text


def test_each_place_of_an_address_is_looked_at() -> None:
    web = weave_text("""
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, url: "https://a.example/?gclid=1"}
        --- data/entities.yml
        ash: {name: Ash, type: person, same_as: ["https://a.example/", "https://a.example/?gclid=2"]}
        --- data/claims.yml
        moon: {text: "It is [round](https://a.example/?gclid=3)."}
        --- docs/index.md
        # The moon

        It is [round](https://a.example/?gclid=4).[^own]
    """)
    found = list(detoured(web, "address-with-tracking", "“{}” there"))
    assert [(one.subject, one.path, one.message, one.hint) for one in found] == [
        ("source:almanac", ("url",), "“gclid” there", "write https://a.example/"),
        ("entity:ash", ("same_as", 1), "“gclid” there", "write https://a.example/"),
        ("chapter:index", (), "“gclid” there", "write https://a.example/"),
        ("claim:moon", ("text",), "“gclid” there", "write https://a.example/"),
    ]
    assert list(detoured(web, "address-of-a-detour", "“{}” there")) == []
