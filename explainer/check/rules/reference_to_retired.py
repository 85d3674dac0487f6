"""Finds references of living records and chapters to tombstones."""

from collections.abc import Iterator

from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.check.spotting import position_of
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("R102", Severity.WARNING)
def reference_to_retired(web: Web) -> Iterator[Fault]:
    """A living record or a chapter refers to a record that was retired or renamed.

    A reader who follows the link lands on a note that the record is gone. Corrections may: they speak of what was.

    Wrong:
        --- data/entities.yml
        luna: {tombstone: {why: renamed, now: entity:moon}}
        moon: {name: The Moon, type: place}
        earth: {name: The Earth, type: place, see_also: [luna]}

    Right:
        --- data/entities.yml
        luna: {tombstone: {why: renamed, now: entity:moon}}
        moon: {name: The Moon, type: place}
        earth: {name: The Earth, type: place, see_also: [moon]}
    """
    tombstones = web.library.tombstones
    for reference in web.references:
        tombstone = tombstones.get(reference.target)
        if tombstone is None or reference.by in tombstones or reference.by.kind == "correction":
            continue
        if tombstone.now:
            hint = f"it is now “{tombstone.now}”"
        else:
            hint = f"its tombstone says: {shortened(web.inline(tombstone.id, 'why').plain)}"
        yield Fault(
            subject=reference.by,
            path=reference.path,
            position=position_of(web, reference),
            message=f"{called(reference.target)} is retired",
            hint=hint,
        )
