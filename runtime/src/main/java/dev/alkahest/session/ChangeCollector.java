package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what a flush has to write (rule F2 to F4). What a plain attribute was set to without anybody hearing of it is
 * brought in step with the other side here, which may change further objects; so it looks again until nothing new appears.
 */
final class ChangeCollector {

    private final SessionContext context;
    private final ObjectStore store;
    private final Set<Snapshot<?>> parted = new HashSet<>();
    private final ReferenceSync references;
    private final RowsTaken rowsTaken;
    private final boolean isLast;

    /** Is to collect changes, the last time before they are written, or to see whether there are any. */
    ChangeCollector(SessionContext context, boolean isLast) {
        this.context = context;
        this.store = context.store();
        this.references = new ReferenceSync(context);
        this.rowsTaken = new RowsTaken(context);
        this.isLast = isLast;
    }

    FlushPlan collect() {
        FlushPlan plan = settled();
        context.shared().fill(plan);
        if (context.positions().number(store)) {
            plan = settled(); // those of the members are changes like any other
            context.shared().fill(plan);
        }
        for (MappedEntity<?> entity : context.mappings().all()) {
            requireKeys(plan, entity);
        }
        collectInserts(plan);
        collectDeletes(plan);
        plan.places(LinkPlaces.of(context, context.positions().ofPairs()));
        return plan;
    }

    /** Looks until nothing new appears, and returns the updates: members that leave a list by their own attribute have left it then. */
    private FlushPlan settled() {
        FlushPlan plan;
        int known;
        do {
            known = known();
            adoptReplaced();
            reachPending();
            references.syncHeard();
            if (isLast) {
                rowsTaken.completeDeletes();
            }
            partMarked();
            plan = new FlushPlan(context.mappings());
            collectUpdates(plan);
        } while (known != known());
        return plan;
    }

    /** Returns a number that grows with everything that makes it necessary to look again. */
    private int known() {
        return store.pending().additions() + store.marked().additions() + references.synced();
    }

    /** Takes what was put in place of the session's own collections, and of targets that no column tells of. */
    private void adoptReplaced() {
        List<Snapshot<?>> replaced = new ArrayList<>();
        Consumer<Snapshot<?>> look = entry -> {
            if (entry.replaced() && !entry.isMarked()) {
                replaced.add(entry);
            }
        };
        for (MappedEntity<?> entity : context.mappings().all()) {
            if (entity.isReplaceable()) {
                store.forEach(entity, look);
            }
        }
        store.pending().forEach(look);
        replaced.forEach(new Adoption(context)::adopt);
    }

    /** Goes on from pending objects to what they refer to by now; the list grows on the way. */
    private void reachPending() {
        store.pending().forEach(this::reachAgain);
    }

    private void reachAgain(Snapshot<?> entry) {
        context.adding().reachAgain(entry);
        references.sync(entry);
    }

    /** Empties the foreign keys that refer to objects about to be deleted (rule C3). */
    private void partMarked() {
        store.marked().forEach(entry -> {
            if (hasToPart(entry) && (parted.add(entry) || rowsTaken.hasCompleted(entry))) {
                part(entry);
            }
        });
    }

    private boolean hasToPart(Snapshot<?> entry) {
        return context.store().entityOf(entry.entity()).isReplaceable();
    }

