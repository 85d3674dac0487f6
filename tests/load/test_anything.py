"""Whatever stands in a file, loading does not raise, and drops nothing without a finding."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.load import Loaded, load_files
from explainer.load.decode import lines_of
from explainer.load.nodes import read_values
from explainer.load.shapes import shape_of
from explainer.model.finding import Severity
from explainer.model.identifier import PLURALS
from explainer.model.library import CLASSES
from tests.files import EXAMPLE

FILES = {path.relative_to(EXAMPLE).as_posix(): path.read_bytes() for path in sorted(EXAMPLE.glob("data/**/*.yml"))}
PIECES = [
    *(
        "\t",
        "\n",
        ": ",
        "- ",
        "? ",
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "&a ",
        "*a",
        "!!x ",
        "<<: ",
        "---\n",
        "%",
        "#x",
        " #x",
        "|",
        ">",
    ),
    *(
        "id: x\n",
        "tombstone: ",
        "null",
        "~",
        "\\0",
        '"\\0"',
        "\N{BOM}",
        "\u2028",
        "\x00",
        "\x85",
        "\x7f",
        "é",
        "0",
        "-1",
        "kind: x\n",
    ),
    *("https://", "2026-13-40", "..", "/", "@", "`", "unknown", "entity:", "Claim:X", "<<<<<<< x\n", "  ", "\r", "\ud7ff"),
]
PLACES = st.integers(0, 100_000)
CHANGES = st.lists(
    st.tuples(PLACES, st.integers(0, 12), st.one_of(st.sampled_from(PIECES), st.text(max_size=4))), min_size=1, max_size=4
)


def _mutated(content: bytes, changed: list[tuple[int, int, str]]) -> bytes:
    text = content.decode()
    for place, length, piece in changed:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at + length :]
    return text.encode("utf-8", "surrogatepass")


def _look_over(loaded: Loaded, files: dict[str, bytes]) -> None:
    """Every finding stands where it says; every record can be found; without errors every name is a record."""
    library = loaded.library
    for finding in loaded.findings:
        lines = lines_of(files[finding.position.file])
        assert 1 <= finding.position.line <= len(lines)
        assert finding.line == lines[finding.position.line - 1] == library.line(finding.position)
        assert 1 <= finding.position.column <= len(finding.line) + 1
        assert finding.message
        assert "\n" not in str(finding)
    living = {**library.records, **library.tombstones}
    for subject, record in living.items():
        assert library.find(subject, ()) == record.position  # type: ignore[attr-defined]
        assert library.find(subject, ("citations", 0, "source")).file == record.position.file  # type: ignore[attr-defined]
    assert not library.broken & living.keys()
    if not any(finding.severity is Severity.ERROR for finding in loaded.findings):
        names = [read_values(content.decode("utf-8-sig")).names for content in files.values()]
        assert len(living) == sum(1 if "id" in each else len(each) for each in names)


@given(CHANGES, st.sampled_from(sorted(FILES)))
@settings(max_examples=50, deadline=None)
def test_mutations_of_good_files(changed: list[tuple[int, int, str]], path: str) -> None:
    files = {**FILES, path: _mutated(FILES[path], changed)}
    _look_over(load_files(files), files)


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))))
@settings(max_examples=50, deadline=None)
def test_any_bytes(content: bytes) -> None:
    files = {"data/claims/moon.yml": content, "data/sources.yml": b"a:\n  " + content, "data/ledger/published.json": content}
    load_files(files)
    _look_over(load_files({"data/claims/moon.yml": content}), {"data/claims/moon.yml": content})


VALUES = st.recursive(
    st.one_of(st.none(), st.sampled_from(PIECES), st.text(max_size=6)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["text", "source", "locator", "via", "sentences", "paragraph", "edtf", "title", "now", "x"]), inner
        ),
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=3), st.data())
@settings(max_examples=50, deadline=None)
def test_any_values_of_known_keys(extra: dict[str, object], data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(CLASSES)))
    keys = sorted(shape_of(CLASSES[kind]).keys)
    record = data.draw(st.dictionaries(st.sampled_from([*keys, "tombstone", "id", "x"]), VALUES))
    content = json.dumps({"moon": record, **extra}, ensure_ascii=False).encode("utf-8", "surrogatepass")
    files = {f"data/{PLURALS[kind]}.yml": content}
    _look_over(load_files(files), files)
