package dev.alkahest.mapping;

import dev.alkahest.sql.RowReader;

/**
 * The mapper of an abstract class, of which no object is: the mappers of its subclasses read and write. Extended by
 * generated code; stateless.
 *
 * @param <E> the entity
 * @param <K> its key
 */
public abstract class AbstractClassMapper<E, K> implements EntityMapper<E, K> {

    /** For generated code. */
    protected AbstractClassMapper() {}

    @Override
    public final E create(E other) {
        throw isAbstract();
    }

    @Override
    public final E read(RowReader row, int at) {
        throw isAbstract();
    }

    @Override
    public final Snapshot<E> snapshot(E entity) {
        throw isAbstract();
    }

    @Override
    public final long insertColumns(E entity) {
        throw isAbstract();
    }

    @Override
    public final int write(E entity, long columns, RowWriter out, int at) {
        throw isAbstract();
    }

    private UnsupportedOperationException isAbstract() {
        return new UnsupportedOperationException(type().getName() + " is abstract: no object is of this class");
    }
}
