package dev.alkahest.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a session is to the objects it holds: it fills their relationship attributes, and hears of changes to them.
 *
 * <p>Generated code calls the first group while it links a freshly read object; the holders in relationship attributes
 * call the second. Loading sends SELECTs, and flushes first where the session's flush mode says so.
 */
public interface Loader {

    /** Returns a lazy list for an attribute of an owner. */
    default <E, T> List<T> list(ToMany<E, T> relationship, Snapshot<E> owner) {
        return new TrackedList<>(relationship, owner, this);
    }

    /** Returns a lazy set for an attribute of an owner. */
    default <E, T> Set<T> set(ToMany<E, T> relationship, Snapshot<E> owner) {
        return new TrackedSet<>(relationship, owner, this);
    }

    /** Returns a lazy map for an attribute of an owner. */
    @SuppressWarnings("unchecked") // generated code asks for the type of key that it has declared the relationship with
    default <E, T, K> Map<K, T> map(ToMany<E, T> relationship, Snapshot<E> owner) {
        return ((TrackedValues<T, K>) relationship.collection(owner, this)).map();
    }

    /** Returns a write-only collection for an attribute of an owner. */
    default <E, T> WriteOnlyCollection<T> writeOnly(ToMany<E, T> relationship, Snapshot<E> owner) {
        return WriteOnlyCollection.held(new WriteOnlyMembers<>(relationship, owner, this));
    }

    /** Returns a lazy holder for the object with a key; an empty one for a null key. */
    default <E, T> Ref<T> ref(ToOne<E, T> relationship, Snapshot<E> owner, @Nullable Object key) {
        return Ref.lazy(relationship, owner, this, key);
    }

    /** Returns a lazy holder for the object whose foreign key refers to the owner. */
    default <E, T> Ref<T> ref(ToOne<E, T> relationship, Snapshot<E> owner) {
        return Ref.lazy(relationship, owner, this);
    }

    /** Sets a plain to-one attribute to the object with a key: at once where it is known, else when the query is done. */
    <E, T> void one(ToOne<E, T> relationship, Snapshot<E> owner, @Nullable Object key);

    /** Sets a plain to-one attribute to the object whose foreign key refers to the owner, when the query is done. */
    <E, T> void one(ToOne<E, T> relationship, Snapshot<E> owner);

    /** Returns the number that tells values read before the last expiry of everything from those read after it. */
    int epoch();

    /** Returns the number that tells what was changed since the last flush or rollback from what was changed before it. */
    int flushes();

    /** Returns whether the session has let go of all its objects. */
    boolean isClosed();

    /** Fills a collection, and those of its owner's siblings that are not loaded, unless its strategy says otherwise. */
    void load(TrackedCollection<?> collection);

    /** Fills a to-one holder, and those of its owner's siblings that are not loaded, unless its strategy says otherwise. */
    void load(Ref<?> ref);

    /** Loads a deferred attribute, and that of its owner's siblings that have not loaded it. */
    void load(Deferred<?> deferred);

    /** Loads without a flush before it. */
    void withoutFlush(Runnable loading);

    /** Returns the object with a key if the identity map has it. Sends nothing. */
    <T> @Nullable T peek(EntityMapper<T, ?> mapper, Object key);

    /** Hears, before the change, that a holder of an owner is about to change. */
    void changing(Holder holder);

    /** Hears that members of a list that know their positions may get other ones. */
    void reordered(TrackedCollection<?> list);

    /** Hears that a holder is about to be filled with what was read, which a rollback of what was written may make out of date. */
    default void filling(Holder holder) {}

    /** Hears that a holder was filled with what was read, which a rollback to a savepoint may make out of date. */
    void loaded(Holder holder);

    /** Refuses an object that can't be added, before it becomes a member of a collection; a detached one is taken back by that. */
    void requireAddable(ToMany<?, ?> relationship, Object object);

    /** Hears that an owner now refers to an object, so that the object is added where the relationship cascades that. */
    <E, T> void referred(Relationship<E, T> relationship, Snapshot<E> owner, T target);

    /** Hears that a many-to-many pair was made: the owner is that of the relationship given. */
    <E, T> void linked(ToMany<E, T> relationship, E owner, T target);

    /** Hears that a many-to-many pair was parted. */
    <E, T> void unlinked(ToMany<E, T> relationship, E owner, T target);

    /** Hears that a to-one attribute was made to refer to another object, or to none, and that its other side knows. */
    <E, T> void retargeted(ToOne<E, T> relationship, E owner, @Nullable T target);

    /** Returns the entry of an object that the session holds; null where it holds it not. */
    <E> @Nullable Snapshot<E> entry(E object);

    /** Hears that the other side has let go of an owner whose plain attribute had been set to something else before. */
    <E, T> void released(ToOne<E, T> relationship, E owner, T former);
}
