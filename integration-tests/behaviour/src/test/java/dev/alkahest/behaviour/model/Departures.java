package dev.alkahest.behaviour.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Objects that have left the session, and are still like their rows but for what was changed of them since. Once a row is
 * written, nobody knows how much of them is out of date, so all are forgotten.
 */
final class Departures {

    /**
     * A detached object that has come back.
     *
     * @param isAsCommitted whether all rows were then as the last transaction has left them: it is like its row after a rollback
     * @param savepoints how many savepoints it has come within
     */
    record Return(Thing thing, Item object, String name, boolean isAsCommitted, int savepoints) {

        /** Returns whether the object is still the session's. */
        boolean isPresent() {
            return thing.object == object;
        }
    }

    private final World world;
    private final Map<Item, Thing> departed = new HashMap<>();
    private List<Return> returns = new ArrayList<>();

    Departures(World world) {
        this.world = world;
    }

    /** An object leaves whose row was not written: what it has come with, if it has, it takes along. */
    void leave(Thing thing) {
        returns.removeIf(each -> each.thing() == thing);
        thing.detached = thing.object;
        thing.object = null;
        departed.put(thing.detached, thing);
    }

    void forget() {
        departed.clear();
        world.things().forEach(thing -> thing.detached = null);
    }

    /** Returns what comes with a detached object: what its loaded attributes reach; nothing where some of that has gone. */
    List<Thing> reached(Thing start) {
        Set<Item> reached = new LinkedHashSet<>();
        List<Item> next = new ArrayList<>(List.of(start.detached));
        while (!next.isEmpty()) {
            Item object = next.remove(next.size() - 1);
            Thing thing = departed.get(object);
            if (thing == null || thing.detached != object) {
                return List.of();
            }
            if (reached.add(object)) {
                for (Attribute attribute : thing.kind.attributes()) {
                    if (attribute.isLoaded(object)) {
                        next.addAll(attribute.get(object));
                    }
                }
            }
        }
        return reached.stream().map(departed::get).toList();
    }

    /** Returns whether {@code add} takes an object back (S4), and can tell that and what comes with it from new ones (D9). */
    boolean canReturn(Thing start) {
        List<Thing> reached = reached(start);
        return !reached.isEmpty()
                && reached.stream()
                        .allMatch(thing -> thing.detached != null
                                && thing.object == null
                                && (thing.flushed == null || thing.kind.hasHolders()));
    }

    boolean canMerge(Thing start) {
        List<Thing> reached = reached(start);
        return !reached.isEmpty()
                && reached.stream().allMatch(thing -> thing.detached != null && thing.flushed != null);
    }

    /** The objects are the session's again, with what was changed of them meanwhile. */
    List<Thing> comeBack(Thing start, boolean isAsCommitted) {
        List<Thing> back = reached(start);
        for (Thing thing : back) {
            if (thing.flushed != null) {
                returns.add(
                        new Return(thing, thing.detached, thing.detached.name, isAsCommitted, world.savepoints.size()));
            }
            takeValues(thing);
            thing.object = thing.detached;
            thing.detached = null;
            if (thing.flushed == null) {
                thing.state = Thing.State.PENDING;
            }
        }
        return back;
    }

    /** A transaction ends well: nobody goes out again. */
    void committed() {
        returns.clear();
    }

    /** A savepoint ends well: what has come back within it has come within what is around it. */
    void released() {
        int depth = world.savepoints.size();
        returns.replaceAll(each -> new Return(
                each.thing(), each.object(), each.name(), each.isAsCommitted(), Math.min(each.savepoints(), depth)));
    }

    /** Returns those that have come back within so many savepoints, and are here, before a rollback takes them out. */
    List<Return> takeReturned(int savepoints) {
        List<Return> taken =
                returns.stream().filter(each -> each.savepoints() >= savepoints).toList();
        returns.removeAll(taken);
        return taken.stream().filter(Return::isPresent).toList();
    }

    /** They are out of the session again, with what was changed of them before (R1). */
    void goOut(List<Return> returned, boolean isWholeTransaction) {
        world.things().stream()
                .filter(thing ->
                        thing.isTransient() && returned.stream().anyMatch(each -> thing.refersTo(each.thing())))
                .forEach(thing -> thing.state = Thing.State.GONE); // has what is the session's no more
        for (Return each : returned) {
            each.thing().object = null;
            boolean isLikeRow = isWholeTransaction && each.isAsCommitted();
            if (isLikeRow && each.thing().state == Thing.State.PERSISTENT) {
                each.thing().detached = each.object();
                departed.put(each.object(), each.thing());
            }
        }
    }

    /** Checks that they are as they came, as all was taken back. */
    static void checkValues(List<Return> returned) {
        for (Return each : returned) {
            Checks.compare("the name of " + each.thing() + " after a rollback", each.object().name, each.name());
        }
    }

    /** {@code merge} (G3, G4): the session's own objects take the values. */
    void merge(Thing start) {
        reached(start).forEach(Departures::takeValues);
    }

    private static void takeValues(Thing thing) {
        thing.name = thing.detached.name;
        thing.note = thing.detached instanceof Noted noted ? noted.note() : null;
        thing.label = thing.detached instanceof Labelled labelled ? labelled.label() : 0;
    }
}
