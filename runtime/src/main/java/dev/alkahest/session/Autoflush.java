package dev.alkahest.session;

import dev.alkahest.AlkahestException;
import dev.alkahest.sql.Statement;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides before a statement whether to flush (session.md, section 3, D3). */
final class Autoflush {

    private final SessionContext context;
    private final FlushMode mode;
    private int suspended;
    private boolean deletesOrphans;
    private boolean leavesMarks;

    Autoflush(SessionContext context, FlushMode mode) {
        this.context = context;
        this.mode = mode;
    }

    /** Flushes before some tables are read, if the mode asks for it and one of them has changes. */
    void before(Set<String> tables) {
        if (isHeldBack()) {
            return;
        }
        boolean readsAny = tables.contains(Statement.ANY_TABLE);
        if (mode == FlushMode.ALWAYS || touches(readsAny ? context.mappings().tables() : tables)) {
            flush();
        }
    }

    /** Returns whether it may flush before something is read. */
    boolean mayFlush() {
        return !isHeldBack() && (mode == FlushMode.ALWAYS || !context.store().isNew());
    }

    /** Returns whether it flushes nothing now, whatever is read. */
    boolean isHeldBack() {
        return suspended > 0 || mode == FlushMode.MANUAL;
    }

    /** Returns whether some tables have changes that are not flushed though they are read. */
    boolean holdsBack(Set<String> tables) {
        return isHeldBack() && touches(tables);
    }

    private void flush() {
        try {
            new UnitOfWork(context).flush();
        } catch (AlkahestException e) {
            e.addSuppressed(new AutoflushNote());
            throw e;
        }
    }

    /** Hears that the next flush deletes an object which has lost its owner, and others with it. */
    void expectOrphans() {
        deletesOrphans = true;
    }

    /** Hears that nothing is left to flush. */
    void hasNothing() {
        deletesOrphans = false;
    }

    /** Returns whether a flush would write one of some tables. */
    private boolean touches(Set<String> tables) {
        if (context.store().isNew()) {
            return false;
        }
        if (deletesOrphans || !leavesMarks && !context.store().marked().isEmpty() || context.touches(tables)) {
            return true; // a delete reaches other tables than its own
        }
        for (String table : tables) {
            for (MappedEntity<?> entity : context.mappings().ofTable(table)) {
                if (hasChanges(entity)) {
                    return true;
                }
            }
            for (MappedEntity<?> entity : context.mappings().carriersInto(table)) {
                if (new ChangeScan(context.store()).anyKey(entity)) {
                    return true;
                }
            }
            for (MappedRelationship<?, ?> relationship : context.mappings().linksIn(table)) {
                if (new ChangeScan(context.store()).anyReplaced(relationship)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasChanges(MappedEntity<?> entity) {
        ObjectStore store = context.store();
        return store.hasPending(entity) || new ChangeScan(store).any(entity, !leavesMarks);
    }

    /** Runs without a flush for what is marked for deletion alone: more is on its way to be deleted with it (rule S6). */
    void withMarks(Runnable action) {
        boolean former = leavesMarks;
        leavesMarks = true;
        try {
            action.run();
        } finally {
            leavesMarks = former;
        }
    }

    /** Runs without autoflush (rule A1, A3). */
    <R extends @Nullable Object> R without(Supplier<R> action) {
        suspended++;
        try {
            return action.get();
        } finally {
            suspended--;
        }
    }

    /** Says that an error came from an autoflush, and how to do without (rule A6). */
    static final class AutoflushNote extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AutoflushNote() {
            super(
                    "The statement was sent by an autoflush, which a query or a lazy load began. session.withoutAutoflush(...)"
                            + " suspends it for a block; FlushMode.MANUAL turns it off.",
                    null,
                    false,
                    false);
        }
    }
}
