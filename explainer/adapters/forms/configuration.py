"""The configuration of Decap CMS: a collection for each kind of records, with the same fields as the model."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

import yaml

from explainer.adapters.forms.fields import record_fields
from explainer.load.docstrings import class_words
from explainer.load.shapes import shape_of
from explainer.model.identifier import KINDS, PLURALS
from explainer.model.library import CLASSES
from explainer.model.site import Project, Site

MARK: Final = "editable-by-form"
"""What our script gives each file that a form may edit, and takes away again before the file is written."""

OWN_KEYS: Final = ("backend", "local_backend", "publish_mode")
"""What the site's owner may set in `mkdocs.yml`, under `extra: forms:`."""

_HEAD: Final = """\
# Written by `explainer forms` from the model of the facts; run it again instead of changing this file.
# The login and where changes go are set in mkdocs.yml, under `extra: forms:`.
"""
_TOLD: Final = MappingProxyType(
    {
        **dict.fromkeys(("claim", "correction"), "text"),
        **dict.fromkeys(("dispute", "question"), "question"),
        **dict.fromkeys(("event", "topic", "term", "measure"), "title"),
        "entity": "name",
    }
)
"""By kind, the needed field whose words stand beside a record's name in lists; of the others it may be a mapping."""
_HOSTS: Final = MappingProxyType({"github.com": "github", "gitlab.com": "gitlab"})
_ADDRESS: Final = re.compile(r"https://([a-z.]+)/([\w.-]+(?:/[\w.-]+)+)")
_LOCAL: Final = MappingProxyType({"name": "proxy", "proxy_url": "http://localhost:8081/api/v1", "branch": "main"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """What the site's owner set for forms."""

    repository: str | None = None
    """The address of the repository, as in `repo_url`."""
    keys: Mapping[str, Any] = field(default_factory=dict)
    """Keys of the configuration that are the owner's: `backend`, `local_backend`, `publish_mode`."""

    @property
    def backend(self) -> Mapping[str, Any]:
        """Where changes go: as set, or by the repository's address, or to a server on one's own machine."""
        if isinstance(set_by_owner := self.keys.get("backend"), Mapping):
            return set_by_owner
        match = _ADDRESS.fullmatch((self.repository or "").rstrip("/").removesuffix(".git"))
        if match and match[1] in _HOSTS:
            return {"name": _HOSTS[match[1]], "repo": match[2], "branch": "main"}
        return _LOCAL

    @property
    def is_local(self) -> bool:
        """Whether changes can only go to a repository on one's own machine."""
        return self.backend is _LOCAL


class NotForForms(Exception):
    """Something is set under `extra: forms:` that no form knows."""


def owner_of(settings: Mapping[str, Any]) -> Owner:
    """What the settings of a site, `mkdocs.yml`, say of forms. Raises `NotForForms`."""
    extra = settings.get("extra")
    keys = (extra.get("forms") if isinstance(extra, Mapping) else None) or {}
    known = ", ".join(f"`{key}`" for key in OWN_KEYS)
    if not isinstance(keys, Mapping):
        raise NotForForms(f"mkdocs.yml: `extra: forms:` holds {known}, each on a line of its own")
    for key in keys:
        if key not in OWN_KEYS:
            raise NotForForms(f"mkdocs.yml: `{key}` is nothing that can be set under `extra: forms:`; there are {known}")
    if "backend" in keys and not (isinstance(keys["backend"], Mapping) and "name" in keys["backend"]):
        raise NotForForms("mkdocs.yml: `backend` under `extra: forms:` needs `name:`, for example `name: gitlab`")
    address = settings.get("repo_url")
    return Owner(repository=str(address) if address else None, keys=keys)


def configuration(project: Project, site: Site, owner: Owner) -> str:
    """The text of `config.yml`: the same for the same model, settings and folders, whatever the facts say."""
    known: dict[str, Any] = {
        "backend": dict(owner.backend),
        "local_backend": True,
        **{key: owner.keys[key] for key in OWN_KEYS if key != "backend" and key in owner.keys},
        **({"site_url": site.url} if site.url else {}),
        "media_folder": f"{project.docs}/files",
        "public_folder": "/files",
        "show_preview_links": False,
        "slug": {"encoding": "ascii", "clean_accents": True},
        "editor": {"preview": False},
        "collections": [_collection(kind, project) for kind in KINDS],
    }
    return _HEAD + yaml.dump(known, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)


def _collection(kind: str, project: Project) -> dict[str, Any]:
    name = PLURALS[kind]
    return {
        "name": name,
        "label": name.replace("-", " ").capitalize(),
        "label_singular": kind.replace("-", " "),
        "description": class_words(CLASSES[kind]),
        "folder": f"{project.data}/{name}",
        "extension": "yml",
        "format": f"facts-{name}",
        "filter": {"field": MARK, "value": "yes"},
        "create": True,
        "delete": False,  # a record leaves a tombstone, which `explainer retire` writes
        "identifier_field": "id",
        "slug": "{{id}}",
        "summary": f"{{{{id}}}}: {{{{{_TOLD[kind]}}}}}" if kind in _TOLD else "{{id}}",
        "fields": record_fields(kind, shape_of(CLASSES[kind])),
    }


class _Dumper(yaml.SafeDumper):
    """Repeats what is the same instead of naming it once: the file is read by people too."""

    def ignore_aliases(self, data: object) -> bool:
        return True
