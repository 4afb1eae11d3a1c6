package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Unique values, keys among them, that one row gives up and another takes in the same flush (rule F15). The row that gives one up is emptied
 * first where the column may be NULL; else it is deleted before anything is saved, or updated before the one that takes the
 * value. Nothing is looked at where no row gives anything up.
 */
final class ChangeOfHands {

    private final Map<List<Object>, Change<?>> takers = new HashMap<>();
    private final Map<Emptying<?>, List<Change<?>>> emptied = new LinkedHashMap<>();
    private final List<Change<?>> deletedFirst = new ArrayList<>();
    private final IdentityHashMap<Change<?>, List<Change<?>>> updatedBefore = new IdentityHashMap<>();

    /** Finds what changes hands. */
    static ChangeOfHands in(FlushPlan plan, List<MappedEntity<?>> entities) {
        ChangeOfHands hands = new ChangeOfHands();
        if (entities.stream().anyMatch(entity -> givesUp(plan.of(entity)))) {
            entities.forEach(entity -> hands.takers(plan.of(entity)));
            if (!hands.takers.isEmpty()) {
                entities.forEach(entity -> hands.giversUp(plan.of(entity)));
            }
        }
        return hands;
    }

    private static boolean givesUp(FlushPlan.EntityChanges<?> changes) {
        return changes.entity().uniques().stream()
                        .anyMatch(unique -> !changes.deletes().isEmpty()
                                || !changes.rowsTaken().isEmpty()
                                || isChanged(changes, unique))
                || isChanged(changes, changes.entity().key());
    }

    private static boolean isChanged(FlushPlan.EntityChanges<?> changes, UniqueColumns unique) {
        return changes.updates().stream().anyMatch(change -> (change.columns() & unique.bits()) != 0);
    }

    private <E> void takers(FlushPlan.EntityChanges<E> changes) {
        for (UniqueColumns unique : changes.entity().uniques()) {
            changes.inserts().forEach(change -> take(unique, change));
            changes.rowsTaken().forEach(change -> take(unique, change));
            changed(changes, unique).forEach(change -> take(unique, change));
        }
        UniqueColumns key = changes.entity().key(); // new rows take over that of a deleted one (rule F20)
        changed(changes, key).forEach(change -> take(key, change));
    }

    private <E> void take(UniqueColumns unique, Change<E> change) {
        List<Object> values = unique.valuesOf(change.entity(), change.entry().entity());
        if (values != null) {
            takers.put(values, change);
        }
    }

    private <E> void giversUp(FlushPlan.EntityChanges<E> changes) {
        changes.entity().uniques().forEach(unique -> giversUp(changes, unique));
        giversUp(changes, changes.entity().key());
    }

    private <E> void giversUp(FlushPlan.EntityChanges<E> changes, UniqueColumns unique) {
        if (!changes.entity().isMarkedWhenDeleted()) { // a row that is only marked keeps its values
            changes.deletes().forEach(change -> takerOf(unique, change).ifPresent(taker -> delete(unique, change)));
        }
        changed(changes, unique)
                .forEach(change -> takerOf(unique, change).ifPresent(taker -> update(unique, change, taker)));
    }

    private static <E> List<Change<E>> changed(FlushPlan.EntityChanges<E> changes, UniqueColumns unique) {
        return changes.updates().stream()
                .filter(change -> (change.columns() & unique.bits()) != 0)
                .toList();
    }

    private <E> Optional<Change<?>> takerOf(UniqueColumns unique, Change<E> change) {
        List<Object> former = unique.formerValuesOf(change.entity(), change.entry());
        Change<?> taker = former == null ? null : takers.get(former);
        return taker == null || taker == change ? Optional.empty() : Optional.of(taker);
    }

    private <E> void delete(UniqueColumns unique, Change<E> change) {
        Optional<Column<?>> nullable = nullable(unique, unique.bits());
        if (nullable.isPresent()) {
            empty(change, nullable.get());
        } else {
            deletedFirst.add(change);
        }
    }

    private <E> void update(UniqueColumns unique, Change<E> change, Change<?> taker) {
        Optional<Column<?>> nullable = nullable(unique, unique.bits() & change.columns());
        if (nullable.isPresent()) {
            empty(change, nullable.get());
        } else if (taker.isUpdate()) {
            updatedBefore.computeIfAbsent(taker, any -> new ArrayList<>()).add(change);
            requireNoCircle(unique, taker, change);
        }
    }

    private static Optional<Column<?>> nullable(UniqueColumns unique, long bits) {
        return unique.columns().stream()
                .filter(column -> column.isNullable() && (bits & 1L << column.position()) != 0)
                .findFirst();
    }

    private <E> void empty(Change<E> change, Column<?> column) {
        emptied.computeIfAbsent(new Emptying<>(change.entity(), column), any -> new ArrayList<>())
                .add(change);
    }

    private void requireNoCircle(UniqueColumns unique, Change<?> taker, Change<?> giver) {
        List<Change<?>> open = new ArrayList<>(List.of(giver));
        for (int at = 0; at < open.size(); at++) {
            if (open.get(at) == taker) {
                throw new InvalidStateException("The flush can't order " + taker.describe() + " and " + giver.describe()
                        + ", which change the values of "
                        + unique.columns().stream().map(Column::name).collect(Collectors.joining(", "))
                        + " in a circle: they are unique, and may not be NULL in between. Flush with another value in one of"
                        + " them, then set it.");
            }
            updatedBefore.getOrDefault(open.get(at), List.of()).stream()
                    .filter(before -> !open.contains(before))
                    .forEach(open::add);
        }
    }

    /** Empties what has to be before rows are saved. */
    void empty(FlushSteps steps) {
        emptied.forEach((emptying, rows) -> empty(emptying, rows, steps));
    }

    private static <E> void empty(Emptying<E> emptying, List<Change<?>> rows, FlushSteps steps) {
        steps.emptyBefore(emptying.entity(), List.of(emptying.column()), Change.of(emptying.entity(), rows));
    }

    /** Returns the rows that are to be deleted before others are saved. */
    List<Change<?>> deletedFirst() {
        return deletedFirst;
    }

    /** Returns updates of an entity in groups, each of which gives up what later ones take. */
    <E> List<List<Change<E>>> inOrder(List<Change<E>> updates) {
        if (updatedBefore.isEmpty()) {
            return List.of(updates);
        }
        List<List<Change<E>>> groups = new ArrayList<>();
        for (Change<E> update : updates) {
            int wave = wave(update);
            while (groups.size() <= wave) {
                groups.add(new ArrayList<>());
            }
            groups.get(wave).add(update);
        }
        return groups;
    }

    /** Returns how many others in a row have to be updated before one. */
    private int wave(Change<?> update) {
        int wave = 0;
        List<Change<?>> level = updatedBefore.getOrDefault(update, List.of());
        while (!level.isEmpty()) {
            wave++;
            level = level.stream()
                    .flatMap(before -> updatedBefore.getOrDefault(before, List.of()).stream())
                    .distinct()
                    .toList();
        }
        return wave;
    }

    /** A column that is emptied, of rows of one entity. */
    private record Emptying<E>(MappedEntity<E> entity, Column<?> column) {}
}
