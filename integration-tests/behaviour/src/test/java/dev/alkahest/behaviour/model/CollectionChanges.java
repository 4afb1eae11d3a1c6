package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Thing.State;
import dev.alkahest.behaviour.model.World.Doubt;
import dev.alkahest.behaviour.model.World.Slot;
import java.util.List;

/** Whether members may be put in a collection or taken out of it. */
final class CollectionChanges {

    private final World world;
    private final Circles circles;
    private final Admission admission;
    private final Parting parting;

    CollectionChanges(World world) {
        this.world = world;
        this.circles = new Circles(world);
        this.admission = new Admission(world);
        this.parting = new Parting(world);
    }

    boolean canAppend(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        if (member == owner || world.members(attribute, owner).contains(member)) {
            return false;
        }
        if (attribute.isMap() && !world.showsNoDeleted(attribute)) {
            return false; // it may stand where the member is put
        }
        if (relation.isPairs()) {
            return canPair(attribute, owner, member);
        }
        if (circles.wouldClose(relation, member, owner)) {
            return false;
        }
        if (owner.isTransient()) {
            return !world.locked.contains(owner) && admission.canClaim(relation, member);
        }
        if (world.isReplaced(attribute, owner)) {
            return canReplaceBy(attribute, owner, member);
        }
        Doubt doubt = world.set.get(new Slot(relation.up, member));
        return world.isSettled(owner)
                && (!relation.isOrdered() || world.isHeard(relation))
                && (doubt == null || !doubt.former().contains(owner))
                && (member.isTransient() ? admission.canJoin(member) : world.isFree(member));
    }

    boolean canInsert(Attribute attribute, Thing owner, Thing member, int at) {
        return at <= world.members(attribute, owner).size()
                && world.showsNoDeleted(attribute)
                && canAppend(attribute, owner, member);
    }

    boolean canArrange(Attribute attribute, Thing owner) {
        return owner.isTransient()
                || world.isReplaced(attribute, owner)
                || world.isSettled(owner) && world.isHeard(attribute.relation()) && world.showsNoDeleted(attribute);
    }

    private boolean canPair(Attribute attribute, Thing owner, Thing member) {
        boolean isCrowded = attribute.other().isMap()
                && member.own(attribute.other()).stream().anyMatch(own -> own != owner && own.label == owner.label);
        if (isCrowded
                || world.pairs.isInDoubt(Pair.of(attribute, owner, member))
                || attribute.other().keepsOrder() && isClaimedByOthers(attribute, owner, member)) {
            return false; // who gives way, or stands behind whom, depends on who comes last
        }
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
                        ? admission.canJoin(member)
                                && !member.own(attribute.other()).contains(owner)
                        : world.isSettled(member));
    }

    /** Returns whether other new objects have a member, which nobody has heard of. */
    private boolean isClaimedByOthers(Attribute attribute, Thing owner, Thing member) {
        return world.things().stream()
                .anyMatch(other -> other != owner
                        && other.isTransient()
                        && other.own(attribute).contains(member));
    }

    private boolean canReplaceBy(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        if (world.members(attribute, owner).contains(member)
                || world.members(relation, attribute, owner).contains(member)) {
            return world.isReplaced(attribute, owner) || world.isFree(member) && !world.isSet(relation, member);
        }
        if (relation.isPairs()
                ? world.pairs.isInDoubt(Pair.of(attribute, owner, member))
                : circles.wouldClose(relation, member, owner)) {
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
        if (attribute.relation().isPairs()) {
            return world.isFree(owner) && world.isFree(member);
        }
        return world.isFree(owner) && parting.canPart(attribute.relation(), member);
    }

    boolean canClear(Attribute attribute, Thing owner) {
        List<Thing> members = world.members(attribute, owner);
        return !members.isEmpty()
                && !attribute.isWriteOnly()
                && members.stream().allMatch(member -> canRemove(attribute, owner, member));
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
                    || (relation.isPairs() ? world.isFree(former) : parting.canPart(relation, former));
            if (!isFine) {
                return false;
            }
        }
        return next.stream().allMatch(member -> member != owner && canReplaceBy(attribute, owner, member));
    }
}
