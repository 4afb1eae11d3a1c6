package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the objects of entities that refer to each other, one by one, into levels, each of which waits for those before it
 * (rule F11). Objects of a level are written together.
 */
final class ObjectSort {

    private final ReferredObjects referred;
    private final FlushPlan plan;
    private final FlushOrder.Group group;

    ObjectSort(SessionContext context, FlushPlan plan, FlushOrder.Group group) {
        this.plan = plan;
        this.group = group;
        this.referred = new ReferredObjects(context);
    }

    /** Returns inserts and updates, so that what is inserted comes before what refers to it, and what gives a value up before what takes it. */
    List<List<Change<?>>> saves(Handovers handovers) {
        IdentityHashMap<Object, Change<?>> waitedFor = new IdentityHashMap<>();
        List<Change<?>> all = new ArrayList<>();
        for (MappedEntity<?> entity : group.entities()) {
            FlushPlan.EntityChanges<?> changes = plan.of(entity);
            changes.inserts().forEach(change -> waitedFor.put(change.entry().entity(), change));
            changes.updates().stream()
                    .filter(Change::changesKey)
                    .forEach(change -> waitedFor.put(change.entry().entity(), change));
            all.addAll(changes.rowsTaken());
            all.addAll(changes.updates());
            all.addAll(changes.inserts());
        }
        return new Levels(
                        change -> handovers.with(targets(change, waitedFor), change),
                        circle -> handovers.circular(circle).orElseGet(() -> cycle(circle)))
                .of(all);
    }

    /** Returns deletes, so that what refers comes before what it refers to. */
    List<List<Change<?>>> deletes() {
        IdentityHashMap<Object, Change<?>> deleted = new IdentityHashMap<>();
        List<Change<?>> all = new ArrayList<>();
        for (MappedEntity<?> entity : group.entities()) {
            plan.of(entity).deletes().forEach(change -> {
                deleted.put(change.entry().entity(), change);
                all.add(change);
            });
        }
        IdentityHashMap<Change<?>, List<Change<?>>> referring = new IdentityHashMap<>();
        for (Change<?> change : all) {
            for (Change<?> target : formerTargets(change, deleted)) {
                referring.computeIfAbsent(target, any -> new ArrayList<>()).add(change);
            }
        }
        return new Levels(change -> referring.getOrDefault(change, List.of()), this::cycle).of(all);
    }

    /** As {@link #targets}, as the row says, which an object about to be deleted may have parted from. */
    private <E> List<Change<?>> formerTargets(Change<E> change, IdentityHashMap<Object, Change<?>> candidates) {
        return RememberedValues.ask(change.entity(), change.entry(), former -> targets(change, candidates));
    }

    /** Returns those of some changes whose objects a change's object refers to. */
    private <E> List<Change<?>> targets(Change<E> change, IdentityHashMap<Object, Change<?>> candidates) {
        List<Change<?>> targets = new ArrayList<>();
        for (ToOne<E, ?> relationship : change.entity().toOnes()) {
            Object target = referred.target(relationship, change.entry().entity());
            Change<?> waitedFor = target == null ? null : candidates.get(target);
            if (waitedFor != null
                    && waitedFor != change
                    && !isWrittenApart(relationship, change)
                    && !isCarriedOn(relationship, change, waitedFor)) {
                targets.add(waitedFor);
            }
        }
        return targets;
    }

    /** Returns whether only the key of the target changes, which the database carries on. */
    private static <E> boolean isCarriedOn(ToOne<E, ?> relationship, Change<E> change, Change<?> target) {
        return target.isUpdate() && change.isUpdate() && (change.columns() & relationship.bits()) == 0;
    }

    /** Returns whether an INSERT leaves a foreign key out, or it is emptied before the DELETE; an UPDATE waits for its target. */
    private static <E> boolean isWrittenApart(ToOne<E, ?> relationship, Change<E> change) {
        return relationship.isPostUpdated() && !change.isUpdate() && !change.takesRow();
    }

    private InvalidStateException cycle(List<Change<?>> circle) {
        Change<?> one = circle.get(0);
        Change<?> other = circle.get(circle.size() - 1);
        Optional<ToOne<?, ?>> attribute = attribute(one, other).or(() -> attribute(other, one));
        return new InvalidStateException("The flush can't order " + one.describe() + " and " + other.describe()
                + ", which refer to each other, directly or by others. Declare "
                + attribute.map(ToOne::toString).orElse("a relationship between them")
                + " with postUpdate = true where its column may be NULL, or flush one of them before you set its"
                + " reference.");
    }

    /** Returns the attribute by which an object refers to another, of which its row may still tell. */
    private <E> Optional<ToOne<?, ?>> attribute(Change<E> change, Change<?> target) {
        Object wanted = target.entry().entity();
        for (ToOne<E, ?> relationship : change.entity().toOnes()) {
            if (referred.target(relationship, change.entry().entity()) == wanted
                    || change.entry().key() != null
                            && referred.formerTarget(change.entity(), relationship, change.entry()) == wanted) {
                return Optional.of(relationship);
            }
        }
        return Optional.empty();
    }
}
