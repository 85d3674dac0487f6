"""Which pages differ, and why."""

from tests.compare.states import difference_of
from tests.compare.test_consequences import BASE


def _pages(after: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {page.address: (page.manner, page.reasons) for page in difference_of(BASE, after, drawn=True).pages}


def test_the_page_of_a_changed_claim_says_what_changed() -> None:
    pages = _pages(BASE.replace("The lamp went out.", "The lamp went out late."))
    assert pages["claims/lamp/"] == ("changed", ("claim:lamp: text nothing → “late”",))
    assert pages["questions/when/"] == ("changed", ("claim:lamp: text nothing → “late”",))
    assert "topics/light/" not in pages


def test_added_and_removed_pages() -> None:
    added = BASE.replace("    --- data/topics.yml", "    boat: {text: A boat came.}\n    --- data/topics.yml")
    assert _pages(added)["claims/boat/"] == ("added", ("claim:boat added",))
    gone = {page.address: page.manner for page in difference_of(added, BASE, drawn=True).pages}
    assert gone["claims/boat/"] == "removed"


def test_many_reasons_are_counted() -> None:
    after = BASE
    for number in range(8):
        after = after.replace(
            "    --- data/topics.yml", f"    new-{number}: {{text: Number {number}.}}\n    --- data/topics.yml"
        )
    (_, reasons) = _pages(after)["claims/"]
    assert reasons[-1] == "and 3 more"
