package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;
import static dev.alkahest.behaviour.model.Checks.compare;

import dev.alkahest.behaviour.model.Thing.State;
import java.util.ArrayList;
import java.util.List;

/** Compares what the session's objects show with what they should. */
final class Comparison {

    private final World world;
    private final Sightings sightings;
    private final SqlLog sql;

    Comparison(World world, Sightings sightings, SqlLog sql) {
        this.world = world;
        this.sightings = sightings;
        this.sql = sql;
    }

    /** Compares what can be read without a statement. */
    void checkLoaded() {
        for (Thing thing : List.copyOf(world.things())) {
            if (thing.object != null && thing.isAlive()) {
                checkColumns(thing);
                for (Attribute attribute : thing.kind.attributes()) {
                    if (attribute.isLoaded(thing.object)) {
                        compareMembers(attribute, thing, attribute.get(thing.object));
                    } else if (attribute.hasForeignKey()) {
                        compareKey((Attribute.ToOne) attribute, thing);
                    }
                }
            }
        }
        check(!sql.hasWritten(), "a look at loaded attributes has written");
    }

    private static void checkColumns(Thing thing) {
        compare(thing + ".name", thing.object.name, thing.name);
        if (thing.object instanceof Noted noted) {
            compare(thing + ".note", noted.note(), thing.note);
        }
        if (thing.state == State.PERSISTENT) {
            compare(thing + ".key", thing.object.key(), thing.key);
            if (thing.object instanceof Versioned versioned) {
                compare(thing + ".version", versioned.version(), thing.version);
            }
        }
    }

    private void compareKey(Attribute.ToOne attribute, Thing thing) {
        if (world.isSettled(thing)) {
            List<Thing> targets = world.members(attribute, thing);
            Object expected = targets.isEmpty() ? null : targets.get(0).key;
            compare("the key in " + attribute.name + " of " + thing, attribute.key(thing.object), expected);
        }
    }

    void compareMembers(Attribute attribute, Thing thing, List<Item> members) {
        boolean isSure = world.isReplaced(attribute, thing)
                || (attribute.hasForeignKey() ? !world.isLocked(thing) : world.isHeard(attribute.relation()));
        if (!isSure) {
            return;
        }
        List<Thing> actual =
                new ArrayList<>(members.stream().map(sightings::see).toList());
        // a deleted member stays until the attribute is loaded again (F24), a plain one until its owner is read (D1)
        actual.removeIf(member -> member.state == State.DELETED
                || member.state == State.GONE && !attribute.isHeard() && !attribute.hasForeignKey());
        compare(attribute.name + " of " + thing, actual, world.members(attribute, thing));
    }
}
