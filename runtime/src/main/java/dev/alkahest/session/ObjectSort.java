package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the objects of entities that refer to each other, one by one, into levels: an object's level is one more than
 * that of every object it has to wait for (rule F11). Objects of a level are written together.
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

    /** Returns inserts and updates, so that what is inserted comes before what refers to it. */
    List<List<Change<?>>> saves() {
        IdentityHashMap<Object, Change<?>> waitedFor = new IdentityHashMap<>();
        List<Change<?>> all = new ArrayList<>();
        for (MappedEntity<?> entity : group.entities()) {
            FlushPlan.EntityChanges<?> changes = plan.of(entity);
            changes.inserts().forEach(change -> waitedFor.put(change.entry().entity(), change));
            all.addAll(changes.rowsTaken());
            all.addAll(changes.updates());
            all.addAll(changes.inserts());
        }
        return levels(all, change -> targets(change, waitedFor));
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
        return levels(all, change -> referring.getOrDefault(change, List.of()));
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
            if (waitedFor != null && waitedFor != change && !isWrittenApart(relationship, change)) {
                targets.add(waitedFor);
            }
        }
        return targets;
    }

    /** Returns whether an INSERT leaves a foreign key out, or it is emptied before the DELETE; an UPDATE waits for its target. */
    private static <E> boolean isWrittenApart(ToOne<E, ?> relationship, Change<E> change) {
        return relationship.isPostUpdated() && !change.isUpdate() && !change.takesRow();
    }

    private List<List<Change<?>>> levels(Iterable<Change<?>> changes, Waiting waiting) {
        List<List<Change<?>>> levels = new ArrayList<>();
        IdentityHashMap<Change<?>, Integer> known = new IdentityHashMap<>();
        for (Change<?> change : changes) {
            int level = new LevelSearch(this, known, waiting).levelOf(change);
            while (levels.size() <= level) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(change);
        }
        return levels;
    }

    private InvalidStateException cycle(Change<?> one, Change<?> other) {
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

    /** Says which changes another has to wait for. */
    interface Waiting {

        List<Change<?>> of(Change<?> change);
    }

    /** Finds levels without recursion, as a chain of objects can be as long as a table. */
    private static final class LevelSearch {

        private final ObjectSort sort;
        private final IdentityHashMap<Change<?>, Integer> known;
        private final Waiting waiting;
        private final IdentityHashMap<Change<?>, Boolean> open = new IdentityHashMap<>();
        private final List<Change<?>> stack = new ArrayList<>();

        LevelSearch(ObjectSort sort, IdentityHashMap<Change<?>, Integer> known, Waiting waiting) {
            this.sort = sort;
            this.known = known;
            this.waiting = waiting;
        }

        int levelOf(Change<?> start) {
            stack.add(start);
            while (!stack.isEmpty()) {
                visit(stack.get(stack.size() - 1));
            }
            return known.getOrDefault(start, 0);
        }

        private void visit(Change<?> change) {
            open.put(change, true);
            int level = 0;
            boolean waits = false;
            for (Change<?> before : waiting.of(change)) {
                Integer found = known.get(before);
                if (found != null) {
                    level = Math.max(level, found + 1);
                } else if (open.containsKey(before)) {
                    throw sort.cycle(before, change);
                } else {
                    stack.add(before);
                    waits = true;
                }
            }
            if (!waits) {
                known.put(change, level);
                open.remove(change);
                stack.remove(stack.size() - 1);
            }
        }
    }
}
