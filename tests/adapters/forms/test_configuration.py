"""The configuration of the CMS: the committed one is what is made, and the owner's settings are in it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.adapters.forms.configuration import NotForForms, Owner, configuration, owner_of
from explainer.model.identifier import PLURALS
from explainer.model.site import Project, Site

HERE = Path(__file__).parent


def made(settings: dict[str, Any], **site: Any) -> dict[str, Any]:
    text = configuration(Project(root=HERE), Site(**site), owner_of(settings))
    value: dict[str, Any] = yaml.safe_load(text)
    return value


def test_the_committed_configuration_is_what_is_made_now() -> None:
    owner = Owner(repository="https://github.com/example/story")
    text = configuration(Project(root=HERE), Site(url="https://example.org/"), owner)
    assert text == (HERE / "config.yml").read_text(encoding="utf-8"), "run `make docs`"


def test_there_is_a_collection_for_each_kind() -> None:
    collections = made({})["collections"]
    assert [each["folder"] for each in collections] == [f"data/{plural}" for plural in PLURALS.values()]
    assert {(each["create"], each["delete"]) for each in collections} == {(True, False)}


def test_lists_tell_a_record_by_its_words_where_these_are_always_a_text() -> None:
    kinds = {each["name"]: each for each in made({})["collections"]}
    assert kinds["claims"]["summary"] == "{{id}}: {{text}}"
    assert kinds["entities"]["summary"] == "{{id}}: {{name}}"
    assert kinds["sources"]["summary"] == "{{id}}"
    for each in kinds.values():
        told = [field for field in each["fields"] if f"{{{{{field['name']}}}}}" in each["summary"] and field["name"] != "id"]
        assert [
            field["name"] for field in told if field["widget"] not in ("string", "text") or not field.get("required", True)
        ] == []


@pytest.mark.parametrize(
    ("address", "backend"),
    [
        ("https://github.com/example/story", {"name": "github", "repo": "example/story", "branch": "main"}),
        ("https://gitlab.com/example/group/story.git", {"name": "gitlab", "repo": "example/group/story", "branch": "main"}),
    ],
)
def test_changes_go_to_the_repository_of_the_site(address: str, backend: dict[str, str]) -> None:
    assert made({"repo_url": address})["backend"] == backend


@pytest.mark.parametrize("address", ["", "https://code.example/story", "https://github.com/example", None])
def test_without_one_they_go_to_ones_own_machine(address: str | None) -> None:
    assert owner_of({"repo_url": address}).is_local
    assert made({"repo_url": address})["backend"]["proxy_url"] == "http://localhost:8081/api/v1"


def test_what_the_owner_sets_is_taken_as_it_is() -> None:
    backend = {"name": "gitlab", "repo": "town/story", "auth_type": "pkce", "app_id": "1"}
    forms = {"backend": backend, "publish_mode": "editorial_workflow", "local_backend": False}
    found = made({"repo_url": "https://github.com/example/story", "extra": {"forms": forms}})
    assert {key: found[key] for key in forms} == forms


@pytest.mark.parametrize(
    ("forms", "message"),
    [
        (
            ["backend"],
            "mkdocs.yml: `extra: forms:` holds `backend`, `local_backend`, `publish_mode`, each on a line of its own",
        ),
        (
            {"collections": []},
            "mkdocs.yml: `collections` is nothing that can be set under `extra: forms:`; "
            "there are `backend`, `local_backend`, `publish_mode`",
        ),
        ({"backend": "gitlab"}, "mkdocs.yml: `backend` under `extra: forms:` needs `name:`, for example `name: gitlab`"),
    ],
)
def test_what_no_form_knows_is_refused(forms: object, message: str) -> None:
    with pytest.raises(NotForForms) as refused:
        owner_of({"extra": {"forms": forms}})
    assert str(refused.value) == message


def test_nothing_set_is_nothing_to_refuse() -> None:
    assert owner_of({}) == owner_of({"extra": None}) == owner_of({"extra": {"forms": None}}) == Owner()
    assert owner_of({"extra": ["forms"]}) == Owner()
