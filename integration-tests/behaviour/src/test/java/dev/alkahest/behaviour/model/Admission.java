package dev.alkahest.behaviour.model;

import java.util.List;
import java.util.Map;

/** Whether a new object may come to the session, or hold what nobody has heard of yet. */
final class Admission {

    private final World world;

    Admission(World world) {
        this.world = world;
    }

    /** Returns whether an object has the key of a parent, or may have (K1). */
    static boolean isKeyOf(Relation relation, Thing child, Thing parent) {
        return parent == null
                || child.flushed == null
                || child.flushed.targets().get(relation) == parent;
    }

    /** Returns whether an object can be added with all that it refers to. */
    boolean canJoin(Thing start) {
        return canJoin(start, null);
    }

    /** Returns whether an object can be added with all that it refers to, as it is put in an attribute of a parent's. */
    private boolean canJoin(Thing start, Attribute attribute) {
        List<Thing> joining = World.joining(start);
        for (Thing thing : joining) {
            boolean isPut = thing == start && attribute != null;
            if (world.locked.contains(thing)
                    || thing.shared instanceof Thing named && named.state == Thing.State.GONE
                    || !isPut && isWithoutKey(thing, joining)
                    || !thing.targets.entrySet().stream().allMatch(this::canBeReferredTo)) {
                return false;
            }
            for (Map.Entry<Attribute, List<Thing>> own : thing.own.entrySet()) {
                for (Thing member : own.getValue()) {
                    boolean isFine = member.isTransient() || world.isSettled(member);
                    if (!isFine
                            || world.isSet(own.getKey().relation(), member)
                            || !canLose(own.getKey(), thing, member)
                            || !keepsKey(own.getKey().relation(), member, thing)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    boolean canJoinBy(Attribute attribute, Thing joining) {
        return attribute.isHeard() ? canJoin(joining, attribute) : joining.isLeaf() && !world.locked.contains(joining);
    }

    /** Returns whether a transient object may hold a child in its own attribute. */
    boolean canClaim(Relation relation, Thing child) {
        return world.isUnclaimed(relation, child)
                && (child.isTransient()
                        ? !world.locked.contains(child) && child.targets.get(relation) == null
                        : world.isFree(child) && !world.isSet(relation, child) && !relation.isKey());
    }

    /** Returns whether an object would have no key, as it refers to nothing and nothing holds it. */
    private static boolean isWithoutKey(Thing thing, List<Thing> joining) {
        return Relations.ALL.stream()
                .filter(relation -> relation.isKey() && thing.kind.isA(relation.up.owner))
                .anyMatch(relation -> !thing.targets.containsKey(relation)
                        && joining.stream()
                                .noneMatch(parent -> parent.own(relation.down).contains(thing)));
    }

    private boolean canBeReferredTo(Map.Entry<Relation, Thing> reference) {
        Thing target = reference.getValue();
        return (target.isTransient() || world.isSettled(target))
                && (!reference.getKey().isOrdered() || world.isHeard(reference.getKey()))
                && (!reference.getKey().isOne()
                        || world.children(reference.getKey(), target).stream().allMatch(this::canBeFreed));
    }

    private boolean canLose(Attribute attribute, Thing owner, Thing member) {
        Thing former = attribute.relation().isPairs() ? null : member.targets.get(attribute.relation());
        return former == null || former == owner || former.isTransient() || world.isFree(former);
    }

    /** Returns whether an object that has a row does not get another key by what holds it. */
    private static boolean keepsKey(Relation relation, Thing child, Thing parent) {
        return !relation.isKey() || isKeyOf(relation, child, parent);
    }

    private boolean canBeFreed(Thing child) {
        return world.isFree(child) && world.set.keySet().stream().noneMatch(slot -> slot.owner() == child);
    }
}
