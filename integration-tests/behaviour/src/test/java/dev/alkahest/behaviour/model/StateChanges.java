package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Thing.State;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whether an object may come, go, be deleted or forget what was changed of it. */
final class StateChanges {

    private final World world;
    private final Admission admission;

    StateChanges(World world) {
        this.world = world;
        this.admission = new Admission(world);
    }

    boolean canAdd(Thing thing) {
        return thing.isTransient() && admission.canJoin(thing)
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
                && world.things().stream().noneMatch(any -> any.kind != Kind.CRATE && SharedColumn.isOpen(any))
                && world.set.keySet().stream().noneMatch(slot -> slot.owner() == thing)
                && isDoomed(world.doomed(thing));
    }

    /** Returns whether objects can be deleted: nobody that stays, and that they know nothing of, refers to them. */
    private boolean isDoomed(Collection<Thing> doomed) {
        return !doomed.isEmpty()
                && !world.pairs.anyMatch(pair -> pair.relation().isOneSided() && doomed.contains(pair.child()))
                && world.unheard.entrySet().stream()
                        .noneMatch(slot -> slot.getKey().attribute().relation().isOneSided()
                                && slot.getValue().stream().anyMatch(doomed::contains))
                && world.things().stream()
                        .filter(any -> !doomed.contains(any))
                        .noneMatch(any -> any.targets.entrySet().stream()
                                .anyMatch(
                                        target -> target.getKey().isOneSided() && doomed.contains(target.getValue())));
    }

    /** Returns whether an object can leave with all that goes with it: nothing that stays has to do with those. */
    boolean canExpunge(Thing thing) {
        Set<Thing> leaving = world.leaving(thing);
        return world.isHeard()
                && leaving.stream().allMatch(each -> canLeave(each, leaving))
                && world.things().stream().noneMatch(any -> leaving.contains(any.shared))
                && world.things().stream()
                        .filter(Thing::isTransient)
                        .noneMatch(any -> leaving.stream().anyMatch(any::refersTo));
    }

    private boolean canLeave(Thing thing, Set<Thing> leaving) {
        boolean isCertain = thing.isManaged()
                && !world.locked.contains(thing)
                && thing.flushed == thing.committed
                && world.savepoints.stream()
                        .allMatch(savepoint -> savepoint.rows().get(thing) == thing.committed);
        boolean isInPlace = thing.flushed == null
                || thing.targets.equals(thing.flushed.targets())
                        && thing.places.equals(thing.flushed.places())
                        && Objects.equals(thing.shared, thing.flushed.shared());
        return isCertain
                && isInPlace
                && leaving.containsAll(thing.targets.values())
                && world.things().stream()
                        .filter(any -> any.isManaged() || any.isDeleted())
                        .allMatch(any -> leaving.contains(any) || !hasReferredTo(any, thing))
                && world.pairs.areWithout(thing)
                && world.flushedPairs.areWithout(thing)
                && world.committedPairs.areWithout(thing);
    }

    private static boolean hasReferredTo(Thing any, Thing target) {
        return any.targets.containsValue(target)
                || any.flushed != null && any.flushed.targets().containsValue(target)
                || any.committed != null && any.committed.targets().containsValue(target);
    }

    /** Returns whether nothing is to be written of an object but its columns: the other side would be in doubt. */
    boolean canExpire(Thing thing) {
        return world.isHeard()
                && world.pairs.areLike(world.flushedPairs, thing)
                && world.things().stream().filter(Thing::isManaged).noneMatch(any -> isMoved(any, thing));
    }

    /** Returns whether a foreign key has changed that is of an object, or refers or has referred to it. */
    private static boolean isOutOfPlace(Relation relation, Thing thing) {
        return thing.flushed != null
                && !Objects.equals(
                        thing.places.get(relation), thing.flushed.places().get(relation));
    }

    private static boolean isMoved(Thing thing, Thing about) {
        Map<Relation, Thing> former = thing.flushed == null ? Map.of() : thing.flushed.targets();
        return Relations.ALL.stream()
                .filter(relation ->
                        thing.targets.get(relation) != former.get(relation) || isOutOfPlace(relation, thing))
                .anyMatch(relation ->
                        thing == about || thing.targets.get(relation) == about || former.get(relation) == about);
    }
}
