package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.engine.StatementCause;
import java.util.List;
import java.util.Set;

/**
 * One flush: collects the changes of a session's objects, sorts them, and writes them in batches (session.md, section 4).
 *
 * <p>The order is: links of parted pairs are deleted, unique values that change hands are given up, rows are saved from what is
 * referred to toward what refers, links of pairs get their places, those of new pairs are inserted, rows are deleted the other way.
 */
final class UnitOfWork {

    private static final int MOST_FLUSHES = 100;

    private final SessionContext context;

    UnitOfWork(SessionContext context) {
        this.context = context;
    }

    /** Flushes until listeners leave nothing to write (rules T3, R3). */
    void flushAll(String operation) {
        for (int flushes = 1; flush() && context.events().mayMakeChanges(); flushes++) {
            if (flushes == MOST_FLUSHES) {
                throw new InvalidStateException(operation + " has flushed " + MOST_FLUSHES
                        + " times, and had something to write each time: a listener makes changes after each flush."
                        + " Let it make none where all is as it wants it.");
            }
        }
    }

    /** Writes all changes; returns whether there were any. A failure rolls the transaction back (rule T6). */
    boolean flush() {
        context.events().requireNoFlush();
        try {
            return context.objectEvents()
                    .after(() -> context.causes()
                            .get(
                                    StatementCause.FLUSH,
                                    () -> context.reader()
                                            .flushing(() -> context.autoflush().without(this::collectAndWrite))));
        } catch (RuntimeException | Error e) {
            context.ending().failed(e);
            throw e;
        }
    }

    private boolean collectAndWrite() {
        boolean isHeard = context.events().hasListeners();
        FlushPlan plan = collect(!isHeard);
        if (isEmpty(plan)) {
            return false;
        }
        context.requireWritable(
                "A flush of changed objects",
                () -> plan.example().map(one -> " " + one + " is one of them.").orElse(""));
        if (!isHeard) {
            write(plan);
            return true;
        }
        return context.events().aroundFlush(() -> {
            context.events().tell(SessionListener::beforeFlush);
            FlushPlan changed = collect(true);
            context.events().before(changed, context.mappings());
            write(changed);
            context.events().after(changed, context.mappings());
            context.events().tell(SessionListener::afterFlush);
            return true;
        });
    }

    /** Finds the changes; what a listener may take back is not done for them before it was asked. */
    private FlushPlan collect(boolean isLast) {
        return context.loader().needing(() -> new ChangeCollector(context, isLast).collect());
    }

    private boolean isEmpty(FlushPlan plan) {
        return plan.isEmpty() && context.links().isEmpty();
    }

    private void write(FlushPlan plan) {
        context.reader().write();
        run(plan, new FlushWriting(context));
        context.upserts().expireWritten();
        context.nothingToFlush();
    }

    /** Describes what a flush would write; the session is what it was before (session.md, section 4). */
    PlannedFlush describe() {
        SessionMemory memory = new SessionMemory(context);
        try {
            return context.reader()
                    .flushing(() -> context.autoflush().without(() -> {
                        FlushDescribing describing = new FlushDescribing(context, memory.marked());
                        run(collect(true), describing);
                        return describing.described();
                    }));
        } finally {
            memory.restore();
            context.objectEvents().forget();
        }
    }

    private void run(FlushPlan plan, FlushSteps steps) {
        ChangeOfHands hands = ChangeOfHands.in(plan, context.mappings().all(), new CarriedKeys(context));
        steps.deleteLinks();
        steps.deleteLinksOfRowsTaken(plan);
        hands.empty(steps);
        FlushPlan rest = deleteFirst(plan, hands.deletedFirst(), steps);
        for (FlushOrder.Group group : hands.handovers().flushOrder(context.factory())) {
            save(rest, group, hands.handovers(), steps);
        }
        steps.moveLinks(plan);
        steps.insertLinks(plan);
        delete(rest, steps);
    }

    /** Deletes rows whose unique values others take, and returns the plan of what is left to do. */
    private FlushPlan deleteFirst(FlushPlan plan, List<Change<?>> wanted, FlushSteps steps) {
        if (wanted.isEmpty()) {
            return plan;
        }
        Set<Change<?>> early = new EarlyDeletes(context, plan).prepare(wanted, steps);
        delete(plan.deletesOf(early), steps);
        return plan.withoutDeletes(early);
    }

    private void save(FlushPlan plan, FlushOrder.Group group, Handovers handovers, FlushSteps steps) {
        if (group.isCyclic() || handovers.needOrder()) {
            new PostUpdates(context, plan, group).postpone();
            for (List<Change<?>> level : new ObjectSort(context, plan, group).saves(handovers)) {
                group.entities().forEach(entity -> saveLevel(entity, level, steps));
            }
            group.entities().forEach(entity -> updatePostponed(plan.of(entity), steps));
        } else {
            group.entities().forEach(entity -> save(plan.of(entity), steps));
        }
    }

    private static <E> void save(FlushPlan.EntityChanges<E> changes, FlushSteps steps) {
        steps.take(changes.entity(), changes.rowsTaken());
        steps.update(changes.entity(), changes.updates());
        steps.insert(changes.entity(), changes.inserts());
    }

    private static <E> void saveLevel(MappedEntity<E> entity, List<Change<?>> level, FlushSteps steps) {
        List<Change<E>> own = Change.of(entity, level);
        steps.take(entity, own.stream().filter(Change::takesRow).toList());
        steps.update(entity, own.stream().filter(Change::isUpdate).toList());
        steps.insert(entity, own.stream().filter(Change::isInsert).toList());
    }

    private static <E> void updatePostponed(FlushPlan.EntityChanges<E> changes, FlushSteps steps) {
        steps.updatePostponed(changes.entity(), changes.inserts());
    }

    private void delete(FlushPlan plan, FlushSteps steps) {
        steps.deleteLinksOfOwners(plan);
        List<FlushOrder.Group> order = context.factory().flushOrder();
        for (int at = order.size() - 1; at >= 0; at--) {
            delete(plan, order.get(at), steps);
        }
    }

    private void delete(FlushPlan plan, FlushOrder.Group group, FlushSteps steps) {
        if (group.isCyclic()) {
            new PostUpdates(context, plan, group).emptyBeforeDelete(steps);
            for (List<Change<?>> level : new ObjectSort(context, plan, group).deletes()) {
                group.entities().forEach(entity -> deleteLevel(entity, level, steps));
            }
        } else {
            group.entities().forEach(entity -> delete(plan.of(entity), steps));
        }
    }

    private static <E> void delete(FlushPlan.EntityChanges<E> changes, FlushSteps steps) {
        steps.delete(changes.entity(), changes.deletes());
    }

    private static <E> void deleteLevel(MappedEntity<E> entity, List<Change<?>> level, FlushSteps steps) {
        steps.delete(entity, Change.of(entity, level));
    }
}
