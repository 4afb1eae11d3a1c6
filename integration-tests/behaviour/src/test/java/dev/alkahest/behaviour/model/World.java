package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Relation.Shape;
import dev.alkahest.behaviour.model.Thing.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The model: what the objects should show, what the transaction has written, and what the tables should hold. The foreign
 * key of an object, or a pair, is the one truth of a relationship; the other end follows from it, as both agree (B1).
 */
final class World {

    /** Two objects that are linked; the parent is the one whose class names the association table. */
    record Pair(Relation relation, Thing parent, Thing child) {

        boolean has(Thing thing) {
            return parent == thing || child == thing;
        }
    }

    /** An attribute of an object. */
    record Slot(Attribute attribute, Thing owner) {}

    /**
     * What is not certain of a plain foreign key.
     *
     * @param heard the parents that have had the child, and have not heard that they have lost it
     * @param former the parents that were its target for a while, heard or not
     */
    private record Doubt(Set<Thing> heard, Set<Thing> former) {

        static Doubt about(Thing heard) {
            return new Doubt(heard == null ? new HashSet<>() : new HashSet<>(Set.of(heard)), new HashSet<>());
        }
    }

    private final Map<Integer, Thing> things = new LinkedHashMap<>();
    private Set<Pair> pairs = new LinkedHashSet<>();
    private Set<Pair> flushedPairs = Set.of();
    private Set<Pair> committedPairs = Set.of();

    /** Plain attributes without a foreign key, and collections put in place of the session's, with what they hold (D5). */
    private Map<Slot, List<Thing>> unheard = new HashMap<>();

    /** Plain foreign keys that were set since the last flush: the other ends may not know it yet (D5). */
    private Map<Slot, Doubt> set = new HashMap<>();

    /** Objects about which two ends may disagree until the next flush. */
    private Set<Thing> locked = new HashSet<>();

    /** Pending objects that have lost their parent by a plain attribute: the next flush lets go of them (F3). */
    private Set<Thing> parted = new HashSet<>();

    // What there is

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

    private List<Thing> members(Relation relation, Attribute attribute, Thing owner) {
        List<Thing> members = new ArrayList<>();
        if (attribute.hasForeignKey()) {
            Thing target = owner.targets.get(relation);
            return target == null ? List.of() : List.of(target);
        }
        if (relation.shape == Shape.PAIRS) {
            for (Pair pair : pairs) {
                if (pair.relation == relation && (attribute == relation.down ? pair.parent : pair.child) == owner) {
                    members.add(attribute == relation.down ? pair.child : pair.parent);
                }
            }
            return members;
        }
        for (Thing thing : things.values()) {
            if (thing.isManaged() && thing.targets.get(relation) == owner) {
                members.add(thing);
            }
        }
        return members;
    }

