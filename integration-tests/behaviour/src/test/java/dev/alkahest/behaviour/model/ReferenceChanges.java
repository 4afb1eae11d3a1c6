package dev.alkahest.behaviour.model;

/** Whether an attribute with one target may be set. */
final class ReferenceChanges {

    private final World world;
    private final Circles circles;
    private final Admission admission;
    private final Parting parting;

    ReferenceChanges(World world) {
        this.world = world;
        this.circles = new Circles(world);
        this.admission = new Admission(world);
        this.parting = new Parting(world);
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
        boolean isOne = relation.isOne();
        if (relation.isOrdered() && !isPlaceCertain(relation, child, parent)
                || relation.isKey() && !Admission.isKeyOf(relation, child, parent)) {
            return false;
        }
        if (parent != null && circles.wouldClose(relation, child, parent)) {
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
            return child.targets.get(relation) == null || parting.canLoseParent(relation, child);
        }
        if (!(parent.isTransient() ? admission.canJoinBy(relation.up, parent) : world.isSettled(parent))) {
            return false;
        }
        Thing former = child.targets.get(relation);
        return !isOne
                || (former == null || world.isFree(former))
                        && !isReferredToByTransient(relation, parent)
                        && world.children(relation, parent).stream()
                                .allMatch(other -> parting.canPart(relation, other));
    }

    /** Returns whether there is one place for a child where the session hears of it, at once or by the next flush. */
    private boolean isPlaceCertain(Relation relation, Thing child, Thing parent) {
        return (parent == null || !parent.isTransient())
                && (child.isTransient() || relation.up.isHeard() || world.isHeard(relation));
    }

    private boolean isReferredToByTransient(Relation relation, Thing parent) {
        return parent.isTransient() && !parent.own(relation.down).isEmpty()
                || world.things.values().stream()
                        .anyMatch(thing -> thing.isTransient() && thing.targets.get(relation) == parent);
    }

    private boolean canGive(Attribute attribute, Thing owner, Thing child) {
        Relation relation = attribute.relation();
        if (child != null && circles.wouldClose(relation, child, owner)) {
            return false;
        }
        if (owner.isTransient()) {
            return !world.locked.contains(owner)
                    && world.things.values().stream()
                            .noneMatch(thing -> thing.isTransient() && thing.targets.get(relation) == owner)
                    && (child == null || admission.canClaim(relation, child));
        }
        if (!world.isSettled(owner) && !world.isReplaced(attribute, owner)) {
            return false;
        }
        if (world.isReplaced(attribute, owner)) {
            return false;
        }
        for (Thing former : world.children(relation, owner)) {
            if (former != child && !parting.canPart(relation, former)) {
                return false;
            }
        }
        return child == null || canTake(attribute, owner, child);
    }

    private boolean canTake(Attribute attribute, Thing owner, Thing child) {
        Relation relation = attribute.relation();
        if (child.isTransient()) {
            return admission.canJoinBy(attribute, child) && child.targets.get(relation) == null;
        }
        if (relation.isKey() && !Admission.isKeyOf(relation, child, owner)) {
            return false;
        }
        Thing former = child.targets.get(relation);
        return world.isFree(child) && !world.isSet(relation, child) && (former == null || world.isFree(former));
    }
}