    private <E> void part(Snapshot<E> entry) {
        MappedEntity<E> entity = context.store().entityOf(entry.entity());
        for (ToMany<E, ?> relationship : entity.toManies()) {
            if (relationship.isOneToMany() && !relationship.cascadesDelete()) {
                part(relationship, entry.entity());
            }
        }
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            if (relationship.isInverse() && !relationship.isViewOnly() && !relationship.cascadesDelete()) {
                partOne(relationship, entry.entity());
            }
        }
    }

    private <E, T> void part(ToMany<E, T> relationship, E owner) {
        for (T related : DeleteCascade.related(relationship, owner)) {
            empty(relationship.foreignKey(), related, owner);
        }
    }

    private <E, T> void partOne(ToOne<E, T> relationship, E owner) {
        ToOne<T, E> back = (ToOne<T, E>) relationship.inverse().orElseThrow();
        for (T related : DeleteCascade.related(relationship, owner)) {
            empty(back, related, owner);
        }
    }

    private <E, T> void empty(ToOne<T, E> back, T related, E owner) {
        Snapshot<T> entry = store.find(related);
        if (entry != null && !entry.isMarked()) {
            back.detachQuietly(related, owner, context.loader());
        }
    }

    private void collectUpdates(FlushPlan plan) {
        for (MappedEntity<?> entity : context.mappings().all()) {
            collectUpdates(plan, entity);
        }
        new CarriedReferences(context, plan).find(references);
    }

    private <E> void collectUpdates(FlushPlan plan, MappedEntity<E> entity) {
        store.forEach(entity, entry -> {
            long columns = entry.changed();
            if (columns != 0 && !entry.isMarked() && !goesWithOwner(entity, entry, columns)) {
                requireSettable(entity, entry, columns);
                plan.of(entity).update(entry, columns);
            }
        });
        for (Change<E> change : plan.of(entity).updates()) {
            references.sync(change);
        }
    }

    /** Returns whether a row that is left to the database goes with one whose key is a part of its own (rules C4, K4). */
    private <E> boolean goesWithOwner(MappedEntity<E> entity, Snapshot<E> entry, long columns) {
        return (columns & entity.key().bits()) != 0
                && entity.mapper().key(entry.entity()) == null
                && entity.sharing().stream().anyMatch(relationship -> isLeftBehind(relationship, entry.entity()));
    }

    private <E, T> boolean isLeftBehind(ToOne<E, T> relationship, E object) {
        T owner = relationship.peek(object);
        boolean isPassive =
                relationship.inverse().filter(Relationship::deletesPassively).isPresent();
        if (owner == null || !isPassive) {
            return false;
        }
        Snapshot<T> held = store.findAnywhere(owner);
        SessionTransaction transaction = context.transactionIfAny();
        return held != null && held.isMarked()
                || transaction != null && transaction.level().isDeleted(owner);
    }

    private static <E> void requireSettable(MappedEntity<E> entity, Snapshot<E> entry, long columns) {
        EntityStatements statements = entity.statements();
        long computed = columns & statements.computed();
        if (computed != 0) {
            Column<?> column = statements.columns(computed).get(0);
            throw new InvalidStateException(column + " of " + entity.name() + " " + entry.key()
                    + " was set, and the database" + " computes it from "
                    + column.computation().orElseThrow() + ". Set what it is computed from.");
        }
    }

    /** Refuses saved objects whose keys were set to null. */
    private static <E> void requireKeys(FlushPlan plan, MappedEntity<E> entity) {
        long keyColumns = entity.statements().ownWithKey(0);
        for (Change<E> change : plan.of(entity).updates()) {
            if ((change.columns() & keyColumns) != 0
                    && entity.mapper().key(change.entry().entity()) == null) {
                throw new InvalidStateException("The key of the saved "
                        + entity.describe(change.entry().key())
                        + " was set to null. Set it back; for another row, add a new object.");
            }
        }
    }

    private void collectInserts(FlushPlan plan) {
        store.pending().forEach(entry -> collectInsert(plan, entry));
    }

    private <E> void collectInsert(FlushPlan plan, Snapshot<E> entry) {
        MappedEntity<E> entity = store.entityOf(entry.entity());
        Snapshot<E> present = RowsTaken.of(store, entity, entry);
        if (present != null) {
            requireSameClass(entity, present);
            plan.of(entity).takeRow(present, entry);
        } else {
            plan.of(entity).insert(entry, context.upserts().of(entity, entry));
        }
    }

    private void requireSameClass(MappedEntity<?> entity, Snapshot<?> former) {
        if (!entity.isOf(former.entity())) {
            throw new InvalidStateException("The new " + entity.name() + " has the key " + former.key() + " of a "
                    + context.store().entityOf(former.entity()).name()
                    + " that is deleted in the same flush, and a row can't"
                    + " change its class. Flush after the deletion, then add.");
        }
    }

    private void collectDeletes(FlushPlan plan) {
        store.marked().forEach(entry -> collectDelete(plan, entry));
    }

    private <E> void collectDelete(FlushPlan plan, Snapshot<E> entry) {
        FlushPlan.EntityChanges<E> changes = plan.of(context.store().entityOf(entry.entity()));
        if (!changes.isRowTaken(entry)) {
            changes.delete(entry);
        }
    }
}
