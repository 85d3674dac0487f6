"""Compiled templates of the theme, kept between the builds of a preview: compiling them takes a tenth of a second."""

from typing import Final

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

_MOST: Final = 2_000


class CompiledTemplates(BytecodeCache):
    """Keeps compiled templates in `kept`, by name, content and what the environment adds to the language."""

    def __init__(self, kept: dict[str, bytes], environment: Environment) -> None:
        self._kept = kept
        self._language = " ".join(sorted(environment.extensions))

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fills the bucket if the template was compiled before; Jinja compares the content once more."""
        known = self._kept.get(self._key(bucket))
        if known is not None:
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what was compiled; forgets everything when that grows too large."""
        if len(self._kept) >= _MOST:
            self._kept.clear()
        self._kept[self._key(bucket)] = bucket.bytecode_to_string()

    def _key(self, bucket: Bucket) -> str:
        return f"{bucket.key} {bucket.checksum} {self._language}"
