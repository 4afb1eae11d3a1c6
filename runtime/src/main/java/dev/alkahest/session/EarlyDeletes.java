package dev.alkahest.session;

import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that have to be deleted before others are saved, as those take their unique values (rule F15), with everything that refers
 * to them: other deleted rows are deleted first too, and foreign keys of rows that part from them are emptied. Where one of these
 * may not be NULL, the deletion stays where it is, and the database decides.
 */
final class EarlyDeletes {

    private final SessionContext context;
    private final FlushPlan plan;
    private final IdentityHashMap<Object, List<Referring<?>>> referring = new IdentityHashMap<>();
    private final Set<Change<?>> early = new LinkedHashSet<>();
    private final List<Referring<?>> parting = new ArrayList<>();

    EarlyDeletes(SessionContext context, FlushPlan plan) {
        this.context = context;
        this.plan = plan;
    }

    /** Empties what parts from the rows, and returns all that is deleted with them. */
    Set<Change<?>> prepare(List<Change<?>> wanted, FlushSteps steps) {
        for (MappedEntity<?> entity : context.mappings().all()) {
            learn(plan.of(entity));
        }
        wanted.forEach(this::take);
        parting.forEach(part -> part.empty(steps));
        return early;
    }

    private <E> void learn(FlushPlan.EntityChanges<E> changes) {
        ReferredObjects referred = new ReferredObjects(context);
        for (ToOne<E, ?> relationship : changes.entity().toOnes()) {
            if (!relationship.isInverse()) {
                changes.deletes().forEach(change -> learn(relationship, change, referred));
                changes.updates().stream()
                        .filter(change -> (change.columns() & relationship.bits()) != 0)
                        .forEach(change -> learn(relationship, change, referred));
            }
        }
    }

    private <E> void learn(ToOne<E, ?> relationship, Change<E> change, ReferredObjects referred) {
        Object target = referred.formerTarget(change.entity(), relationship, change.entry());
        if (target != null) {
            referring.computeIfAbsent(target, any -> new ArrayList<>()).add(new Referring<>(relationship, change));
        }
    }

    private void take(Change<?> wanted) {
        Set<Change<?>> taken = new LinkedHashSet<>(List.of(wanted));
        List<Referring<?>> partingFrom = new ArrayList<>();
        List<Change<?>> open = new ArrayList<>(taken);
        for (int at = 0; at < open.size(); at++) {
            for (Referring<?> one : referring.getOrDefault(open.get(at).entry().entity(), List.of())) {
                if (!one.change().isUpdate()) {
                    if (taken.add(one.change())) {
                        open.add(one.change());
                    }
                } else if (one.canBeEmpty()) {
                    partingFrom.add(one);
                } else {
                    return;
                }
            }
        }
        early.addAll(taken);
        partingFrom.stream().filter(one -> !parting.contains(one)).forEach(parting::add);
    }

    /** A row that refers to another, or did before this flush. */
    private record Referring<E>(ToOne<E, ?> relationship, Change<E> change) {

        boolean canBeEmpty() {
            return relationship.columns().stream().allMatch(Column::isNullable);
        }

        void empty(FlushSteps steps) {
            steps.emptyBefore(change.entity(), relationship.columns(), List.of(change));
        }
    }
}
