package dev.alkahest.mapping;

import dev.alkahest.sql.RowReader;
import dev.alkahest.type.JdbcValues;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows of one table into objects of one class, and back. Implemented by generated code; stateless.
 *
 * <p>Columns are known by their position in {@code table().columns()}. Sets of columns are bit masks: bit {@code n}
 * stands for the {@code n}-th column counted from 0, and bit 63 for the 64th column and all behind it.
 *
 * @param <E> the entity
 * @param <K> its key: the type of its one key attribute, boxed, or the generated record of a composite key
 */
public interface EntityMapper<E, K> {

    /** Returns the entity's class. */
    Class<E> type();

    /** Returns the entity's table. */
    EntityTable<E> table();

    /** Returns the relationships in their order of declaration. */
    List<Relationship<E, ?>> relationships();

    /** Returns the attributes that are not read with their row. */
    default List<DeferredColumn<E, ?>> deferred() {
        return List.of();
    }

    /** Returns a new, empty identity map; a subclass has that of {@link #root()}. */
    default IdentityMap<E> identityMap() {
        throw new UnsupportedOperationException(
                type().getName() + " has the identity map of " + root().type().getName());
    }

    /** Returns the mapper of the topmost class of the hierarchy, whose identity map has this class's objects too. */
    default EntityMapper<? super E, K> root() {
        return this;
    }

    /** Returns the mappers of the mapped classes below this one, those further up first. */
    default List<EntityMapper<? extends E, K>> subclasses() {
        return List.of();
    }

    /** Returns the columns that objects of exactly this class have: all, unless rows are read for other classes too. */
    default long columns() {
        int count = table().columns().size();
        return count < Long.SIZE ? (1L << count) - 1 : -1;
    }

    /** Returns whether objects of exactly this class have attributes that are computed with the row, and never written. */
    default boolean hasFormulas() {
        return !table().formulas().isEmpty();
    }

    /** Returns a new object as its constructor makes it; what the constructor takes is that of another object. */
    E create(E other);

    /** Returns a new object with the column values of a row; its relationships are not touched. */
    E read(RowReader row, int at) throws SQLException;

    /**
     * Puts a lazy holder, or a request for the target, in each relationship attribute of a freshly read object, and makes the
     * holders of deferred attributes the session's own.
     */
    default void link(E entity, Snapshot<E> entry, RowReader row, int at, Loader loader) throws SQLException {}

    /** Returns a new entry for an object, which remembers nothing yet. */
    Snapshot<E> snapshot(E entity);

    /** Returns the object's key, or null where it, or a part of it, is not set. */
    @Nullable
    K key(E entity);

    /** Returns the values of a key's columns in their order; emitted for composite keys. */
    default List<Object> keyValues(K key) {
        return List.of(key);
    }

    /** Returns who makes the key of an object that has none when it is saved. */
    default KeyGeneration keyGeneration() {
        return KeyGeneration.NONE;
    }

    /** Gives the object a key that was made for it. */
    default void setKey(E entity, K key) {
        throw new UnsupportedOperationException(type().getName() + " has no generated key");
    }

    /** Returns the columns that an INSERT of the object names. */
    long insertColumns(E entity);

    /**
     * Returns the columns that the database makes values of, where an INSERT does not name them or always: those with a
     * default and computed ones, but for parts of embedded values.
     */
    default long madeColumns() {
        return 0;
    }

    /** Gives the object what the database has made of some of {@link #madeColumns}, which a row has in their order. */
    default void readMade(E entity, long columns, RowReader row, int at) throws SQLException {}

    /**
     * Gives an object that is about to be written the values that its columns will hold, in place of decimals and times with more
     * digits than they keep, so that object and row agree. Keys and what only a constructor sets are left alone.
     */
    default void settle(E entity, JdbcValues values) {}

    /**
     * Writes the object's values of some columns, in the order of the columns.
     *
     * @return the position after the last one written
     */
    int write(E entity, long columns, RowWriter out, int at) throws SQLException;

    /** Returns the bit of the version column; 0 where there is none. */
    default long versionColumn() {
        return 0;
    }

    /** Returns the bit of the column that tells the class of a row; 0 where its table has none. */
    default long discriminatorColumn() {
        return 0;
    }

    /** Gives a new object its first version. */
    default void beginVersion(E entity) {
        setVersion(entity, 1);
    }

    /** Gives an object that is written the version after the one that was loaded. */
    default void advanceVersion(E entity, Snapshot<E> loaded) {
        setVersion(entity, loaded.version() + 1);
    }

    /** Gives an object the version that was loaded. */
    default void takeVersion(E entity, Snapshot<?> loaded) {
        setVersion(entity, loaded.version());
    }

    /** Gives the object a version that is a whole number. */
    default void setVersion(E entity, long version) {
        throw new UnsupportedOperationException(type().getName() + " has no version");
    }

    /** Returns the bit of the column that marks deleted rows; 0 where they are deleted. */
    default long softDeleteColumn() {
        return 0;
    }

    /** Marks an object as one whose row is deleted. */
    default void softDelete(E entity) {
        throw new UnsupportedOperationException(type().getName() + " has no mark for deleted rows");
    }

    /** Returns the key of an object that may be missing. */
    default @Nullable K keyOrNull(@Nullable E entity) {
        return entity == null ? null : key(entity);
    }

    /** Returns the key that a holder refers to, or null where it is empty or its object has no key yet. */
    @SuppressWarnings("unchecked") // a Ref's key was read by this mapper's own identity map
    default @Nullable K keyOrNull(@Nullable Ref<E> ref) {
        return ref == null ? null : (K) ref.key(this);
    }
}
