"""Contents of files as Git keeps them, many at once."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from explainer.load.git import git


def read_blobs(folder: Path, names: Sequence[str]) -> Iterator[bytes]:
    """The contents of objects, in the order of their names. Raises `NoAnswer`."""
    if not names:
        return
    batch = git(folder, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode())
    start = 0
    while start < len(batch):
        end = batch.index(b"\n", start)
        size = int(batch[start:end].split()[2])
        yield batch[end + 1 : end + 1 + size]
        start = end + 2 + size
