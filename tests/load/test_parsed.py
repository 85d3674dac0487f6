"""What is remembered of files, and what is forgotten."""

from explainer.load.parsed import VERSIONS, Key, ParsedFiles


def key(path: str, state: int) -> Key:
    return ("claim", path, f"{state}")


def asked(parsed: ParsedFiles, path: str, state: int, size: int = 1) -> bool:
    """Whether the file had to be read."""
    read: list[int] = []

    def reading() -> int:
        read.append(state)
        return state

    assert parsed.get(key(path, state), size, reading) == state
    return bool(read)


def test_a_file_is_read_once() -> None:
    parsed = ParsedFiles()
    assert asked(parsed, "a.yml", 1)
    assert not asked(parsed, "a.yml", 1)
    assert asked(parsed, "b.yml", 1)


def test_few_states_of_one_file_are_remembered_and_all_files() -> None:
    parsed = ParsedFiles()
    for number in range(20):
        asked(parsed, f"{number}.yml", 0)
    for state in range(200):
        asked(parsed, "a.yml", state)
        asked(parsed, "a.yml", 0)  # used again and again, and so never forgotten
    assert len(parsed) == 20 + VERSIONS
    assert not asked(parsed, "a.yml", 0)
    assert not asked(parsed, "a.yml", 199)
    assert asked(parsed, "a.yml", 100)
    assert not asked(parsed, "7.yml", 0)


def test_the_longest_unused_goes_when_there_is_too_much() -> None:
    parsed = ParsedFiles(largest=3)
    for path in ("a.yml", "b.yml", "c.yml"):
        asked(parsed, path, 1)
    asked(parsed, "a.yml", 1)
    asked(parsed, "d.yml", 1)
    assert not asked(parsed, "a.yml", 1)
    assert asked(parsed, "b.yml", 1)
    assert asked(parsed, "e.yml", 1, size=9)
    assert len(parsed) == 0
