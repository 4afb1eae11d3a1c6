package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;
import static dev.alkahest.behaviour.model.Checks.compare;

import dev.alkahest.behaviour.model.Thing.State;
import dev.alkahest.mapping.ObjectState;
import java.util.ArrayList;
import java.util.List;

/** Compares what the session's objects show with what they should. */
final class Comparison {

    private final Stage stage;
    private final World world;

    Comparison(Stage stage) {
        this.stage = stage;
        this.world = stage.world;
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
        check(!stage.sql.hasWritten(), "a look at loaded attributes has written");
    }

    /** Compares the states of all objects, and what the session would write of them. */
    void checkStates() {
        for (Thing thing : world.things()) {
            if (thing.object != null && thing.state != State.GONE && thing.state != State.SWEPT) {
                compare("the state of " + thing, stage.session().stateOf(thing.object), stateOf(thing));
            }
        }
        compare("pending()", see(stage.session().pending()), in(State.PENDING));
        compare("deleted()", see(stage.session().deleted()), in(State.MARKED));
        check(!stage.sql.hasWritten(), "a look at states has written");
    }

    private List<Thing> see(List<Object> objects) {
        return objects.stream().map(Item.class::cast).map(stage.sightings::see).toList();
    }

    private List<Thing> in(State state) {
        return world.things().stream().filter(thing -> thing.state == state).toList();
    }

    private static ObjectState stateOf(Thing thing) {
        return switch (thing.state) {
            case TRANSIENT, GONE, SWEPT -> ObjectState.TRANSIENT;
            case PENDING -> ObjectState.PENDING;
            case PERSISTENT, MARKED -> ObjectState.PERSISTENT;
            case DELETED -> ObjectState.DELETED;
        };
    }

    private static void checkColumns(Thing thing) {
        compare(thing + ".name", thing.object.name, thing.name);
        if (thing.object instanceof Noted noted) {
            compare(thing + ".note", noted.note(), thing.note);
        }
        if (thing.object instanceof Labelled labelled) {
            compare(thing + ".label", labelled.label(), thing.label);
        }
        if (thing.object instanceof Sharing sharing) {
            compare("the shared attribute of " + thing, sharing.shared(), Thing.raw(thing.shared));
        }
        if (thing.state == State.PERSISTENT && !World.isOrphan(thing)) {
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
                || (attribute.hasForeignKey()
                        ? !world.isLocked(thing) && !world.sweep.isStale(thing)
                        : world.isHeard(attribute.relation()));
        if (!isSure) {
            return;
        }
        List<Thing> actual =
                new ArrayList<>(members.stream().map(stage.sightings::see).toList());
        // a deleted member stays until the attribute is loaded again (F24), a plain one until its owner is read (D1)
        actual.removeIf(member ->
                member.isDeleted() || member.state == State.GONE && !attribute.isHeard() && !attribute.hasForeignKey());
        List<Thing> expected = world.members(attribute, thing);
        compare(attribute.name + " of " + thing, actual, expected);
        if (attribute instanceof Attribute.Keyed map && map.isLoaded(thing.object)) {
            compareLabels(map, thing);
        }
        if (attribute.keepsOrder()) {
            check(
                    actual.equals(expected),
                    attribute.name + " of " + thing + ": is " + actual + ", in the order " + expected);
        }
    }

    /** Compares the labels under which a map has its members. */
    private void compareLabels(Attribute.Keyed map, Thing owner) {
        World.Slot slot = new World.Slot(map, owner);
        map.map(owner.object).forEach((label, object) -> {
            Thing member = stage.sightings.see(object);
            if (member.isManaged()) {
                compare("the label of " + member + " in " + map, label, world.filing.labelOf(slot, member));
            }
        });
    }
}
