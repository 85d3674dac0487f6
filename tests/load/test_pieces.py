"""Files of facts as text in pieces: only where each piece can be read by itself."""

import pytest

from explainer.load.pieces import pieces_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a: {text: x}\nb:\n  text: y\n# end\n", ["a", "b"]),
        ("---\n# why\n\n'a' : {text: x}\n\"b\":\n  text: |\n    c: d\n", ["a", "b"]),
        ("a: {text: R&D, x: a&b}\n", ["a"]),
        ("a: {text: &x y}\n", None),
        ("a: &x\n  text: y\n", None),
        ("id: a\ntext: x\n", None),
        ("a: {}\na: {}\n", None),
        ("  a: {}\n", None),
        ("{a: {}}\n", None),
        ("a: {}\n<<: {}\n", None),
        ("A: {}\n", None),
        ("a: {}\n...\n", None),
        ("a: 'x\ny'\n", None),
        ("", None),
    ],
)
def test_pieces(text: str, names: list[str] | None) -> None:
    pieces = pieces_of(text)
    assert (None if pieces is None else list(pieces)) == names
    assert pieces is None or text.endswith("".join(pieces.values()))
