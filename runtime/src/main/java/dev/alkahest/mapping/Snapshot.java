package dev.alkahest.mapping;

import dev.alkahest.sql.Column;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the identity map: one object and what the session remembers of its row. The generated subclass keeps the
 * loaded values in typed fields. Not thread-safe.
 *
 * @param <E> the entity
 */
public abstract class Snapshot<E> {

    /** The value of {@link #loadedAt()} for an object that was expired by itself. */
    public static final int EXPIRED = -1;

    /** The object. */
    protected final E entity;

    private ObjectState state = ObjectState.PERSISTENT;
    private boolean marked;
    private int loadedAt;
    private int place;
    private @Nullable Object stamp;
    private @Nullable Siblings<E> siblings;

    /** Makes an entry that remembers nothing yet. */
    protected Snapshot(E entity) {
        this.entity = entity;
    }

    /** Returns the columns whose value in the object is not the remembered one; the version column is never among them. */
    public abstract long changed();

    /**
     * Returns whether an attribute without a column holds something else than is remembered: another collection than the
     * session's own, another {@link Ref}, or another target at the inverse end of a one-to-one.
     */
    public boolean replaced() {
        return false;
    }

    /** Returns the columns of final attributes that the object has other values of than are remembered, for ever. */
    public long unassigned() {
        return 0;
    }

    /** Returns the bit of a column in masks like {@link #changed()}: the last stands for all columns from there on. */
    public static long bitOf(Column<?> column) {
        return 1L << Math.min(column.position(), Long.SIZE - 1);
    }

    /** Remembers the values the object has now. */
    public abstract void remember();

    /**
     * Remembers what a deferred attribute was loaded with, as {@link DeferredColumn} writes it down; null for that it is not known.
     */
    public void rememberLoaded(DeferredColumn<E, ?> column, @Nullable Object loaded) {}

    /**
     * Puts the holders of relationships, and the collections, that were remembered in place of what stands in their attributes. What
     * they hold stays as it is.
     */
    public void restoreHolders() {}

    /** Asks for the holder that a relationship was remembered with, whatever stands in its attribute now; that stays there. */
    public final <V extends @Nullable Object> V beneath(Function<? super E, V> question) {
        Snapshot<E> present = copy();
        present.remember();
        restoreHolders();
        try {
            return question.apply(entity);
        } finally {
            present.restoreHolders();
        }
    }

    /** Gives the object the remembered values back. */
    public abstract void restore();

    /** Returns a copy of what is remembered. */
    public abstract Snapshot<E> copy();

    /**
     * Takes over the values of another reading of the same row, into the object and into memory; columns in {@code keep}
     * only into memory, so that the object's own change stays.
     */
    public abstract void refresh(E fresh, long keep);

    /** Returns the remembered key. */
    public abstract @Nullable Object key();

    /**
     * Writes the remembered key.
     *
     * @return the position after its last column
     */
    public abstract int writeKey(RowWriter out, int at) throws SQLException;

    /** Returns the remembered version where it is a whole number; 0 for an entity without one. */
    public long version() {
        return 0;
    }

    /** Returns the remembered version, of whatever class; null where there is none. */
    public @Nullable Object versionOrNull() {
        return version() == 0 ? null : version();
    }

    /** Writes the remembered version. */
    public void writeVersion(RowWriter out, int at) throws SQLException {
        out.write(at, version());
    }

    /** Returns the object. */
    public final E entity() {
        return entity;
    }

    /** Returns the object's state. */
    public final ObjectState state() {
        return state;
    }

    /** Moves the object to a state. */
    public final void state(ObjectState next) {
        state = next;
    }

    /** Returns whether the object is marked for deletion by the next flush. */
    public final boolean isMarked() {
        return marked;
    }

    /** Marks the object for deletion, or takes the mark away. */
    public final void mark(boolean deletion) {
        marked = deletion;
    }

    /** Returns the session's epoch in which the values were read, or {@link #EXPIRED}. */
    public final int loadedAt() {
        return loadedAt;
    }

    /** Says in which epoch of the session the values were read. */
    public final void loadedAt(int epoch) {
        loadedAt = epoch;
    }

    /** Returns where the entry stands in the list that it is in, if it is in one. For the session. */
    public final int place() {
        return place;
    }

    /** Says where the entry stands in a list. */
    public final void place(int next) {
        place = next;
    }

    /** Returns what a transaction has stamped the entry with when it wrote the row; null where none has. For the session. */
    public final @Nullable Object stamp() {
        return stamp instanceof DetachedChanges<?> changes ? changes.stamp() : stamp;
    }

    /** Stamps the entry, in place of an older stamp. */
    public final void stamp(Object mark) {
        if (stamp instanceof DetachedChanges<?> changes) {
            changes.stamp(mark);
        } else {
            stamp = mark;
        }
    }

    /** Returns what is noted of a detached object for the session that takes it next. */
    @SuppressWarnings("unchecked") // noted by this entry
    final DetachedChanges<E> detachedChanges() {
        if (!(stamp instanceof DetachedChanges)) {
            stamp = new DetachedChanges<E>(stamp);
        }
        return (DetachedChanges<E>) stamp;
    }

    /** Returns what was noted of the object while it was detached, and forgets it; null for nothing. For the session. */
    public final @Nullable DetachedChanges<E> takeDetachedChanges() {
        if (!(stamp instanceof DetachedChanges)) {
            return null;
        }
        DetachedChanges<E> changes = detachedChanges();
        stamp = changes.stamp();
        return changes;
    }

    /** Notes what the object has let go of, as no session has written that. For the session. */
    public final void parted(Object former) {
        detachedChanges().parted(former);
    }

    /** Notes again what a session has taken, as it has not come to be written, before what was noted since. For the session. */
    public final void giveBack(DetachedChanges<E> taken) {
        detachedChanges().follow(taken);
    }

    /** Returns the objects that were read by the same query; null for an object that came alone. */
    public final @Nullable Siblings<E> siblings() {
        return siblings;
    }

    /** Says which objects were read by the same query. */
    public final void siblings(@Nullable Siblings<E> group) {
        siblings = group;
    }
}
