package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Relation.Shape;
import dev.alkahest.behaviour.model.Thing.State;
import dev.alkahest.behaviour.model.World.Doubt;
import dev.alkahest.behaviour.model.World.Pair;
import dev.alkahest.behaviour.model.World.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done in a world and has one right outcome. */
final class Possibilities {

    private final World world;

    Possibilities(World world) {
        this.world = world;
    }

    private boolean makesCircle(Relation relation, Thing child, Thing parent) {
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

    /** Returns whether an object can be added with all that it refers to. */
    private boolean canJoin(Thing start) {
        List<Thing> joining = World.joining(start);
        for (Thing thing : joining) {
            if (world.locked.contains(thing)
                    || !thing.targets.entrySet().stream().allMatch(this::canBeReferredTo)) {
                return false;
            }
            for (Map.Entry<Attribute, List<Thing>> own : thing.own.entrySet()) {
                for (Thing member : own.getValue()) {
                    boolean isFine = member.isTransient() || world.isSettled(member);
                    if (!isFine
                            || world.isSet(own.getKey().relation(), member)
                            || !canLose(own.getKey(), thing, member)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean canBeReferredTo(Map.Entry<Relation, Thing> reference) {
        Thing target = reference.getValue();
        return (target.isTransient() || world.isSettled(target))
                && (reference.getKey().shape != Shape.ONE
                        || world.children(reference.getKey(), target).stream().allMatch(this::canBeFreed));
    }

    private boolean canLose(Attribute attribute, Thing owner, Thing member) {
        Thing former = attribute.relation().shape == Shape.PAIRS ? null : member.targets.get(attribute.relation());
        return former == null || former == owner || former.isTransient() || world.isFree(former);
    }

    private boolean canBeFreed(Thing child) {
        return world.isFree(child) && world.set.keySet().stream().noneMatch(slot -> slot.owner() == child);
    }

    /** Returns whether a child may lose its parent: nobody else is in doubt about it. */
    private boolean canPart(Relation relation, Thing child) {
        if (!world.isFree(child) || world.isSet(relation, child)) {
            return false;
        }
        if (!relation.deletesOrphans()) {
            return true;
        }
        return child.state == State.PENDING
                ? isAlone(child) && Set.of(relation).containsAll(child.targets.keySet())
                : !world.doomed(child).isEmpty();
    }

    /** Returns whether nobody refers to an object, nor is in doubt about it. */
    private boolean isAlone(Thing child) {
        for (Thing thing : world.things.values()) {
            if (thing.isManaged() && thing.targets.containsValue(child)) {
                return false;
            }
        }
        return world.unheard.keySet().stream().noneMatch(slot -> slot.owner() == child)
                && world.set.keySet().stream().noneMatch(slot -> slot.owner() == child)
                && world.pairs.stream().noneMatch(pair -> pair.has(child));
    }

    boolean canAdd(Thing thing) {
        return thing.isTransient() && canJoin(thing)
                || thing.state == State.MARKED && canUnmark(thing)
                || world.isFree(thing);
    }

    /** Returns whether an object was deleted alone, and what it refers to was not. */
    private static boolean canUnmark(Thing thing) {
        return thing.markedTogether == 1
                && thing.targets.values().stream().noneMatch(target -> target.state == State.MARKED);
    }

    boolean canDelete(Thing thing) {
        return thing.state == State.PERSISTENT
                && world.isSettled(thing)
                && world.set.keySet().stream().noneMatch(slot -> slot.owner() == thing)
                && !world.doomed(thing).isEmpty();
    }

    /** Returns whether an object can leave by itself: it refers to nothing, and nothing refers to it. */
    boolean canExpunge(Thing thing) {
        return thing.isLeaf()
                && isAlone(thing)
                && world.things().stream().filter(Thing::isTransient).noneMatch(any -> any.refersTo(thing));
    }

    /** Returns whether nothing is to be written of an object but its columns: the other side would be in doubt. */
    boolean canExpire(Thing thing) {
        return world.isHeard()
                && linksOf(thing, world.pairs).equals(linksOf(thing, world.flushedPairs))
                && world.things().stream().filter(Thing::isManaged).noneMatch(any -> isMoved(any, thing));
    }

    private static Set<Pair> linksOf(Thing thing, Set<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.has(thing)).collect(Collectors.toSet());
    }

    /** Returns whether a foreign key has changed that is of an object, or refers or has referred to it. */
    private static boolean isMoved(Thing thing, Thing about) {
        Map<Relation, Thing> former = thing.flushed == null ? Map.of() : thing.flushed.targets();
        return Relation.ALL.stream()
                .filter(relation -> thing.targets.get(relation) != former.get(relation))
                .anyMatch(relation ->
                        thing == about || thing.targets.get(relation) == about || former.get(relation) == about);
    }

    boolean canSet(Attribute attribute, Thing owner, Thing target) {
        if (target != null && target.isTransient() && world.locked.contains(target)) {
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
            return !world.locked.contains(child)
                    && world.isUnclaimed(relation, child)
                    && (parent == null || parent.isTransient() || world.isSettled(parent))
                    && !(isOne && parent != null && isReferredToByTransient(relation, parent));
        }
        if (!world.isFree(child)) {
            return false;
        }
        if (parent == null) {
            return child.targets.get(relation) == null || canLoseParent(relation, child);
        }
        if (!(parent.isTransient() ? canJoinBy(relation.up, parent) : world.isSettled(parent))) {
            return false;
        }
        Thing former = child.targets.get(relation);
        return !isOne
                || (former == null || world.isFree(former))
                        && !isReferredToByTransient(relation, parent)
                        && world.children(relation, parent).stream().allMatch(other -> canPart(relation, other));
    }

    private boolean canLoseParent(Relation relation, Thing child) {
        if (relation.shape == Shape.ONE && !world.isFree(child.targets.get(relation))) {
            return false;
        }
        if (!relation.deletesOrphans()) {
            return true;
        }
        return child.state == State.PENDING
                ? isAlone(child) && Set.of(relation).containsAll(child.targets.keySet())
                : !world.doomed(child).isEmpty();
    }

    private boolean canJoinBy(Attribute attribute, Thing joining) {
        return attribute.isHeard() ? canJoin(joining) : joining.isLeaf() && !world.locked.contains(joining);
    }

    private boolean isReferredToByTransient(Relation relation, Thing parent) {
        return parent.isTransient() && !parent.own(relation.down).isEmpty()
                || world.things.values().stream()
                        .anyMatch(thing -> thing.isTransient() && thing.targets.get(relation) == parent);
    }

    private boolean canGive(Attribute attribute, Thing owner, Thing child) {
        Relation relation = attribute.relation();
        if (child != null && makesCircle(relation, child, owner)) {
            return false;
        }
        if (owner.isTransient()) {
            return !world.locked.contains(owner)
                    && world.things.values().stream()
                            .noneMatch(thing -> thing.isTransient() && thing.targets.get(relation) == owner)
                    && (child == null || canClaim(relation, child));
        }
        if (!world.isSettled(owner) && !world.isReplaced(attribute, owner)) {
            return false;
        }
        if (world.isReplaced(attribute, owner)) {
            return false;
        }
        for (Thing former : world.children(relation, owner)) {
            if (former != child && !canPart(relation, former)) {
                return false;
            }
        }
        return child == null || canTake(attribute, child);
    }

    /** Returns whether a transient object may hold a child in its own attribute. */
    private boolean canClaim(Relation relation, Thing child) {
        return world.isUnclaimed(relation, child)
                && (child.isTransient()
                        ? !world.locked.contains(child) && child.targets.get(relation) == null
                        : world.isFree(child) && !world.isSet(relation, child));
    }

    private boolean canTake(Attribute attribute, Thing child) {
        Relation relation = attribute.relation();
        if (child.isTransient()) {
            return canJoinBy(attribute, child) && child.targets.get(relation) == null;
        }
        Thing former = child.targets.get(relation);
        return world.isFree(child) && !world.isSet(relation, child) && (former == null || world.isFree(former));
    }

    boolean canAppend(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        if (member == owner || world.members(attribute, owner).contains(member)) {
            return false;
        }
        if (relation.shape == Shape.PAIRS) {
            return canPair(attribute, owner, member);
        }
        if (makesCircle(relation, member, owner)) {
            return false;
        }
        if (owner.isTransient()) {
            return !world.locked.contains(owner) && canClaim(relation, member);
        }
        if (world.isReplaced(attribute, owner)) {
            return canReplaceBy(attribute, owner, member);
        }
        Doubt doubt = world.set.get(new Slot(relation.up, member));
        return world.isSettled(owner)
                && (doubt == null || !doubt.former().contains(owner))
                && (member.isTransient() ? canJoin(member) : world.isFree(member));
    }

    private boolean canPair(Attribute attribute, Thing owner, Thing member) {
        if (owner.isTransient()) {
            return !world.locked.contains(owner)
                    && (member.isTransient() ? !world.locked.contains(member) : world.isSettled(member))
                    && !member.own(attribute.other()).contains(owner);
        }
        if (world.isReplaced(attribute, owner)) {
            return canReplaceBy(attribute, owner, member);
        }
        return world.isSettled(owner)
                && (member.isTransient()
                        ? canJoin(member) && !member.own(attribute.other()).contains(owner)
                        : world.isSettled(member));
    }

    private boolean canReplaceBy(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        if (world.members(attribute, owner).contains(member)
                || world.members(relation, attribute, owner).contains(member)) {
            return world.isReplaced(attribute, owner) || world.isFree(member) && !world.isSet(relation, member);
        }
        if (relation.shape != Shape.PAIRS && makesCircle(relation, member, owner)) {
            return false;
        }
        return member.isTransient()
                ? member.isLeaf() && !world.locked.contains(member) && world.isUnclaimed(relation, member)
                : world.isSettled(member) && !world.isSet(relation, member);
    }

    boolean canRemove(Attribute attribute, Thing owner, Thing member) {
        if (!world.members(attribute, owner).contains(member)) {
            return false;
        }
        if (owner.isTransient() || world.isReplaced(attribute, owner)) {
            return owner.state != State.MARKED;
        }
        if (attribute.relation().shape == Shape.PAIRS) {
            return world.isFree(owner) && world.isFree(member);
        }
        return world.isFree(owner) && canPart(attribute.relation(), member);
    }

    boolean canClear(Attribute attribute, Thing owner) {
        List<Thing> members = world.members(attribute, owner);
        return !members.isEmpty() && members.stream().allMatch(member -> canRemove(attribute, owner, member));
    }

    boolean canReplace(Attribute attribute, Thing owner, List<Thing> next) {
        Relation relation = attribute.relation();
        if (owner.isTransient()) {
            return !world.locked.contains(owner)
                    && next.stream()
                            .allMatch(member ->
                                    owner.own(attribute).contains(member) || canAppend(attribute, owner, member));
        }
        if (!world.isReplaced(attribute, owner) && !world.isSettled(owner)) {
            return false;
        }
        for (Thing former : world.members(relation, attribute, owner)) {
            boolean isFine = world.isReplaced(attribute, owner)
                    || (relation.shape == Shape.PAIRS ? world.isFree(former) : canPart(relation, former));
            if (!isFine) {
                return false;
            }
        }
        return next.stream().allMatch(member -> member != owner && canReplaceBy(attribute, owner, member));
    }
}
