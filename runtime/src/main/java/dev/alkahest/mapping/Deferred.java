package dev.alkahest.mapping;

import dev.alkahest.DetachedException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Holds the value of a column that is not read with its row, as it is large or seldom wanted: the first {@link #get()} loads it
 * (rule L1).
 *
 * <pre>{@code
 * @Column(length = 1_000_000) final Deferred<byte[]> cover = Deferred.empty();
 *
 * byte[] getCover() { return cover.get(); }
 * void setCover(byte[] cover) { this.cover.set(cover); }
 * }</pre>
 *
 * <p>A value that is set is written without having been loaded; one that was neither set nor loaded is in no UPDATE. What is
 * changed in place, the elements of an array for one, is found by a flush as in any attribute. Not thread-safe: as its session,
 * for one thread at a time.
 *
 * @param <T> the value
 */
public final class Deferred<T> implements Holder {

    private @Nullable T value;
    private boolean known;
    private int loadedAt;
    private @Nullable DeferredColumn<?, T> column;
    private @Nullable Snapshot<?> owner;
    private @Nullable Loader loader;

    private Deferred(@Nullable T value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Returns a holder of nothing: what a field of a new object starts with. An INSERT writes NULL, or leaves the column to its
     * default.
     */
    public static <T> Deferred<T> empty() {
        return new Deferred<>(null, false);
    }

    /** Returns a holder of a value, or of null. */
    public static <T> Deferred<T> of(@Nullable T value) {
        return new Deferred<>(value, true);
    }

    /**
     * Returns the value, or null where the column is NULL or nothing was set in a new object. Loads it, and those of the owner's
     * siblings, when it is not loaded.
     *
     * @throws DetachedException where it is not loaded and its owner belongs to no session
     */
    public @Nullable T get() {
        if (!isLoaded()) {
            loader().load(this);
        }
        return value;
    }

    /** Sets the value; null for NULL. Loads nothing; the next flush writes it, whatever the row has come to hold. */
    public void set(@Nullable T next) {
        if (!isLoaded()) {
            expire();
        }
        value = next;
        known = true;
        loadedAt = loader == null ? 0 : loader.epoch();
    }

    /** Returns whether {@link #get()} would answer without a SELECT. */
    @Override
    public boolean isLoaded() {
        if (column == null || loader == null || owner == null) {
            return true;
        }
        return switch (owner.state()) {
            case TRANSIENT, PENDING -> true;
            case DELETED, DETACHED -> known;
            case PERSISTENT -> known && (loader.isClosed() || loadedAt == loader.epoch() || column.isChanged(owner));
        };
    }

    /** Returns whether a holder has a value that was set or loaded, be it expired. */
    public static boolean isKnown(@Nullable Deferred<?> deferred) {
        return deferred != null && deferred.known;
    }

    /** Returns what a holder has, without loading it. */
    public static <T> @Nullable T valueOf(@Nullable Deferred<T> deferred) {
        return deferred == null ? null : deferred.value;
    }

    /** Gives a holder that has a value the digits that its column keeps (rule F24). */
    public static <T> void settle(@Nullable Deferred<T> deferred, UnaryOperator<@Nullable T> kept) {
        if (deferred != null && deferred.known) {
            deferred.value = kept.apply(deferred.value);
        }
    }

    /** Takes a value that was loaded, or that is remembered. */
    void fill(@Nullable T next) {
        value = next;
        known = true;
    }

    /** Counts what it has as read from now on. */
    void loadedNow() {
        loadedAt = loader == null ? 0 : loader.epoch();
    }

    /** Forgets what it has. */
    void forget() {
        value = null;
        known = false;
    }

    void manage(DeferredColumn<?, T> attribute, Snapshot<?> entry, Loader session) {
        column = attribute;
        owner = entry;
        if (loader != session) {
            loader = session;
            loadedAt = session.epoch();
        }
    }

    /** Returns the attribute this holder stands in; null while its object belongs to no session. */
    public @Nullable DeferredColumn<?, T> column() {
        return column;
    }

    /** Returns the entry of the object this holder stands in; null while that belongs to no session. */
    @Override
    public @Nullable Snapshot<?> owner() {
        return owner;
    }

    /** Returns the session this holder loads from; null while its object belongs to none. */
    @Override
    public @Nullable Loader session() {
        return loader;
    }

    private Loader loader() {
        if (loader == null || loader.isClosed() || owner == null || owner.state() != ObjectState.PERSISTENT) {
            throw column == null
                    ? new DetachedException("The value is not loaded, and belongs to no object of an open session.")
                    : NotLoaded.detached(column);
        }
        return loader;
    }

    /** Lets go of what was loaded; what was set and is not written yet stays. */
    @Override
    public void expire() {
        if (column != null && owner != null) {
            column.expire(owner, this);
        }
    }

    @Override
    public Runnable memento() {
        T formerValue = value;
        boolean wasKnown = known;
        int formerEpoch = loadedAt;
        DeferredColumn<?, T> formerColumn = column;
        Snapshot<?> formerOwner = owner;
        Loader formerLoader = loader;
        return () -> {
            value = formerValue;
            known = wasKnown;
            loadedAt = formerEpoch;
            column = formerColumn;
            owner = formerOwner;
            loader = formerLoader;
        };
    }

    /** Returns whether it is loaded; the value may be long. */
    @Override
    public String toString() {
        return known ? "Deferred(loaded)" : "Deferred(not loaded)";
    }
}
