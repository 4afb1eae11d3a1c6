package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Relation.Shape;
import java.util.List;
import java.util.Map;

/** Whether a new object may come to the session, or hold what nobody has heard of yet. */
final class Admission {

    private final World world;

    Admission(World world) {
        this.world = world;
    }

    /** Returns whether an object can be added with all that it refers to. */
    boolean canJoin(Thing start) {
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

    boolean canJoinBy(Attribute attribute, Thing joining) {
        return attribute.isHeard() ? canJoin(joining) : joining.isLeaf() && !world.locked.contains(joining);
    }

    /** Returns whether a transient object may hold a child in its own attribute. */
    boolean canClaim(Relation relation, Thing child) {
        return world.isUnclaimed(relation, child)
                && (child.isTransient()
                        ? !world.locked.contains(child) && child.targets.get(relation) == null
                        : world.isFree(child) && !world.isSet(relation, child));
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
}
