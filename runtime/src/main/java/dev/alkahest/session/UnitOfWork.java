package dev.alkahest.session;

import java.util.List;

/**
 * One flush: collects the changes of a session's objects, sorts them, and writes them in batches (session.md, section 4).
 *
 * <p>The order is: links of parted pairs are deleted, rows are saved from what is referred to toward what refers, links of
 * new pairs are inserted, rows are deleted the other way.
 */
final class UnitOfWork {

    private final SessionContext context;

    UnitOfWork(SessionContext context) {
        this.context = context;
    }

    /** Writes all changes; returns whether there were any. A failure rolls the transaction back (rule T6). */
    boolean flush() {
        ChangeCollector collector = new ChangeCollector(context);
        try {
            return context.autoflush().without(() -> flush(collector.collect()));
        } catch (RuntimeException | Error e) {
            context.failed(e);
            throw e;
        }
    }

    private boolean flush(FlushPlan plan) {
        if (plan.isEmpty() && context.links().isEmpty()) {
            return false;
        }
        LinkWrites links = new LinkWrites(context);
        links.delete();
        links.deleteOfRowsTaken(plan);
        List<FlushOrder.Group> order = context.factory().flushOrder();
        order.forEach(group -> group.entities().forEach(entity -> emptyGivenUp(plan.of(entity))));
        order.forEach(group -> save(plan, group));
        links.insert();
        links.deleteOfOwners(plan);
        for (int at = order.size() - 1; at >= 0; at--) {
            delete(plan, order.get(at));
        }
        context.nothingToFlush();
        return true;
    }

    private <E> void emptyGivenUp(FlushPlan.EntityChanges<E> changes) {
        new GivenUpTargets<>(context, changes).empty();
    }

    private void save(FlushPlan plan, FlushOrder.Group group) {
        if (group.isCyclic()) {
            for (List<Change<?>> level : new ObjectSort(context, plan, group).saves()) {
                saveLevel(group, level);
            }
        } else {
            group.entities().forEach(entity -> save(plan.of(entity)));
        }
    }

    private <E> void save(FlushPlan.EntityChanges<E> changes) {
        NewRows<E> newRows = new NewRows<>(context, changes.entity());
        newRows.take(changes.rowsTaken());
        new RowUpdates<>(context, changes.entity()).update(changes.updates());
        newRows.insert(changes.inserts());
    }

    private void saveLevel(FlushOrder.Group group, List<Change<?>> level) {
        for (MappedEntity<?> entity : group.entities()) {
            saveLevel(entity, level);
        }
    }

    private <E> void saveLevel(MappedEntity<E> entity, List<Change<?>> level) {
        List<Change<E>> own = Change.of(entity, level);
        NewRows<E> newRows = new NewRows<>(context, entity);
        newRows.take(own.stream().filter(Change::takesRow).toList());
        new RowUpdates<>(context, entity)
                .update(own.stream().filter(Change::isUpdate).toList());
        newRows.insert(own.stream().filter(Change::isInsert).toList());
    }

    private void delete(FlushPlan plan, FlushOrder.Group group) {
        if (group.isCyclic()) {
            for (List<Change<?>> level : new ObjectSort(context, plan, group).deletes()) {
                group.entities().forEach(entity -> deleteLevel(entity, level));
            }
        } else {
            List<MappedEntity<?>> entities = group.entities();
            entities.forEach(entity -> delete(plan.of(entity)));
        }
    }

    private <E> void delete(FlushPlan.EntityChanges<E> changes) {
        new RowDeletes<>(context, changes.entity()).delete(changes.deletes());
    }

    private <E> void deleteLevel(MappedEntity<E> entity, List<Change<?>> level) {
        new RowDeletes<>(context, entity).delete(Change.of(entity, level));
    }
}
