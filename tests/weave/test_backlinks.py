"""Backlinks are the references, turned round."""

from explainer.model.identifier import Identifier
from tests.weave.build import claim, entity, woven


def test_by_target_in_order_existing_or_not() -> None:
    web = woven(claim("b", text="[x](entity:x) and [gone](entity:gone)."), claim("a", text="[x](entity:x)."), entity("x"))
    assert {target: [reference.by for reference in found] for target, found in web.backlinks.items()} == {
        "entity:gone": ["claim:b"],
        "entity:x": ["claim:a", "claim:b"],
    }
    assert web.exists(Identifier("entity:x"))
    assert not web.exists(Identifier("entity:gone"))
