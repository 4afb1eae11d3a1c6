package dev.alkahest.mapping;

import dev.alkahest.DetachedException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds the target of a to-one attribute, which is loaded on the first {@link #get()}.
 *
 * <p>In an object that belongs to a session, {@link #set} keeps the other side of the relationship in step at once
 * (rule B1), without loading anything. Not thread-safe: as its session, for one thread at a time.
 *
 * <pre>{@code
 * @Relationship(backPopulates = "albums") Ref<Artist> artist = Ref.empty();
 *
 * Artist getArtist() { return artist.get(); }
 * void setArtist(Artist artist) { this.artist.set(artist); }
 * }</pre>
 *
 * @param <T> the target
 */
public final class Ref<T> implements Holder {

    private @Nullable T target;
    private @Nullable Object key;
    private boolean loaded;
    private int loadedAt;
    private boolean isUnread;
    private @Nullable ToOne<?, T> relationship;
    private @Nullable Snapshot<?> owner;
    private @Nullable Loader loader;

    private Ref(@Nullable T target, boolean loaded) {
        this.target = target;
        this.loaded = loaded;
    }

    /** Returns a holder of nothing: what a field of a new object starts with. */
    public static <T> Ref<T> empty() {
        return new Ref<>(null, true);
    }

    /** Returns a holder of an object, or of nothing. */
    public static <T> Ref<T> of(@Nullable T target) {
        return new Ref<>(target, true);
    }

    /** Returns a holder of its own of what another holds; an empty one for none. */
    static <T> Ref<T> copyOf(@Nullable Ref<T> other) {
        Ref<T> copy = empty();
        if (other != null) {
            copy.target = other.target;
            copy.key = other.key;
            copy.loaded = other.loaded;
        }
        return copy;
    }

    static <E, T> Ref<T> lazy(ToOne<E, T> relationship, Snapshot<E> owner, Loader loader, @Nullable Object key) {
        Ref<T> ref = new Ref<>(null, key == null);
        ref.key = key;
        ref.loadedAt = loader.epoch();
        ref.manage(relationship, owner, loader);
        return ref;
    }

    static <E, T> Ref<T> lazy(ToOne<E, T> relationship, Snapshot<E> owner, Loader loader) {
        Ref<T> ref = new Ref<>(null, false);
        ref.loadedAt = loader.epoch();
        ref.manage(relationship, owner, loader);
        return ref;
    }

    /**
     * Returns the target, or null where there is none. Loads it, and those of the owner's siblings, when it is not loaded.
     *
     * @throws DetachedException where it is not loaded and its owner belongs to no session
     */
    public @Nullable T get() {
        if (!isLoaded()) {
            loader().load(this);
        }
        return target;
    }

    /**
     * Sets the target; null for none. Loads nothing, except at the inverse end of a one-to-one: there the former target is
     * loaded, as its row has the foreign key to empty.
     */
    public void set(@Nullable T next) {
        if (relationship != null) {
            relationship.requireWritable();
        }
        loadFormer();
        if (holds(next)) {
            return;
        }
        bringIn(next);
        if (holds(next)) {
            return;
        }
        requireTaken(next);
        changing();
        if (relationship == null || owner == null) {
            fill(next);
        } else {
            replace(relationship, owner, next);
        }
    }

    /** Refuses to refer to what could not take the owner in turn. */
    @SuppressWarnings("unchecked") // the owner is of the class that declares the relationship
    private <E> void requireTaken(@Nullable T next) {
        if (next != null && relationship != null && owner != null) {
            E object = (E) owner.entity();
            ((ToOne<E, T>) relationship).inverse().ifPresent(other -> other.requireMember(object));
        }
    }

    private boolean holds(@Nullable T next) {
        return loaded && target == next;
    }

    /**
     * Has the target added before it is referred to: what comes with it may hold this holder's owner already, in a collection
     * that was filled before, and must not have the last word.
     */
    @SuppressWarnings("unchecked") // the owner is of the class that declares the relationship
    private <E> void bringIn(@Nullable T next) {
        if (next != null && relationship != null && owner != null && loader != null && !loader.isClosed()) {
            loader.referred((ToOne<E, T>) relationship, (Snapshot<E>) owner, next);
        }
    }

    /** Loads, at the inverse end of a one-to-one, the target that is about to give way: its row has the foreign key to empty. */
    void loadFormer() {
        boolean isInverse = relationship != null && relationship.isInverse();
        if (isInverse && loader != null && !loader.isClosed() && !isLoaded()) {
            loader.withoutFlush(this::get);
        }
    }

    @SuppressWarnings("unchecked") // the owner is of the class that declares the relationship
    private <E> void replace(ToOne<E, T> attribute, Snapshot<?> entry, @Nullable T next) {
        Snapshot<E> own = (Snapshot<E>) entry;
        T former = peekAnywhere();
        Loader session = loader == null || loader.isClosed() ? null : loader;
        fill(next);
        attribute.inverse().ifPresent(other -> {
            if (former != null && former != next) {
                other.detachQuietly(former, own.entity(), session);
            }
            if (next != null) {
                other.attachQuietly(next, own.entity(), session);
            }
        });
        if (former == next) {
            return;
        }
        if (session != null) {
            session.retargeted(attribute, own.entity(), next);
        } else if (former != null && attribute.isInverse() && attribute.cascadesSaveUpdate()) {
            own.detachedChanges().parted(former);
        }
    }

    /** Returns whether {@link #get()} would answer without a SELECT. */
    @Override
    public boolean isLoaded() {
        if (!loaded) {
            return false;
        }
        return loader == null || owner == null || loadedAt == loader.epoch() || isLastKnown(loader, owner.state());
    }

    /** Returns whether nobody can load the target any more, and the one last known answers for it (D1). */
    private boolean isLastKnown(Loader session, ObjectState state) {
        return switch (state) {
            case PERSISTENT -> session.isClosed() && !isUnread;
            case DETACHED -> !isUnread;
            case TRANSIENT, PENDING, DELETED -> true;
        };
    }

    /**
     * Returns the key of the target without loading it; null where there is none, where the target has no key yet, or at
     * the inverse end of a one-to-one that is not loaded.
     */
    public @Nullable Object key() {
        if (target != null && relationship != null) {
            return relationship.targetMapper().key(target);
        }
        return key;
    }

    @Nullable
    Object key(EntityMapper<T, ?> mapper) {
        return target != null ? mapper.key(target) : key;
    }

    /** Returns what a snapshot keeps of a holder: its object, else its key, else null. */
    public static @Nullable Object valueOf(@Nullable Ref<?> ref) {
        return ref == null ? null : ref.target != null ? ref.target : ref.key;
    }

    /** Returns whether a holder refers to another object than the one a snapshot has kept. */
    public static <T> boolean differs(@Nullable Ref<T> ref, @Nullable Object kept, EntityMapper<T, ?> mapper) {
        Object value = valueOf(ref);
        if (value == kept) {
            return false;
        }
        if (value == null || kept == null) {
            return true;
        }
        Object key = keyOf(value, mapper);
        return key == null || !key.equals(keyOf(kept, mapper));
    }

    private static <T> @Nullable Object keyOf(Object kept, EntityMapper<T, ?> mapper) {
        return mapper.type().isInstance(kept) ? mapper.key(mapper.type().cast(kept)) : kept;
    }

    /** Puts back what a snapshot has kept of a holder. */
    public static <T> void restore(@Nullable Ref<T> ref, @Nullable Object kept, EntityMapper<T, ?> mapper) {
        if (ref == null || valueOf(ref) == kept) {
            return;
        }
        if (mapper.type().isInstance(kept)) {
            ref.fill(mapper.type().cast(kept));
        } else {
            ref.refer(kept);
        }
    }

    /** Takes over what another reading of the same row refers to. */
    public static <T> void refresh(@Nullable Ref<T> ref, @Nullable Ref<T> fresh) {
        if (ref == null || fresh == null) {
            return;
        }
        if (ref.loaded && ref.target != null && Objects.equals(ref.key(), fresh.key) && ref.isTargetHeld()) {
            ref.key = fresh.key;
            ref.loadedAt = fresh.loadedAt;
        } else {
            ref.refer(fresh.key);
            ref.loadedAt = fresh.loadedAt;
        }
    }

    /** Returns whether the session has no other object for the target's key: the target may have left it. */
    private boolean isTargetHeld() {
        return relationship == null
                || loader == null
                || loader.isClosed()
                || loader.peek(relationship.targetMapper(), Objects.requireNonNull(key(), "compared before")) == target;
    }

    /** Returns the target if it is in this holder. */
    @Nullable
    T peek() {
        return target;
    }

    /** Returns the target if it is here or in the identity map. */
    @Nullable
    T peekAnywhere() {
        if (target != null || key == null || relationship == null || loader == null || loader.isClosed()) {
            return target;
        }
        return loader.peek(relationship.targetMapper(), key);
    }

    /** Returns whether an object is the target, or has the row of one that left; one that no session can show is told by its key. */
    boolean refersTo(T other) {
        T known = peekAnywhere();
        if (known == other || relationship == null) {
            return known == other;
        }
        EntityMapper<T, ?> mapper = relationship.targetMapper();
        return known == null
                ? key != null && key.equals(mapper.key(other))
                : Holders.isReplacedBy(mapper, known, other);
    }

    /** Sets the target without telling anybody. */
    public void fill(@Nullable T next) {
        target = next;
        key = null;
        loaded = true;
        isUnread = false;
        loadedAt = loader == null ? 0 : loader.epoch();
    }

    /**
     * Takes the target that was loaded for the key; where there is none, the key stays, so that a foreign key that leads
     * nowhere is not emptied by a flush.
     */
    public void loaded(@Nullable T found) {
        if (found == null) {
            key = key();
        }
        target = found;
        loaded = true;
        isUnread = false;
        loadedAt = loader == null ? 0 : loader.epoch();
        if (loader != null && relationship != null && relationship.isInverse()) {
            loader.loaded(this);
        }
    }

    private void refer(@Nullable Object nextKey) {
        target = null;
        key = nextKey;
        loaded = nextKey == null;
    }

    void manage(ToOne<?, T> attribute, Snapshot<?> entry, Loader session) {
        relationship = attribute;
        owner = entry;
        if (loader != session) {
            loader = session;
            loadedAt = isUnread ? Snapshot.EXPIRED : session.epoch();
        }
    }

    /** Returns whether this holder stands in another object already: every object has a holder of its own. */
    boolean isOfAnother(Object entity) {
        return owner != null && owner.entity() != entity;
    }

    void changing() {
        if (loader != null && !loader.isClosed()) {
            loader.changing(this);
        }
    }

    /** Returns the attribute this holder stands in; null while its object belongs to no session. */
    public @Nullable ToOne<?, T> relationship() {
        return relationship;
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
        if (loader == null || loader.isClosed() || owner == null || owner.state() == ObjectState.DETACHED) {
            throw NotLoaded.detached(relationship);
        }
        return loader;
    }

    @Override
    public void expire() {
        loadedAt = Snapshot.EXPIRED;
    }

    @Override
    public void expireUnread() {
        expire();
        isUnread = relationship != null && relationship.isInverse();
    }

    @Override
    public Runnable memento() {
        T formerTarget = target;
        Object formerKey = key;
        boolean wasLoaded = loaded;
        int formerEpoch = loadedAt;
        ToOne<?, T> formerRelationship = relationship;
        Snapshot<?> formerOwner = owner;
        Loader formerLoader = loader;
        return () -> {
            target = formerTarget;
            key = formerKey;
            loaded = wasLoaded;
            loadedAt = formerEpoch;
            relationship = formerRelationship;
            owner = formerOwner;
            loader = formerLoader;
        };
    }

    @Override
    public String toString() {
        return target != null ? "Ref(" + target.getClass().getSimpleName() + ")" : describe();
    }

    private String describe() {
        if (loaded) {
            return "Ref(null)";
        }
        return key == null ? "Ref(not loaded)" : "Ref(key=" + key + ", not loaded)";
    }
}
