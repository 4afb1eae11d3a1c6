package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.DeferredColumn;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import java.util.List;

/** Expires some attributes of one object, and leaves the changes of all others (rule E2). */
final class AttributeExpiry<E> {

    private static final long LAST_BIT = 1L << Long.SIZE - 1;

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final Snapshot<E> entry;

    AttributeExpiry(SessionContext context, E object) {
        this.context = context;
        this.entity = context.mappings().of(object);
        this.entry = new Expiry(context).requirePersistent("expire", object);
    }

    void expire(List<Column<?>> columns) {
        long bits = 0;
        for (Column<?> column : columns) {
            bits |= bit(column);
        }
        giveUpChanges(bits);
        for (DeferredColumn<E, ?> column : entity.deferred()) {
            if ((column.bit() & bits) != 0) {
                column.holder(entry.entity()).expire();
            }
        }
        entry.loadedAt(Snapshot.EXPIRED);
        context.objectEvents().tell();
    }

    private long bit(Column<?> column) {
        boolean isOwn = column.table().definition() instanceof EntityTable<?> owner
                && owner.mapper().type().isInstance(entry.entity())
                && column.table().path().isEmpty();
        if (!isOwn) {
            throw refused(column, "is no attribute of it");
        }
        Column<?> own = entity.mapper().table().column(column.name());
        long bit = Snapshot.bitOf(own);
        if (own.isPrimaryKey()) {
            throw refused(column, "is its key, which tells the row to read");
        }
        if (bit == LAST_BIT && own.table().columns().size() > Long.SIZE) {
            throw refused(
                    column,
                    "is one of the columns from the 64th of its table on, which are written together: expire the whole object");
        }
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            if (!relationship.isInverse() && (relationship.bits() & bit) != 0) {
                throw refused(
                        column,
                        "belongs to " + relationship + ": expire the whole object, or load that again with"
                                + " refresh(object, selectin(...))");
            }
        }
        return bit;
    }

    private InvalidStateException refused(Column<?> column, String why) {
        return new InvalidStateException(
                "expire() of an attribute of a " + entity.name() + ": " + column + " " + why + ".");
    }

    /** Puts what the row had in place of changes that were not flushed. */
    private void giveUpChanges(long bits) {
        EntityMapper<E, ?> mapper = entity.mapper();
        E former = RememberedValues.ask(entity, entry, remembered -> {
            E copy = mapper.create(remembered);
            mapper.snapshot(copy).refresh(remembered, references());
            return copy;
        });
        mapper.snapshot(entry.entity()).refresh(former, ~bits);
    }

    private long references() {
        long bits = 0;
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            bits |= relationship.bits();
        }
        return bits;
    }
}
