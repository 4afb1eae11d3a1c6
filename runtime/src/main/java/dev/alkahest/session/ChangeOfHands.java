package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Unique values, keys among them, that one row gives up and another takes in the same flush (rule F15). The row that gives one up is
 * emptied first where the column may be NULL; else it is deleted before anything is saved, or saved before the one that takes
 * the value. Nothing is looked at where no row gives anything up.
 */
final class ChangeOfHands {

    private final Map<List<Object>, Change<?>> takers = new HashMap<>();
    private final Map<Emptying<?>, List<Change<?>>> emptied = new LinkedHashMap<>();
    private final List<Change<?>> deletedFirst = new ArrayList<>();
    private final Handovers handovers = new Handovers();
    private final CarriedKeys carried;
    private boolean keysChange;

    private ChangeOfHands(CarriedKeys carried) {
        this.carried = carried;
    }

    /** Finds what changes hands. */
    static ChangeOfHands in(FlushPlan plan, List<MappedEntity<?>> entities, CarriedKeys carried) {
        ChangeOfHands hands = new ChangeOfHands(carried);
        if (entities.stream().anyMatch(entity -> givesUp(plan.of(entity)))) {
            hands.keysChange = entities.stream().anyMatch(entity -> isChanged(plan.of(entity), entity.key()));
            entities.forEach(entity -> hands.takers(plan.of(entity)));
            if (!hands.takers.isEmpty()) {
                entities.forEach(entity -> hands.giversUp(plan.of(entity)));
                hands.handovers.requireNoCircle();
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
        if (keysChange) {
            UniqueColumns key = changes.entity().key();
            changes.inserts().forEach(change -> take(key, change));
            changed(changes, key).forEach(change -> take(key, change));
        }
    }

    private <E> void take(UniqueColumns unique, Change<E> change) {
        List<Object> values = unique.valuesOf(change.entity(), change.entry().entity());
        if (values != null) {
            takers.put(values, change);
        }
    }

    private <E> void giversUp(FlushPlan.EntityChanges<E> changes) {
        for (UniqueColumns unique : changes.entity().uniques()) {
            changes.rowsTaken().forEach(change -> giveUpRow(unique, change, Objects.requireNonNull(change.former())));
            giversUp(changes, unique);
        }
        giversUp(changes, changes.entity().key());
    }

    private <E> void giversUp(FlushPlan.EntityChanges<E> changes, UniqueColumns unique) {
        if (!changes.entity().isMarkedWhenDeleted()) { // a row that is only marked keeps its values
            changes.deletes()
                    .forEach(change ->
                            takerOf(unique, change, change.entry()).ifPresent(taker -> delete(unique, change)));
        }
        changed(changes, unique)
                .forEach(change ->
                        takerOf(unique, change, change.entry()).ifPresent(taker -> update(unique, change, taker)));
    }

    private static <E> List<Change<E>> changed(FlushPlan.EntityChanges<E> changes, UniqueColumns unique) {
        return changes.updates().stream()
                .filter(change -> (change.columns() & unique.bits()) != 0)
                .toList();
    }

    private <E> Optional<Change<?>> takerOf(UniqueColumns unique, Change<E> change, Snapshot<E> row) {
        return takerOf(unique.formerValuesOf(change.entity(), row), change)
                .or(() -> takerOf(carriedOn(unique, change, row), change));
    }

    private Optional<Change<?>> takerOf(@Nullable List<Object> values, Change<?> giver) {
        Change<?> taker = values == null ? null : takers.get(values);
        return taker == null || taker == giver ? Optional.empty() : Optional.of(taker);
    }

    /** Returns the key that a row has meanwhile, where those that it refers to change theirs. */
    private <E> @Nullable List<Object> carriedOn(UniqueColumns unique, Change<E> change, Snapshot<E> row) {
        boolean isKey = keysChange && unique.bits() == change.entity().key().bits();
        return isKey ? carried.valuesOf(change.entity(), row) : null;
    }

    private <E> void delete(UniqueColumns unique, Change<E> change) {
        nullable(unique, unique.bits())
                .ifPresentOrElse(column -> empty(change, column), () -> deletedFirst.add(change));
    }

    private <E> void update(UniqueColumns unique, Change<E> change, Change<?> taker) {
        nullable(unique, unique.bits() & change.columns())
                .ifPresentOrElse(column -> empty(change, column), () -> handovers.add(taker, change, unique));
    }

    private <E> void giveUpRow(UniqueColumns unique, Change<E> change, Snapshot<E> former) {
        takerOf(unique, change, former).ifPresent(taker -> {
            Change<E> row = Change.ofRow(change.entity(), former);
            nullable(unique, unique.bits())
                    .ifPresentOrElse(column -> empty(row, column), () -> handovers.add(taker, change, unique));
        });
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

    /** Returns what has to be saved before the row that takes its value. */
    Handovers handovers() {
        return handovers;
    }

    /** A column that is emptied, of rows of one entity. */
    private record Emptying<E>(MappedEntity<E> entity, Column<?> column) {}
}
