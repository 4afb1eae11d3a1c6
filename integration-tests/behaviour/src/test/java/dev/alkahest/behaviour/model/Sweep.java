package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Thing.State;
import dev.alkahest.behaviour.model.World.Slot;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is left to the database when objects are deleted (C4): rows that it deletes with theirs, of which the session may not know, and
 * foreign keys that it empties, which objects show as they were until their rows are read again.
 */
final class Sweep {

    private final World world;

    /** What marked objects had loaded when the present operation began. */
    private final Set<Slot> loaded = new HashSet<>();

    /** What a deletion was seen to have found in memory. */
    private Set<Thing> found = Set.of();

    /** Objects whose rows the database has emptied in this transaction: what was read of them since is not so after a rollback. */
    private Set<Thing> emptied = new HashSet<>();

    /** Objects that may show what the database has emptied in their rows. */
    private Set<Thing> stale = new HashSet<>();

    /** Those of them that have expired since. */
    private Set<Thing> unread = new HashSet<>();

    Sweep(World world) {
        this.world = world;
    }

    /** Looks at what is loaded before an operation, which may flush. */
    void prepare() {
        loaded.clear();
        for (Thing thing : world.things()) {
            if (thing.state == State.MARKED) {
                for (Attribute attribute : thing.kind.attributes()) {
                    if (attribute.relation().isPassive() && isLoaded(attribute, thing)) {
                        loaded.add(new Slot(attribute, thing));
                    }
                }
            }
        }
    }

    private static boolean isLoaded(Attribute attribute, Thing thing) {
        return thing.object != null && attribute.isLoaded(thing.object);
    }

    /** Returns whether something of a row would be left to the database, were it not loaded. */
    boolean hasChildren(Thing thing) {
        return thing.state == State.PERSISTENT
                && Relations.ALL.stream()
                        .anyMatch(relation -> relation.isPassive()
                                && thing.kind.isA(relation.down.owner)
                                && !world.children(relation, thing).isEmpty());
    }

    /** Says what the session has marked: members that are in memory, though not loaded by their owner, may be among it or not. */
    void find(Set<Thing> marked) {
        found = marked;
    }

    /** Returns whether the session deletes a child with its parent by itself. */
    boolean isReached(Relation relation, Thing parent, Thing child) {
        return !relation.isPassive() || isLoaded(relation.down, parent) || found.contains(child);
    }

    /** Returns whether what the database deletes with an object is certain: all of it has rows, and nobody is in doubt about it. */
    boolean isCertain(Thing thing) {
        if (thing.state == State.PENDING || world.isLocked(thing)) {
            return false;
        }
        for (Relation relation : Relations.ALL) {
            if (relation.isPassive() && thing.kind.isA(relation.down.owner)) {
                for (Thing child : world.children(relation, thing)) {
                    if (world.isSet(relation, child) || !isCertain(child)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** A child stays without its parent, which is deleted: it shows that where the parent had loaded it. */
    void part(Relation relation, Thing child, Thing parent) {
        if (relation.isPassive() && !loaded.contains(new Slot(relation.down, parent))) {
            emptied.add(child);
            if (child.object != null) {
                stale.add(child);
            }
        }
    }

    /** Deletes the rows that refer to deleted ones. */
    void sweep() {
        boolean hasSwept;
        do {
            hasSwept = false;
            for (Thing thing : world.things()) {
                if (thing.state == State.PERSISTENT
                        && thing.targets.entrySet().stream().anyMatch(Sweep::hasGone)) {
                    thing.state = State.SWEPT;
                    thing.flushed = null;
                    hasSwept = true;
                }
            }
        } while (hasSwept);
    }

    private static boolean hasGone(Map.Entry<Relation, Thing> reference) {
        Relation relation = reference.getKey();
        return relation.isPassive()
                && relation.deletes()
                && reference.getValue().isDeleted();
    }

    /** Returns whether an object may show what the database has emptied. */
    boolean isStale(Thing thing) {
        return stale.contains(thing);
    }

    /** Returns whether an object has to be read before it shows again what its row has. */
    boolean isUnread(Thing thing) {
        return unread.contains(thing);
    }

    boolean isInDoubt(Thing thing) {
        return isStale(thing) || isUnread(thing);
    }

    Set<Thing> inDoubt() {
        Set<Thing> inDoubt = new HashSet<>(stale);
        inDoubt.addAll(unread);
        return inDoubt;
    }

    void read(Thing thing) {
        stale.remove(thing);
        unread.remove(thing);
    }

    void expire(Thing thing) {
        if (stale.remove(thing)) {
            unread.add(thing);
        }
    }

    void expireAll() {
        unread.addAll(stale);
        stale.clear();
        emptied.clear();
    }

    /** Everything is again as it was before: what has become stale since shows what its row has, when it is read. */
    void rollback() {
        stale.clear();
        unread.addAll(emptied);
        emptied.clear();
    }

    void rollbackTo(Set<Thing> formerly) {
        stale.retainAll(formerly);
        unread.retainAll(formerly);
        emptied.stream().filter(thing -> !formerly.contains(thing)).forEach(unread::add);
    }

    /** Everything has left the session. */
    void forget() {
        emptied.clear();
        stale.clear();
        unread.clear();
    }

    /** Sees what was read by an operation. */
    void look() {
        found = Set.of();
        unread.removeIf(thing -> !thing.isAlive()
                || thing.object == null
                || thing.kind.attributes().stream()
                        .filter(attribute -> attribute.hasForeignKey()
                                && attribute.relation().isPassive())
                        .allMatch(attribute -> attribute.isLoaded(thing.object)));
    }

    Runnable memento() {
        Set<Thing> formerEmptied = new HashSet<>(emptied);
        Set<Thing> formerStale = new HashSet<>(stale);
        Set<Thing> formerUnread = new HashSet<>(unread);
        return () -> {
            emptied = formerEmptied;
            stale = formerStale;
            unread = formerUnread;
        };
    }
}
