package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Thing.State;
import java.util.Set;

/** Whether a child may lose its parent, and what is to be deleted then is certain. */
final class Parting {

    private final World world;

    Parting(World world) {
        this.world = world;
    }

    /** Returns whether a parent may let go of a child: nobody else is in doubt about it. */
    boolean canPart(Relation relation, Thing child) {
        return world.isFree(child) && !world.isSet(relation, child) && canBeWithout(relation, child);
    }

    /** Returns whether a child may refer to nothing. */
    boolean canLoseParent(Relation relation, Thing child) {
        return (!relation.isOne() || world.isFree(child.targets.get(relation))) && canBeWithout(relation, child);
    }

    private boolean canBeWithout(Relation relation, Thing child) {
        if (!relation.deletesOrphans()) {
            return true;
        }
        return child.state == State.PENDING
                ? isAlone(child) && Set.of(relation).containsAll(child.targets.keySet())
                : !world.doomed(child).isEmpty();
    }

    /** Returns whether nobody refers to an object, nor is in doubt about it. */
    boolean isAlone(Thing child) {
        for (Thing thing : world.things.values()) {
            if (thing.isManaged() && thing.targets.containsValue(child)) {
                return false;
            }
        }
        return world.unheard.keySet().stream().noneMatch(slot -> slot.owner() == child)
                && world.set.keySet().stream().noneMatch(slot -> slot.owner() == child)
                && world.pairs.areWithout(child);
    }
}
