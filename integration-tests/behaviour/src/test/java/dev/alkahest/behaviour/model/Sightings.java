package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which thing an object of the session is. */
final class Sightings {

    private final World world;
    private final Map<Item, Thing> seen = new HashMap<>();

    Sightings(World world) {
        this.world = world;
    }

    void put(Thing thing) {
        seen.put(thing.object, thing);
    }

    void forget(Item object) {
        seen.remove(object);
    }

    void forget() {
        seen.clear();
    }

    /** Returns the things that objects are. */
    Set<Thing> see(List<Object> objects) {
        return objects.stream().map(Item.class::cast).map(this::see).collect(Collectors.toSet());
    }

    /** Returns the thing an object is; one that was never seen is found by its key, of which there is one object (I1). */
    Thing see(Item object) {
        Thing known = seen.get(object);
        if (known != null) {
            return known;
        }
        for (Thing thing : world.things()) {
            boolean isIt =
                    thing.kind == Kind.of(object) && thing.flushed != null && Objects.equals(thing.key, object.key());
            if (isIt) {
                check(thing.object == null, "there is a second object for " + thing);
                thing.object = object;
                seen.put(object, thing);
                return thing;
            }
        }
        throw new AssertionError("there is no row for the " + Kind.of(object) + " with key " + object.key());
    }
}
