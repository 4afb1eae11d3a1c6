package dev.alkahest.behaviour.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Circles of objects that refer to each other, in which nothing could be written or deleted first. */
final class Circles {

    private final World world;

    Circles(World world) {
        this.world = world;
    }

    boolean wouldClose(Relation relation, Thing child, Thing parent) {
        List<Relation> circle = relation.circle();
        if (circle.isEmpty()) {
            return false;
        }
        Set<Thing> above = new HashSet<>();
        List<Thing> next = new ArrayList<>(List.of(parent));
        while (!next.isEmpty()) {
            Thing thing = next.remove(next.size() - 1);
            if (thing != null && above.add(thing)) {
                for (Relation any : circle) {
                    next.add(thing.targets.get(any));
                    next.add(world.claimant(any, thing));
                }
                world.unheard.forEach((slot, members) -> {
                    if (circle.contains(slot.attribute().relation())
                            && slot.attribute() == slot.attribute().relation().down
                            && members.contains(thing)) {
                        next.add(slot.owner());
                    }
                });
            }
        }
        return above.contains(child);
    }
}
