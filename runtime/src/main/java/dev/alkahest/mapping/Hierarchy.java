package dev.alkahest.mapping;

import dev.alkahest.MappingException;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mapper that an identity map of several classes reads with: each row becomes an object of the class that its
 * discriminator names, by the mapper of that class. The generated subclass has the switch. Stateless.
 *
 * @param <E> the topmost class
 * @param <K> its key
 */
public abstract class Hierarchy<E, K> implements EntityMapper<E, K> {

    private final EntityMapper<E, K> root;
    private final List<EntityMapper<? extends E, K>> classes = new ArrayList<>();

    /** Makes the mapper of a class and of those below it. */
    protected Hierarchy(EntityMapper<E, K> root) {
        this.root = root;
        classes.add(root);
        classes.addAll(root.subclasses());
    }

    /** Returns the mapper of the class of a row. */
    protected abstract EntityMapper<? extends E, K> mapperAt(RowReader row, int at) throws SQLException;

    /**
     * Refuses a row of another class than that of the object with its key: classes that have tables of their own may not share
     * a key.
     */
    public final void requireClassOf(E entity, RowReader row, int at) throws SQLException {
        Class<?> type = mapperAt(row, at).type();
        if (type != entity.getClass()) {
            throw new MappingException("A " + type.getSimpleName() + " and a "
                    + entity.getClass().getSimpleName() + " both have the key " + key(entity) + ". Classes below "
                    + root.type().getSimpleName() + " have tables of their own, and share their keys: give one of them"
                    + " another.");
        }
    }

    /** Returns the error of a row whose discriminator names no class. */
    protected final MappingException unknown(@Nullable Object discriminator) {
        String known = classes.stream()
                .map(mapper -> mapper.type().getSimpleName())
                .sorted()
                .collect(Collectors.joining(", "));
        return new MappingException("A row of " + root.table().qualifiedName() + " has the discriminator "
                + discriminator + ", which is that of no class below "
                + root.type().getSimpleName() + ". Known are: "
                + known + ".");
    }

    @SuppressWarnings("unchecked") // an object is of the class of its mapper
    private EntityMapper<E, K> mapperOf(E entity) {
        for (EntityMapper<? extends E, K> mapper : classes) {
            if (mapper.type() == entity.getClass()) {
                return (EntityMapper<E, K>) mapper;
            }
        }
        throw new MappingException(entity.getClass().getName() + " is not a mapped class below "
                + root.type().getSimpleName() + ".");
    }

    @Override
    public final Class<E> type() {
        return root.type();
    }

    @Override
    public final EntityTable<E> table() {
        return root.table();
    }

    @Override
    public final List<Relationship<E, ?>> relationships() {
        return root.relationships();
    }

    @Override
    public final E create(E other) {
        return root.create(other);
    }

    @Override
    public final E read(RowReader row, int at) throws SQLException {
        return mapperAt(row, at).read(row, at);
    }

    @Override
    public final void link(E entity, Snapshot<E> entry, RowReader row, int at, Loader loader) throws SQLException {
        mapperOf(entity).link(entity, entry, row, at, loader);
    }

    @Override
    public final Snapshot<E> snapshot(E entity) {
        return mapperOf(entity).snapshot(entity);
    }

    @Override
    public final @Nullable K key(E entity) {
        return root.key(entity);
    }

    @Override
    public final long insertColumns(E entity) {
        return mapperOf(entity).insertColumns(entity);
    }

    @Override
    public final int write(E entity, long columns, RowWriter out, int at) throws SQLException {
        return mapperOf(entity).write(entity, columns, out, at);
    }
}