    private List<Thing> children(Relation relation, Thing parent) {
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

    Set<Pair> committedPairs() {
        return committedPairs;
    }

    // What can be done

    boolean isFree(Thing thing) {
        return thing.isAlive() && !locked.contains(thing);
    }

    /** Returns whether an object can be referred to: it stays as it is at the next flush. */
    boolean isSettled(Thing thing) {
        return isFree(thing) && !isDoomed(thing);
    }

    /** Returns whether the next flush deletes an object, as it has lost its parent or goes with one that has. */
    boolean isDoomed(Thing thing) {
        for (Map.Entry<Relation, Thing> target : thing.targets.entrySet()) {
            if (target.getKey().deletes() && isDoomed(target.getValue())) {
                return true;
            }
        }
        return isOrphan(thing);
    }

    private static boolean isOrphan(Thing thing) {
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

    private boolean isUnclaimed(Relation relation, Thing child) {
        return claimant(relation, child) == null;
    }

    /** Returns the transient object whose own collection an object is in. */
    private Thing claimant(Relation relation, Thing child) {
        for (Thing thing : things.values()) {
            if (thing.isTransient()
                    && thing.own.getOrDefault(relation.down, List.of()).contains(child)) {
                return thing;
            }
        }
        return null;
    }

    private boolean makesCircle(Relation relation, Thing child, Thing parent) {
        if (!relation.isTree()) {
            return false;
        }
        Set<Thing> above = new HashSet<>();
        List<Thing> next = new ArrayList<>(List.of(parent));
        while (!next.isEmpty()) {
            Thing thing = next.remove(next.size() - 1);
            if (thing != null && above.add(thing)) {
                next.add(thing.targets.get(relation));
                next.add(claimant(relation, thing));
                unheard.forEach((slot, members) -> {
                    if (slot.attribute == relation.down && members.contains(thing)) {
                        next.add(slot.owner);
                    }
                });
            }
        }
        return above.contains(child);
    }

    /** Returns whether a parent shows a child whose foreign key was set since. */
    private boolean isShown(Relation relation, Thing child) {
        Doubt doubt = set.get(new Slot(relation.up, child));
        return doubt != null && !doubt.heard.isEmpty();
    }

    private boolean isSet(Relation relation, Thing child) {
        return set.containsKey(new Slot(relation.up, child));
    }

    /** Returns whether an object can be added with all that it refers to. */
    private boolean canJoin(Thing start) {
        List<Thing> joining = joining(start);
        for (Thing thing : joining) {
            if (locked.contains(thing) || !thing.targets.entrySet().stream().allMatch(this::canBeReferredTo)) {
                return false;
            }
            for (Map.Entry<Attribute, List<Thing>> own : thing.own.entrySet()) {
                for (Thing member : own.getValue()) {
                    boolean isFine = member.isTransient() || isSettled(member);
                    if (!isFine || isSet(own.getKey().relation(), member) || !canLose(own.getKey(), thing, member)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean canBeReferredTo(Map.Entry<Relation, Thing> reference) {
        Thing target = reference.getValue();
        return (target.isTransient() || isSettled(target))
                && (reference.getKey().shape != Shape.ONE
                        || children(reference.getKey(), target).stream().allMatch(this::canBeFreed));
    }

    private boolean canLose(Attribute attribute, Thing owner, Thing member) {
        Thing former = attribute.relation().shape == Shape.PAIRS ? null : member.targets.get(attribute.relation());
        return former == null || former == owner || former.isTransient() || isFree(former);
    }

    private boolean canBeFreed(Thing child) {
        return isFree(child) && set.keySet().stream().noneMatch(slot -> slot.owner == child);
    }

    private static List<Thing> joining(Thing start) {
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

    /** Returns whether a child may lose its parent: nobody else is in doubt about it. */
    private boolean canPart(Relation relation, Thing child) {
        if (!isFree(child) || isSet(relation, child)) {
            return false;
        }
        if (!relation.deletesOrphans()) {
            return true;
        }
        return child.state == State.PENDING ? isAlone(child) : !doomed(child).isEmpty();
    }

    /** Returns whether nobody refers to a pending object. */
    private boolean isAlone(Thing child) {
        for (Thing thing : things.values()) {
            if (thing.isManaged() && thing.targets.containsValue(child)) {
                return false;
            }
        }
        return unheard.keySet().stream().noneMatch(slot -> slot.owner == child)
                && pairs.stream().noneMatch(pair -> pair.has(child));
    }

    /** Returns what is deleted with an object (C2); nothing where that is in doubt. */
    private List<Thing> doomed(Thing start) {
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
            for (Relation relation : Relation.ALL) {
                if (relation.down.owner == thing.kind && relation.shape != Shape.PAIRS) {
                    for (Thing child : children(relation, thing)) {
                        if (isSet(relation, child) || isReplaced(relation.down, thing)) {
                            return List.of();
                        }
                        if (relation.deletes()) {
                            next.add(child);
                        }
                    }
                }
            }
        }
        return List.copyOf(doomed);
    }

    boolean canAdd(Thing thing) {
        return thing.isTransient() && canJoin(thing)
                || thing.state == State.MARKED && canUnmark(thing)
                || isFree(thing);
    }

    /** Returns whether an object was deleted alone, and what it refers to was not. */
    private static boolean canUnmark(Thing thing) {
        return thing.markedTogether == 1
                && thing.targets.values().stream().noneMatch(target -> target.state == State.MARKED);
    }

    boolean canDelete(Thing thing) {
        return thing.state == State.PERSISTENT
                && isSettled(thing)
                && set.keySet().stream().noneMatch(slot -> slot.owner == thing)
                && !doomed(thing).isEmpty();
    }

    boolean canSet(Attribute attribute, Thing owner, Thing target) {
        if (target != null && target.isTransient() && locked.contains(target)) {
            return false;
        }
        return attribute.hasForeignKey()
                ? canRefer(attribute.relation(), owner, target)
                : canGive(attribute, owner, target);
    }

    private boolean canRefer(Relation relation, Thing child, Thing parent) {
        boolean isOne = relation.shape == Shape.ONE;
        if (parent != null && makesCircle(relation, child, parent)) {
            return false;
        }
        if (child.isTransient()) {
            return !locked.contains(child)
                    && isUnclaimed(relation, child)
                    && (parent == null || parent.isTransient() || isSettled(parent))
                    && !(isOne && parent != null && isReferredToByTransient(relation, parent));
        }
        if (!isFree(child)) {
            return false;
        }
        if (parent == null) {
            return child.targets.get(relation) == null || canLoseParent(relation, child);
        }
        if (!(parent.isTransient() ? canJoinBy(relation.up, parent) : isSettled(parent))) {
            return false;
        }
        Thing former = child.targets.get(relation);
        return !isOne
                || (former == null || isFree(former))
                        && !isReferredToByTransient(relation, parent)
                        && children(relation, parent).stream().allMatch(other -> canPart(relation, other));
    }

    private boolean canLoseParent(Relation relation, Thing child) {
        if (relation.shape == Shape.ONE && !isFree(child.targets.get(relation))) {
            return false;
        }
        if (!relation.deletesOrphans()) {
            return true;
        }
        return child.state == State.PENDING ? isAlone(child) : !doomed(child).isEmpty();
    }

    private boolean canJoinBy(Attribute attribute, Thing joining) {
        return attribute.isHeard() ? canJoin(joining) : joining.isLeaf() && !locked.contains(joining);
    }

    private boolean isReferredToByTransient(Relation relation, Thing parent) {
        return parent.isTransient() && !parent.own(relation.down).isEmpty()
                || things.values().stream()
                        .anyMatch(thing -> thing.isTransient() && thing.targets.get(relation) == parent);
    }

    private boolean canGive(Attribute attribute, Thing owner, Thing child) {
        Relation relation = attribute.relation();
        if (owner.isTransient()) {
            return !locked.contains(owner)
                    && things.values().stream()
                            .noneMatch(thing -> thing.isTransient() && thing.targets.get(relation) == owner)
                    && (child == null || canClaim(relation, child));
        }
        if (!isSettled(owner) && !isReplaced(attribute, owner)) {
            return false;
        }
        if (isReplaced(attribute, owner)) {
            return false;
        }
        for (Thing former : children(relation, owner)) {
            if (former != child && !canPart(relation, former)) {
                return false;
            }
        }
        return child == null || canTake(attribute, child);
    }

    /** Returns whether a transient object may hold a child in its own attribute. */
    private boolean canClaim(Relation relation, Thing child) {
        return isUnclaimed(relation, child)
                && (child.isTransient()
                        ? !locked.contains(child) && child.targets.get(relation) == null
                        : isFree(child) && !isSet(relation, child));
    }

    private boolean canTake(Attribute attribute, Thing child) {
        Relation relation = attribute.relation();
        if (child.isTransient()) {
            return canJoinBy(attribute, child) && child.targets.get(relation) == null;
        }
        Thing former = child.targets.get(relation);
        return isFree(child) && !isSet(relation, child) && (former == null || isFree(former));
    }

    boolean canAppend(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        if (member == owner || members(attribute, owner).contains(member)) {
            return false;
        }
        if (relation.shape == Shape.PAIRS) {
            return canPair(attribute, owner, member);
        }
        if (makesCircle(relation, member, owner)) {
            return false;
        }
        if (owner.isTransient()) {
            return !locked.contains(owner) && canClaim(relation, member);
        }
        if (isReplaced(attribute, owner)) {
            return canReplaceBy(attribute, owner, member);
        }
        Doubt doubt = set.get(new Slot(relation.up, member));
        return isSettled(owner)
                && (doubt == null || !doubt.former.contains(owner))
                && (member.isTransient() ? canJoin(member) : isFree(member));
    }

    private boolean canPair(Attribute attribute, Thing owner, Thing member) {
        if (owner.isTransient()) {
            return !locked.contains(owner)
                    && (member.isTransient() ? !locked.contains(member) : isSettled(member))
                    && !member.own(attribute.other()).contains(owner);
        }
        if (isReplaced(attribute, owner)) {
            return canReplaceBy(attribute, owner, member);
        }
        return isSettled(owner)
                && (member.isTransient()
                        ? canJoin(member) && !member.own(attribute.other()).contains(owner)
                        : isSettled(member));
    }

    private boolean canReplaceBy(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        if (members(attribute, owner).contains(member)
                || members(relation, attribute, owner).contains(member)) {
            return isReplaced(attribute, owner) || isFree(member) && !isSet(relation, member);
        }
        if (relation.shape != Shape.PAIRS && makesCircle(relation, member, owner)) {
            return false;
        }
        return member.isTransient()
                ? member.isLeaf() && !locked.contains(member) && isUnclaimed(relation, member)
                : isSettled(member) && !isSet(relation, member);
    }

    boolean canRemove(Attribute attribute, Thing owner, Thing member) {
        if (!members(attribute, owner).contains(member)) {
            return false;
        }
        if (owner.isTransient() || isReplaced(attribute, owner)) {
            return owner.state != State.MARKED;
        }
        if (attribute.relation().shape == Shape.PAIRS) {
            return isFree(owner) && isFree(member);
        }
        return isFree(owner) && canPart(attribute.relation(), member);
    }

    boolean canClear(Attribute attribute, Thing owner) {
        List<Thing> members = members(attribute, owner);
        return !members.isEmpty() && members.stream().allMatch(member -> canRemove(attribute, owner, member));
    }

    boolean canReplace(Attribute attribute, Thing owner, List<Thing> next) {
        Relation relation = attribute.relation();
        if (owner.isTransient()) {
            return !locked.contains(owner)
                    && next.stream()
                            .allMatch(member ->
                                    owner.own(attribute).contains(member) || canAppend(attribute, owner, member));
        }
        if (!isReplaced(attribute, owner) && !isSettled(owner)) {
            return false;
        }
        for (Thing former : members(relation, attribute, owner)) {
            boolean isFine = isReplaced(attribute, owner)
                    || (relation.shape == Shape.PAIRS ? isFree(former) : canPart(relation, former));
            if (!isFine) {
                return false;
            }
        }
        return next.stream().allMatch(member -> member != owner && canReplaceBy(attribute, owner, member));
    }

    // What happens

    /** {@code add} (C1): an object joins with all transient ones it refers to, and what they hold is heard (D5). */
    void add(Thing start) {
        if (start.state == State.MARKED) {
            start.state = State.PERSISTENT;
            return;
        }
        List<Thing> joining = joining(start);
        joining.forEach(thing -> thing.state = State.PENDING);
        for (Thing thing : joining) {
            thing.targets.forEach((relation, target) -> displace(relation, target, thing));
            Map<Attribute, List<Thing>> own = thing.own;
            thing.own = new HashMap<>();
            own.forEach((attribute, members) -> members.forEach(member -> join(attribute, thing, member)));
        }
    }

    private void join(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        if (relation.shape == Shape.PAIRS) {
            pairs.add(pair(attribute, owner, member));
        } else {
            displace(relation, owner, member);
            member.targets.put(relation, owner);
            Doubt doubt = set.get(new Slot(relation.up, member));
            if (doubt != null) {
                doubt.heard.add(owner);
            }
        }
    }

    private static Pair pair(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        return attribute == relation.down ? new Pair(relation, owner, member) : new Pair(relation, member, owner);
    }

    /** Of a one-to-one, the former child gives way (B1). */
    private void displace(Relation relation, Thing parent, Thing next) {
        if (relation.shape == Shape.ONE) {
            for (Thing former : children(relation, parent)) {
                if (former != next) {
                    part(relation, former);
                }
            }
        }
    }

    /** A child loses its parent; if it is pending and can't be without one, it is let go of (C5). */
    private void part(Relation relation, Thing child) {
        child.targets.remove(relation);
        if (relation.deletesOrphans() && child.state == State.PENDING) {
            letGo(child);
        }
    }

    private void letGo(Thing thing) {
        thing.state = State.GONE;
        pairs.removeIf(pair -> pair.has(thing));
    }

    void set(Attribute attribute, Thing owner, Thing target) {
        if (attribute.hasForeignKey()) {
            refer(attribute.relation(), owner, target);
        } else if (owner.isTransient()) {
            owner.own.put(attribute, target == null ? new ArrayList<>() : new ArrayList<>(List.of(target)));
        } else if (attribute.isHeard()) {
            give(attribute, owner, target);
        } else {
            List<Thing> next = target == null ? List.of() : List.of(target);
            lock(attribute, owner, next);
            unheard.put(new Slot(attribute, owner), next);
        }
    }

    private void refer(Relation relation, Thing child, Thing parent) {
        if (child.isTransient()) {
            put(relation, child, parent);
            return;
        }
        Thing former = child.targets.get(relation);
        if (relation.up.isHeard()) {
            if (parent == null) {
                if (former != null) {
                    part(relation, child);
                }
                return;
            }
            if (parent.isTransient()) {
                add(parent);
            }
            displace(relation, parent, child);
            child.targets.put(relation, parent);
            return;
        }
        Doubt doubt = set.computeIfAbsent(new Slot(relation.up, child), any -> Doubt.about(former));
        doubt.former.add(former);
        if (parent != null && parent.isTransient()) {
            locked.add(parent);
        }
        if (relation.shape == Shape.ONE) {
            locked.add(child);
            lockAll(former, parent);
            if (parent != null) {
                for (Thing other : children(relation, parent)) {
                    if (other != child) {
                        locked.add(other);
                        other.targets.remove(relation);
                        if (relation.deletesOrphans() && other.state == State.PENDING) {
                            parted.add(other);
                        }
                    }
                }
            }
        }
        put(relation, child, parent);
        if (parent == null && isShown(relation, child) && relation.deletesOrphans() && child.state == State.PENDING) {
            parted.add(child);
            locked.add(child);
        }
    }

    private static void put(Relation relation, Thing child, Thing parent) {
        if (parent == null) {
            child.targets.remove(relation);
        } else {
            child.targets.put(relation, parent);
        }
    }

    private void lockAll(Thing... some) {
        for (Thing thing : some) {
            if (thing != null) {
                locked.add(thing);
            }
        }
    }

    private void give(Attribute attribute, Thing owner, Thing child) {
        if (child != null) {
            join(attribute, owner, child);
            if (child.isTransient()) {
                add(child);
            }
            return;
        }
        for (Thing former : children(attribute.relation(), owner)) {
            part(attribute.relation(), former);
        }
    }

    private void lock(Attribute attribute, Thing owner, List<Thing> next) {
        locked.add(owner);
        locked.addAll(members(attribute.relation(), attribute, owner));
        locked.addAll(next);
        if (attribute.relation().shape == Shape.ONE) {
            next.forEach(child -> lockAll(child.targets.get(attribute.relation())));
        }
    }

    void append(Attribute attribute, Thing owner, Thing member) {
        List<Thing> replaced = unheard.get(new Slot(attribute, owner));
        if (owner.isTransient()) {
            owner.own(attribute).add(member);
        } else if (replaced != null) {
            replaced.add(member);
            locked.add(member);
        } else {
            join(attribute, owner, member);
            if (member.isTransient()) {
                add(member);
            }
        }
    }

    void remove(Attribute attribute, Thing owner, Thing member) {
        List<Thing> replaced = unheard.get(new Slot(attribute, owner));
        if (owner.isTransient()) {
            owner.own(attribute).remove(member);
        } else if (replaced != null) {
            replaced.remove(member);
        } else if (attribute.relation().shape == Shape.PAIRS) {
            pairs.remove(pair(attribute, owner, member));
        } else {
            part(attribute.relation(), member);
        }
    }

    void clear(Attribute attribute, Thing owner) {
        List.copyOf(members(attribute, owner)).forEach(member -> remove(attribute, owner, member));
    }

    void replace(Attribute attribute, Thing owner, List<Thing> next) {
        if (owner.isTransient()) {
            owner.own.put(attribute, new ArrayList<>(next));
        } else {
            lock(attribute, owner, next);
            unheard.put(new Slot(attribute, owner), new ArrayList<>(next));
        }
    }

    /** {@code delete} (S6, C2): all that goes with an object is found before the first is marked. */
    void delete(Thing thing) {
        List<Thing> doomed = doomed(thing);
        doomed.forEach(each -> {
            each.state = State.MARKED;
            each.markedTogether = doomed.size();
        });
    }

    /** {@code flush} (section 4). */
    void flush() {
        addPromised();
        unheard.forEach((slot, members) -> hear(slot.attribute, slot.owner, members));
        parted.forEach(this::letGo);
        List<Thing> orphans = things.values().stream().filter(World::isOrphan).toList();
        unlock();
        orphans.forEach(this::delete);
        partFromMarked();
        write();
    }

    private void unlock() {
        unheard = new HashMap<>();
        set = new HashMap<>();
        locked = new HashSet<>();
        parted = new HashSet<>();
    }

    /** What a plain attribute of an object refers to is added when that is saved (C1, D5). */
    private void addPromised() {
        for (Thing thing : List.copyOf(things.values())) {
            if (thing.state == State.PENDING || thing.state == State.PERSISTENT) {
                List.copyOf(thing.targets.values()).stream()
                        .filter(Thing::isTransient)
                        .forEach(this::add);
            }
        }
        unheard.values()
                .forEach(members -> members.stream().filter(Thing::isTransient).forEach(this::add));
    }

    /** A collection that was put in place of the session's: as if each member was removed or added (B3). */
    private void hear(Attribute attribute, Thing owner, List<Thing> next) {
        Relation relation = attribute.relation();
        for (Thing former : members(relation, attribute, owner)) {
            if (!next.contains(former)) {
                if (relation.shape == Shape.PAIRS) {
                    pairs.remove(pair(attribute, owner, former));
                } else {
                    part(relation, former);
                }
            }
        }
        next.forEach(member -> join(attribute, owner, member));
    }

    /** Without delete cascade, children of a deleted object stay, without parent (C3). */
    private void partFromMarked() {
        for (Thing thing : things.values()) {
            if (thing.state == State.PENDING || thing.state == State.PERSISTENT) {
                thing.targets
                        .entrySet()
                        .removeIf(target -> !target.getKey().deletes() && target.getValue().state == State.MARKED);
            }
        }
    }

    private void write() {
        for (Thing thing : things.values()) {
            switch (thing.state) {
                case MARKED -> {
                    thing.state = State.DELETED;
                    thing.flushed = null;
                    pairs.removeIf(pair -> pair.has(thing));
                }
                case PENDING -> {
                    thing.state = State.PERSISTENT;
                    thing.version = 1;
                    thing.flushed = thing.row();
                }
                case PERSISTENT -> {
                    if (!thing.flushed.holds(thing)) {
                        thing.version++;
                        thing.flushed = thing.row();
                    }
                }
                default -> {}
            }
        }
        flushedPairs = Set.copyOf(pairs);
    }

    /** {@code commit} (T3), whose flush was already. */
    void commit() {
        for (Thing thing : things.values()) {
            thing.committed = thing.flushed;
            if (thing.state == State.DELETED) {
                thing.state = State.GONE;
            }
        }
        committedPairs = flushedPairs;
    }

    /** {@code rollback} (R1, D2). */
    void rollback() {
        for (Thing thing : things.values()) {
            if (thing.committed != null) {
                thing.state = State.PERSISTENT;
                thing.flushed = thing.committed;
                thing.name = thing.committed.name();
                thing.version = thing.committed.version();
                thing.targets = new HashMap<>(thing.committed.targets());
            } else if (!thing.isTransient()) {
                thing.state = State.GONE;
                thing.flushed = null;
            }
        }
        flushedPairs = committedPairs;
        pairs = new LinkedHashSet<>(committedPairs);
        unlock();
    }

    /** {@code close}, and a new session: only rows are left. */
    void reopen() {
        rollback();
        for (Thing thing : things.values()) {
            thing.object = null;
            if (thing.isTransient()) {
                thing.state = State.GONE;
            }
        }
    }

    /** Returns whether a flush would write nothing. */
    boolean isWritten() {
        Map<Thing, Thing.Row> rows = new HashMap<>();
        things.values().forEach(thing -> rows.put(thing, thing.flushed));
        Set<Pair> links = flushedPairs;
        return ifFlushed(() -> flushedPairs.equals(links)
                && things.values().stream().allMatch(thing -> rows.get(thing) == thing.flushed));
    }

    /** Answers a question about the world as a flush would leave it, and leaves it as it is. */
    <R> R ifFlushed(Supplier<R> question) {
        List<Runnable> mementos = things.values().stream().map(Thing::memento).toList();
        Set<Pair> formerPairs = new LinkedHashSet<>(pairs);
        Set<Pair> formerFlushed = flushedPairs;
        Map<Slot, List<Thing>> formerUnheard = unheard;
        Map<Slot, Doubt> formerSet = set;
        Set<Thing> formerLocked = locked;
        Set<Thing> formerParted = parted;
        try {
            flush();
            return question.get();
        } finally {
            mementos.forEach(Runnable::run);
            pairs = formerPairs;
            flushedPairs = formerFlushed;
            unheard = formerUnheard;
            set = formerSet;
            locked = formerLocked;
            parted = formerParted;
        }
    }
}
