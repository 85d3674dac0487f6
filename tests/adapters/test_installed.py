"""How the engine was installed."""

import hashlib
from pathlib import Path

from explainer.adapters.installed import Engine, from_record


def test_where_the_engine_came_from(tmp_path: Path) -> None:
    somewhere = tmp_path / "engine-1.whl"
    somewhere.write_bytes(b"wheel")
    digest = hashlib.sha256(b"wheel").hexdigest()
    archive = {"archive_info": {"hashes": {"sha256": digest}}}
    assert from_record({"url": somewhere.as_uri(), **archive}) == Engine(wheel=somewhere)
    assert from_record({"url": f"{somewhere.parent.as_uri()}/gone.whl", **archive}) == Engine()
    assert (
        from_record({"url": "https://host.example/e.whl", **archive}).address == f"https://host.example/e.whl#sha256={digest}"
    )
    commit = {"vcs_info": {"vcs": "git", "commit_id": "abc"}}
    assert from_record({"url": "https://host.example/e", **commit}).address == "git+https://host.example/e@abc"
    assert from_record({"url": "https://me:secret@host.example/e", **commit}) == Engine()
    assert from_record({"url": "file:///src", "dir_info": {"editable": True}}) == Engine()
    somewhere.write_bytes(b"another")
    assert from_record({"url": somewhere.as_uri(), **archive}) == Engine()
