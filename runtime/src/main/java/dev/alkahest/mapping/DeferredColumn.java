package dev.alkahest.mapping;

import dev.alkahest.MappingException;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute whose column is not read with its row, but into a {@link Deferred} when that is asked. Generated mappers have one
 * for each such attribute, and call it where other attributes are assigned.
 *
 * <p>What a snapshot remembers of it is an object that means something here alone; null is that nothing is known of the row.
 *
 * @param <E> the owner
 * @param <T> the value
 */
public final class DeferredColumn<E, T> {

    private final EntityTable<E> owner;
    private final String name;
    private final Column<T> column;
    private final Function<E, Deferred<T>> getter;
    private final String group;

    /** Makes an attribute of a class, which is loaded by itself. */
    public DeferredColumn(EntityTable<E> owner, String name, Column<T> column, Function<E, Deferred<T>> getter) {
        this(owner, name, column, getter, "");
    }

    private DeferredColumn(
            EntityTable<E> owner, String name, Column<T> column, Function<E, Deferred<T>> getter, String group) {
        this.owner = owner;
        this.name = name;
        this.column = column;
        this.getter = getter;
        this.group = group;
    }

    /** Returns the same attribute, which is loaded with the others of its class that are in a group. */
    public DeferredColumn<E, T> inGroup(String named) {
        return new DeferredColumn<>(owner, name, column, getter, named);
    }

    /** Returns the attribute that a superclass has under a name: in objects of the subclass it is the same. */
    @SuppressWarnings("unchecked") // the processor has read the type where the superclass declares it
    public static <E, T> DeferredColumn<E, T> inherited(EntityTable<? super E> superclass, String name) {
        return (DeferredColumn<E, T>) superclass.mapper().deferred().stream()
                .filter(candidate -> candidate.name.equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new MappingException(superclass.mapper().type().getSimpleName() + " has no attribute '"
                                + name + "' to inherit: compile it and its subclasses again."));
    }

    /** Returns the table of the class that declares it. */
    public EntityTable<E> owner() {
        return owner;
    }

    /** Returns the attribute's name. */
    public String name() {
        return name;
    }

    /** Returns its column in the table of the class that declares it. */
    public Column<T> column() {
        return column;
    }

    /** Returns the attributes that are loaded when this one is: itself, or all of its group. */
    public List<DeferredColumn<E, ?>> group() {
        return group.isEmpty()
                ? List.of(this)
                : owner.mapper().deferred().stream()
                        .filter(other -> other.group.equals(group))
                        .toList();
    }

    /** Returns the holder in an object. */
    public Deferred<T> holder(E entity) {
        return required(getter.apply(entity));
    }

    private Deferred<T> required(@Nullable Deferred<T> holder) {
        if (holder == null) {
            throw new MappingException(this + " is null, and has to hold its value: begin it with Deferred.empty().");
        }
        return holder;
    }

    /** Makes the holder of an object that was just read, or joins a session, the session's own. */
    public void manage(E entity, Snapshot<E> entry, Loader loader) {
        holder(entity).manage(this, entry, loader);
    }

    /** Returns whether {@link Deferred#get} of an object would answer without a SELECT. */
    public boolean isLoaded(E entity) {
        return holder(entity).isLoaded();
    }

    /** Returns whether an object has a value: one that was set or loaded, be it expired. */
    public boolean isKnown(E entity) {
        return Deferred.isKnown(holder(entity));
    }

    /** Returns whether a holder has another value than is remembered; where it was neither set nor loaded it has none. */
    public boolean differs(Deferred<T> holder, @Nullable Object remembered) {
        if (!Deferred.isKnown(required(holder))) {
            return false;
        }
        T present = Deferred.valueOf(holder);
        if (remembered == null || present == null) {
            return remembered != (present == null ? Nothing.NULL : present);
        }
        return remembered == Nothing.NULL || !column.type().isSame(valueIn(remembered), present);
    }

    /** Returns what to remember of the value that a holder has now. */
    public @Nullable Object remembered(Deferred<T> holder) {
        return Deferred.isKnown(required(holder)) ? remembering(Deferred.valueOf(holder)) : null;
    }

    /** Gives a holder the remembered value back, or none where nothing is known. */
    public void restore(Deferred<T> holder, @Nullable Object remembered) {
        if (remembered == null) {
            holder.forget();
        } else {
            holder.fill(remembered == Nothing.NULL ? null : column.type().copy(valueIn(remembered)));
        }
    }

    /**
     * Takes over the value of another object with the same row, where that has one; a holder that keeps its own has it remembered
     * only.
     *
     * @return what to remember from now on
     */
    public @Nullable Object refresh(
            Deferred<T> holder, @Nullable Object remembered, Deferred<T> fresh, boolean isKept) {
        Object loaded = remembered(fresh);
        if (loaded == null) {
            return remembered;
        }
        if (!isKept) {
            restore(holder, loaded);
            holder.loadedNow();
        }
        return loaded;
    }

    /** Takes the value that stands at a position of a row, which its entry then remembers. What was changed stays. */
    public void load(Snapshot<E> entry, RowReader row, int at) throws SQLException {
        load(entry, read(row, at));
    }

    /** Reads the value that stands at a position of a row. */
    public @Nullable T read(RowReader row, int at) throws SQLException {
        return row.valueAt(at, column.type());
    }

    /** Takes a value that was read, which the entry then remembers. What was changed stays. */
    public void load(Snapshot<E> entry, @Nullable T read) {
        Deferred<T> holder = holder(entry.entity());
        boolean isChanged = isChanged(entry);
        entry.rememberLoaded(this, remembering(read));
        if (!isChanged) {
            holder.fill(read);
        }
        holder.loadedNow();
    }

    /** Returns whether the object of an entry has another value than is remembered. */
    boolean isChanged(Snapshot<?> entry) {
        return (entry.changed() & bit()) != 0;
    }

    /** Returns the bit of its column. */
    public long bit() {
        return Snapshot.bitOf(column);
    }

    @SuppressWarnings("unchecked") // the holder stands in an object of the class that declares this
    void expire(Snapshot<?> entry, Deferred<T> holder) {
        boolean isChanged = isChanged(entry);
        ((Snapshot<E>) entry).rememberLoaded(this, null);
        if (!isChanged) {
            holder.forget();
        }
    }

    private Object remembering(@Nullable T value) {
        return value == null ? Nothing.NULL : column.type().copy(value);
    }

    @SuppressWarnings("unchecked") // what is remembered is a value, NULL aside
    private T valueIn(Object remembered) {
        return (T) remembered;
    }

    /** Returns what to add to a query so that it loads the attribute with its row. */
    public String optionText() {
        return "options(undefer(" + owner.constantText() + "." + name + "))";
    }

    /** Returns class and attribute: {@code Book.cover}. */
    @Override
    public String toString() {
        return owner.mapper().type().getSimpleName() + "." + name;
    }

    /** What is remembered of a column that is NULL. */
    private enum Nothing {
        NULL
    }
}
