"""What is unpacked is, to the last type, what was packed; and nothing else is ever taken for it."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from explainer.load import load_files, read_files
from explainer.load.facts import FactsFile
from explainer.load.packed import PackedFiles, Packer, packed_again
from explainer.load.parsed import ParsedFiles, digest_of
from explainer.model.library import CLASSES
from explainer.model.site import Project
from tests.files import EXAMPLE, ROOT
from tests.make import files_of
from tests.pages.stories import STORY

CLAIM = "--- data/claims.yml\nlamp: {text: It went out., citations: [{source: a, form: asserts}]}\n"


def held(files: Mapping[str, bytes]) -> dict[str, FactsFile]:
    """What each file of facts holds, as its YAML is read."""
    parsed = ParsedFiles()
    load_files(files, parsed=parsed)
    return {path: file for (_, path, _), file in parsed.held() if isinstance(file, FactsFile)}


def assert_same(left: object, right: object) -> None:
    """Whether two values are the same, types and the order of mappings included."""
    assert type(left) is type(right)
    if is_dataclass(left):
        for field in fields(left):
            assert_same(getattr(left, field.name), getattr(right, field.name))
    elif isinstance(left, tuple) and isinstance(right, tuple):
        assert len(left) == len(right)
        for one, other in zip(left, right, strict=True):
            assert_same(one, other)
    elif isinstance(left, Mapping) and isinstance(right, Mapping):
        assert_same(tuple(left.items()), tuple(right.items()))
    else:
        assert left == right


@pytest.mark.parametrize("root", [EXAMPLE, ROOT])
def test_files_come_out_as_they_went_in(root: Path) -> None:
    packer = Packer()
    for path, file in held(read_files(Project(root=root)).contents).items():
        content = packer.pack(file)
        assert content is not None
        assert_same(Packer().unpack(content, path), file)


def test_records_of_every_kind_do() -> None:
    found = held(files_of(STORY))
    for path, file in found.items():
        content = Packer().pack(file)
        assert content is not None
        assert_same(Packer().unpack(content, path), file)
    kinds = {record.id.kind for file in found.values() for record in file.records}
    assert kinds >= CLASSES.keys() - {"loaded-word", "measure", "correction"}


FIELDS = """
    --- data/claims.yml
    lamp:
      text: "It went *out*, as [Ash](entity:ash) saw."
      value: {measure: number, of: ash, amount: '"The Gazette"', as_of: 2026-06}
      happened: {edtf: 2026-06-12T17:21-04:00, printed: "Friday", by: source:a}
      ignore: {claim-without-citation: "none is known"}
      note: "For us."
      citations:
        - {source: a, form: reports, via: unknown, reach: unsure}
        - {source: a, via: [{who: "an aide", named: no}, ash], words: {exact: "out", wide_gap: yes}}
    more: {text: More., value: {measure: number, of: ash, amount: ">=80"}, citations: [{source: a, form: asserts}]}
    gone: {tombstone: {why: "It was *none*.", now: claim:lamp}}
    --- data/sources.yml
    a: {title: A, publisher: unknown, read: relayed, relayed_by: [b, {who: "an aide"}], published: 2026-06-12/..}
    b: {title: {text: B, from: ours}, publisher: ash, url: https://a.example/, read: whole}
    --- data/measures.yml
    number: {title: Number, type: count, grows: yes}
    --- data/loaded-words.yml
    slam: {forms: [slams], why: It judges., instead: criticise}
    --- data/corrections.yml
    one: {on: 2026-06-12, about: [claim:lamp], kind: typo, text: A letter.}
"""


def test_unusual_fields_do() -> None:
    found = held(files_of(FIELDS))
    assert {len(file.records) for file in found.values()} >= {1, 2}
    for path, file in found.items():
        content = Packer().pack(file)
        assert content is not None
        assert_same(Packer().unpack(content, path), file)


def test_what_is_wrong_with_a_file_comes_with_it() -> None:
    (file,) = held(files_of(CLAIM.replace("form: asserts", "form: asserts, colour: red"))).values()
    assert [finding.rule for finding in file.findings] == ["unknown-key"]
    content = Packer().pack(file)
    assert content is not None
    assert_same(Packer().unpack(content, "data/claims.yml"), file)


def test_a_file_with_records_that_cannot_be_read_is_not_packed() -> None:
    (file,) = held(files_of(CLAIM.replace("text: It went out., ", ""))).values()
    assert file.broken
    assert Packer().pack(file) is None


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"[[], 3]", b'[[["claim:lamp", true, 1, 1, {"x": 1}]], []]', b"[" * 100_000]
)
def test_what_cannot_be_unpacked_is_read_anew(content: bytes) -> None:
    files = files_of(CLAIM)
    ((path, yaml),) = files.items()
    parsed = ParsedFiles()
    parsed.packed = PackedFiles({path: (digest_of(yaml), content)})
    assert load_files(files, parsed=parsed).library.records == load_files(files).library.records


def test_only_the_same_bytes_of_the_same_file_are_unpacked() -> None:
    files = files_of(CLAIM)
    ((path, yaml),) = files.items()
    parsed = ParsedFiles()
    load_files(files, parsed=parsed)
    packed = packed_again(parsed.held(), {}, files)
    known = PackedFiles(packed)
    assert known.of(path, digest_of(yaml)) is not None
    assert known.of(path, digest_of(yaml + b"\n")) is None
    assert known.of("data/claims/more.yml", digest_of(yaml)) is None


def test_what_was_packed_is_not_packed_again() -> None:
    files = files_of(CLAIM)
    ((path, yaml),) = files.items()
    parsed = ParsedFiles()
    load_files(files, parsed=parsed)
    before = {path: (digest_of(yaml), b"as it was")}
    assert packed_again(parsed.held(), before, files) == before
    assert packed_again(parsed.held(), before, {path: yaml + b"\n"}) == {}
