"""Our templates, compiled, kept beside them as Python keeps its modules: to compile all takes a quarter of a second."""

import hashlib
import marshal
import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket, bc_magic


class CompiledTemplates(BytecodeCache):
    """Keeps what the templates of a folder were compiled to, each with a digest of all that it was made from. Where nothing
    can be written, nothing is kept."""

    def __init__(self, folder: Path, compiler: bytes) -> None:
        """`compiler` is everything besides its source that a compiled template depends on."""
        self._folder = folder
        self._compiler = hashlib.sha256(bc_magic + compiler).digest()

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The name of the file that it is kept in; empty for templates from elsewhere, which are not kept."""
        is_ours = filename is not None and Path(filename).is_relative_to(self._folder)
        return name.replace("/", "--") if is_ours else ""

    def get_source_checksum(self, source: str) -> str:
        """A digest of all that a compiled template is made from."""
        return hashlib.sha256(self._compiler + source.encode("utf-8", "surrogatepass")).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Gives what is kept, if it was made from the same."""
        if not bucket.key:
            return
        with suppress(OSError, EOFError, ValueError, TypeError):  # not there, or not whole
            kept = self._file(bucket).read_bytes()
            digest = bucket.checksum.encode()
            if kept.startswith(digest):
                bucket.code = marshal.loads(kept[len(digest) :])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what was compiled."""
        if not bucket.key or sys.dont_write_bytecode:
            return
        file = self._file(bucket)
        part = file.with_name(f"{file.name}.{os.getpid()}")
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(bucket.checksum.encode() + marshal.dumps(bucket.code))
            part.replace(file)

    def _file(self, bucket: Bucket) -> Path:
        return Path(cache_from_source(str(self._folder / bucket.key)))
