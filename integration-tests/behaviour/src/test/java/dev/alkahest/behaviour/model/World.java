package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Thing.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model: what the objects should show, what the transaction has written, and what the tables should hold. The foreign
 * key of an object, or a pair, is the one truth of a relationship; the other end follows from it, as both agree (B1).
 */
final class World {

    /**
     * What the transaction had written when a savepoint began.
     *
     * @param rows the rows there were
     * @param deleted the objects whose rows were deleted
     * @param pairs the links there were
     * @param stale the objects that did not show what the database had emptied
     */
    record Savepoint(Map<Thing, Thing.Row> rows, Set<Thing> deleted, Pairs pairs, Set<Thing> stale) {}

    /** An attribute of an object. */
    record Slot(Attribute attribute, Thing owner) {}

    /**
     * What is not certain of a plain foreign key.
     *
     * @param heard the parents that have had the child, and have not heard that they have lost it
     * @param former the parents that were its target for a while, heard or not
     */
    record Doubt(Set<Thing> heard, Set<Thing> former) {

        static Doubt about(Thing heard) {
            return new Doubt(heard == null ? new HashSet<>() : new HashSet<>(Set.of(heard)), new HashSet<>());
        }

        Doubt copy() {
            return new Doubt(new HashSet<>(heard), new HashSet<>(former));
        }
    }

    final Map<Integer, Thing> things = new LinkedHashMap<>();
    final Filing filing = new Filing(this);
    final Sweep sweep = new Sweep(this);
    Pairs pairs = new Pairs();
    Pairs flushedPairs = new Pairs();
    Pairs committedPairs = new Pairs();

    /** Plain attributes without a foreign key, and collections put in place of the session's, with what they hold (D5). */
    Map<Slot, List<Thing>> unheard = new HashMap<>();

    /** Plain foreign keys that were set since the last flush: the other ends may not know it yet (D5). */
    Map<Slot, Doubt> set = new HashMap<>();

    /** Objects about which two ends may disagree until the next flush. */
    Set<Thing> locked = new HashSet<>();

    /** Those that have taken rows of others by an upsert in this transaction. */
    final Set<Thing> upserted = new HashSet<>();

    /** Pending objects that have lost their parent by a plain attribute: the next flush lets go of them (F3). */
    Set<Thing> parted = new HashSet<>();

    /** The open savepoints, the innermost first. */
    final Deque<Savepoint> savepoints = new ArrayDeque<>();

    boolean isNested() {
        return !savepoints.isEmpty();
    }

    Collection<Thing> things() {
        return things.values();
    }

    Thing thing(int number) {
        return things.get(number);
    }

    Thing create(int number, Kind kind) {
        Thing thing = new Thing(number, kind);
        things.put(number, thing);
        return thing;
    }

    /** Returns what an attribute of an object should show. */
    List<Thing> members(Attribute attribute, Thing owner) {
        List<Thing> heard = unheard.get(new Slot(attribute, owner));
        if (heard != null) {
            return heard;
        }
        if (owner.isTransient() && !attribute.hasForeignKey()) {
            return owner.own(attribute);
        }
        return members(attribute.relation(), attribute, owner);
    }

    List<Thing> members(Relation relation, Attribute attribute, Thing owner) {
        List<Thing> members = new ArrayList<>();
        if (attribute.hasForeignKey()) {
            Thing target = owner.targets.get(relation);
            return target == null ? List.of() : List.of(target);
        }
        if (relation.isPairs()) {
            return pairs.members(attribute, owner);
        }
        for (Thing thing : things.values()) {
            if (thing.isManaged() && thing.targets.get(relation) == owner) {
                members.add(thing);
            }
        }
        if (relation.isOrdered()) {
            members.sort(Comparator.comparing(member -> Places.of(relation, member)));
        }
        return members;
    }

    List<Thing> children(Relation relation, Thing parent) {
        return members(relation, relation.down, parent);
    }

    /** Returns whether all changes were heard. */
    boolean isHeard() {
        return unheard.isEmpty() && set.isEmpty();
    }

    /** Returns whether both ends of a relationship agree now, as all changes were heard. */
    boolean isHeard(Relation relation) {
        return unheard.keySet().stream().noneMatch(slot -> slot.attribute.relation() == relation)
                && set.keySet().stream().noneMatch(slot -> slot.attribute.relation() == relation);
    }

    boolean isLocked(Thing thing) {
        return locked.contains(thing);
    }

    boolean isReplaced(Attribute attribute, Thing owner) {
        return unheard.containsKey(new Slot(attribute, owner));
    }

    Pairs committedPairs() {
        return committedPairs;
    }

    boolean isFree(Thing thing) {
        return thing.isAlive() && !locked.contains(thing) && !sweep.isInDoubt(thing);
    }

    /** Returns whether an attribute can be read: one that is never loaded, of a row only (I10). */
    boolean canRead(Attribute attribute, Thing owner) {
        return (isSettled(owner) || sweep.isUnread(owner))
                && (!attribute.isWriteOnly() || owner.state == State.PERSISTENT);
    }

    /** Returns whether an object can be referred to: it stays as it is at the next flush. */
    boolean isSettled(Thing thing) {
        return isFree(thing) && !isDoomed(thing);
    }

