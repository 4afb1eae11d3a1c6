package dev.alkahest.session;

import dev.alkahest.NotFoundException;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.query.Query;
import dev.alkahest.sql.RowLock;
import java.util.Objects;
import java.util.Optional;

/** Reads an object from its row while that is locked, also where the session has it: it may have changed until then. */
final class LockedReading {

    private final SessionContext context;
    private final RowLock lock;

    LockedReading(SessionContext context, RowLock lock) {
        this.context = context;
        this.lock = lock;
    }

    <E> Optional<E> get(EntityTable<E> table, Object key) {
        MappedEntity<E> entity = context.mappings().of(table);
        entity.statements().requireKey(entity.mapper(), key);
        return Query.of(context, table).withKey(key).lock(lock).oneOrEmpty();
    }

    /** Reads what a refresh reads, and the row of the object itself last: what another transaction has written by then counts. */
    <E> void refresh(E object) {
        new Expiry(context).refresh(object);
        MappedEntity<E> entity = context.mappings().of(object);
        Snapshot<E> entry = Objects.requireNonNull(context.store().find(object), "it was read again");
        Object key = Objects.requireNonNull(entry.key(), "a persistent object has a key");
        Query<E> row = Query.of(context, entity.mapper().table())
                .withoutFilters()
                .withKey(key)
                .lock(lock);
        if (row.all().isEmpty()) {
            throw new NotFoundException("The row of " + entity.name() + " with key " + key + " has gone.");
        }
    }
}
