"""The fields of a new source from what its page says of itself, each with its origin in the note."""

from explainer.edit.drafting import Drafted
from explainer.edit.metadata import Metadata
from explainer.model.entity import Entity
from explainer.model.library import Library


def fields_from(metadata: Metadata, library: Library) -> dict[str, Drafted]:
    """Title, publisher, author, day of publication, address and language, as far as the page states them; nothing else.

    A publisher that has no page of ours stays unknown; the note names it.
    """
    fields: dict[str, Drafted] = {}
    said: list[str] = []
    stated = metadata.stated
    if title := stated.get("title"):
        fields["title"] = {"text": title.text, "from": "printed"}
        said.append(f"title from {title.where}")
    if publisher := stated.get("publisher"):
        entity = _called(library, publisher.text)
        fields["publisher"] = entity or "unknown"
        said.append(f"publisher {'' if entity else f'“{publisher.text}” '}from {publisher.where}")
    if metadata.authors:
        fields["author"] = [each.text for each in metadata.authors]
        said.append(f"author from {metadata.authors[0].where}")
    if published := stated.get("published"):
        fields["published"] = {"edtf": published.text, "from": "printed", "why": f"the page's metadata, {published.where}"}
        said.append(f"published from {published.where}")
    if url := stated.get("url"):
        fields["url"] = url.text
        said.append(f"url from {url.where}")
    if language := stated.get("language"):
        fields["language"] = language.text
        said.append(f"language from {language.where}")
    if said:
        fields["note"] = f"From the page's metadata, not yet compared with what it shows: {', '.join(said)}."
    return fields


def _called(library: Library, name: str) -> str:
    """The name of the entity that is called so, or has it among its other names; empty where there is none or several."""
    wanted = name.casefold()
    found = [each for each in library.of(Entity) if wanted in {each.name.casefold(), *(one.casefold() for one in each.aliases)}]
    return found[0].id.name if len(found) == 1 else ""