    /** Returns whether the next flush deletes an object, as it has lost its parent, or does something to it with a parent. */
    boolean isDoomed(Thing thing) {
        for (Map.Entry<Relation, Thing> target : thing.targets.entrySet()) {
            boolean isPassive = target.getKey().isPassive();
            if (isPassive && target.getValue().state == State.MARKED
                    || (isPassive || target.getKey().deletes()) && isDoomed(target.getValue())) {
                return true;
            }
        }
        return isOrphan(thing);
    }

    static boolean isOrphan(Thing thing) {
        if (thing.state != State.PERSISTENT) {
            return false;
        }
        for (Relation relation : thing.flushed.targets().keySet()) {
            if (relation.deletesOrphans() && !thing.targets.containsKey(relation)) {
                return true;
            }
        }
        return false;
    }

    boolean isUnclaimed(Relation relation, Thing child) {
        return claimant(relation, child) == null;
    }

    /** Returns the transient object whose own collection an object is in. */
    Thing claimant(Relation relation, Thing child) {
        for (Thing thing : things.values()) {
            if (thing.isTransient()
                    && thing.own.getOrDefault(relation.down, List.of()).contains(child)) {
                return thing;
            }
        }
        return null;
    }

    /** Returns whether a parent shows a child whose foreign key was set since. */
    boolean isShown(Relation relation, Thing child) {
        Doubt doubt = set.get(new Slot(relation.up, child));
        return doubt != null && !doubt.heard.isEmpty();
    }

    /** Returns whether no collection can show an object that is deleted, as it does until it is loaded again (F24). */
    boolean showsNoDeleted(Attribute attribute) {
        return things().stream()
                .filter(thing -> thing.kind.isA(attribute.other().owner))
                .noneMatch(thing -> thing.isDeleted() || thing.state == State.MARKED);
    }

    boolean isSet(Relation relation, Thing child) {
        return set.containsKey(new Slot(relation.up, child));
    }

    static List<Thing> joining(Thing start) {
        Set<Thing> joining = new LinkedHashSet<>();
        List<Thing> next = new ArrayList<>(List.of(start));
        while (!next.isEmpty()) {
            Thing thing = next.remove(next.size() - 1);
            if (thing.isTransient() && joining.add(thing)) {
                next.addAll(thing.targets.values());
                thing.own.values().forEach(next::addAll);
            }
        }
        return List.copyOf(joining);
    }

    /** Returns what leaves with an object: it, and what its loaded attributes reach by cascade (C8, C9). */
    Set<Thing> leaving(Thing start) {
        Set<Thing> leaving = new LinkedHashSet<>();
        List<Thing> next = new ArrayList<>(List.of(start));
        while (!next.isEmpty()) {
            Thing thing = next.remove(next.size() - 1);
            if (leaving.add(thing)) {
                for (Relation relation : Relations.ALL) {
                    if (relation.expunges()
                            && thing.kind.isA(relation.down.owner)
                            && thing.object != null
                            && relation.down.isLoaded(thing.object)) {
                        next.addAll(children(relation, thing));
                    }
                }
            }
        }
        return leaving;
    }

    /** Returns what is deleted with an object (C2); nothing where that is in doubt. */
    List<Thing> doomed(Thing start) {
        Set<Thing> doomed = new LinkedHashSet<>();
        List<Thing> next = new ArrayList<>(List.of(start));
        while (!next.isEmpty()) {
            Thing thing = next.remove(0);
            if (thing.state == State.MARKED || !doomed.add(thing)) {
                continue;
            }
            if (thing.state != State.PERSISTENT || locked.contains(thing)) {
                return List.of();
            }
            for (Relation relation : Relations.ALL) {
                if (thing.kind.isA(relation.down.owner) && !relation.isPairs()) {
                    for (Thing child : children(relation, thing)) {
                        if (isSet(relation, child) || isReplaced(relation.down, thing)) {
                            return List.of();
                        }
                        if (relation.deletes() && sweep.isReached(relation, thing, child)) {
                            next.add(child);
                        } else if (relation.deletes() && !sweep.isCertain(child)) {
                            return List.of();
                        }
                    }
                }
            }
        }
        return List.copyOf(doomed);
    }

    void unlock() {
        unheard = new HashMap<>();
        set = new HashMap<>();
        locked = new HashSet<>();
        parted = new HashSet<>();
    }

    /** Returns what puts everything back to what it is now, after a flush, or a trial of something else. */
    Runnable memento() {
        List<Runnable> mementos = things().stream().map(Thing::memento).toList();
        Pairs formerPairs = pairs.copy();
        Pairs formerFlushed = flushedPairs;
        Map<Slot, List<Thing>> formerUnheard = new HashMap<>();
        unheard.forEach((slot, members) -> formerUnheard.put(slot, new ArrayList<>(members)));
        Map<Slot, Doubt> formerSet = new HashMap<>();
        set.forEach((slot, doubt) -> formerSet.put(slot, doubt.copy()));
        Set<Thing> formerLocked = new HashSet<>(locked);
        Set<Thing> formerParted = new HashSet<>(parted);
        Runnable formerFiling = filing.memento();
        Runnable formerSweep = sweep.memento();
        return () -> {
            mementos.forEach(Runnable::run);
            pairs = formerPairs;
            flushedPairs = formerFlushed;
            unheard = formerUnheard;
            set = formerSet;
            locked = formerLocked;
            parted = formerParted;
            formerFiling.run();
            formerSweep.run();
        };
    }
}
