package dev.alkahest.behaviour.model;

import java.util.List;

/** Where children stand in the lists that keep an order (B4). */
final class Places {

    private final World world;

    Places(World world) {
        this.world = world;
    }

    /** A child comes last among those of a parent. */
    void last(Relation relation, Thing child, Thing parent) {
        if (relation.isOrdered()) {
            int last = world.children(relation, parent).stream()
                    .filter(other -> other != child)
                    .filter(other -> other.places.containsKey(relation))
                    .mapToInt(other -> of(relation, other))
                    .max()
                    .orElse(-1);
            child.places.put(relation, last + 1);
        }
    }

    /** Returns the place of a child; one that is on its way comes last. */
    static int of(Relation relation, Thing child) {
        return child.places.getOrDefault(relation, Integer.MAX_VALUE);
    }

    /** Puts the members of an attribute in an order. */
    void put(Attribute attribute, Thing owner, List<Thing> order) {
        if (attribute.relation().isPairs()) {
            world.pairs.arrange(attribute, owner, order);
        } else {
            number(attribute.relation(), order);
        }
    }

    private static void number(Relation relation, List<Thing> order) {
        if (relation.isOrdered()) {
            for (int at = 0; at < order.size(); at++) {
                order.get(at).places.put(relation, at);
            }
        }
    }

    /** What was set by plain references is heard at the flush: a child that has moved comes last, another stays. */
    void settle() {
        world.set.forEach((slot, doubt) -> {
            Relation relation = slot.attribute().relation();
            Thing parent = slot.owner().targets.get(relation);
            if (parent != null && !doubt.heard().contains(parent)) {
                last(relation, slot.owner(), parent);
            }
        });
    }

    /** Closes the gaps that children have left, as only the order counts; those without a parent have no place. */
    void close() {
        for (Relation relation : Relations.ALL) {
            if (relation.isOrdered()) {
                for (Thing thing : world.things()) {
                    if (!thing.targets.containsKey(relation)) {
                        thing.places.remove(relation);
                    }
                    if (thing.kind.isA(relation.down.owner)) {
                        number(relation, remaining(relation, thing));
                    }
                }
            }
        }
    }

    private List<Thing> remaining(Relation relation, Thing parent) {
        return world.children(relation, parent).stream().filter(Thing::isAlive).toList();
    }
}
