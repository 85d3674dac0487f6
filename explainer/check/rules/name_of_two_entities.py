"""Finds names that two entities go by."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.entity import Entity
from explainer.model.finding import Severity
from explainer.model.position import FieldPath
from explainer.weave.web import Web


@rule("E105", Severity.WARNING)
def name_of_two_entities(web: Web) -> Iterator[Fault]:
    """Two entities have the same name, or one has among its other names that of another.

    What a source says of a bare name could be taken for the wrong one's, and who is behind a claim would not be traced.

    Wrong:
        --- data/entities.yml
        moon: {name: The Moon, type: place}
        moon-of-earth: {name: Luna, type: place, aliases: [the moon]}

    Right:
        --- data/entities.yml
        moon: {name: The Moon, type: place, aliases: [Luna]}
        mars: {name: Mars, type: place}
    """
    first: dict[str, Entity] = {}
    for entity in web.library.of(Entity):
        names: list[tuple[FieldPath, str]] = [(("name",), entity.name)]
        names += [(("aliases", number), alias) for number, alias in enumerate(entity.aliases)]
        for path, name in names:
            other = first.setdefault(" ".join(name.casefold().split()), entity)
            if other.id != entity.id:
                yield Fault(
                    subject=entity.id,
                    path=path,
                    message=f"{called(entity.id)} goes by “{name}”, and so does {called(other.id)}",
                    hint="keep the name with one of them, or make one record of both",
                )
