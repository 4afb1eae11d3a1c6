package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.query.EntityReading;
import dev.alkahest.query.RelationshipLoader;
import dev.alkahest.sql.RowReader;
import dev.alkahest.type.JdbcValues;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads rows by their keys: one that is not there yet, or those of objects that are. */
final class Reloading<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;

    Reloading(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
    }

    /** Reads the row with a key; null where there is none. */
    @Nullable
    Snapshot<E> read(Object key) {
        return entity.selectsMore()
                ? readComputed(key)
                : read(
                        false,
                        (statement, values) -> entity.statements().bindKey(statement, entity.mapper(), key, values));
    }

    /** Reads the row with an integer key; null where there is none. */
    @Nullable
    Snapshot<E> read(long key) {
        return entity.selectsMore()
                ? readComputed(entity.statements().boxedKey(key))
                : read(false, (statement, values) -> statement.setLong(1, key));
    }

    /** Reads the row of an entry again, also where a filter leaves it out; returns whether it is still there. */
    boolean reread(Snapshot<E> entry, boolean populateExisting) {
        if (entity.selectsMore()) {
            context.beforeReading(entity.tables().unfiltered());
            return withDeclared(new RelationshipLoader(context).reread(entity.mapper(), keyOf(entry), populateExisting))
                    != null;
        }
        return read(populateExisting, (statement, values) -> entry.writeKey(new StatementWriter(statement, values), 1))
                != null;
    }

    /** Reads the rows of expired entries again, and what is declared to be loaded with them; those whose row has gone stay as they are. */
    void rereadAll(List<Snapshot<E>> entries) {
        if (entries.size() == 1) {
            reread(entries.get(0), true);
            return;
        }
        reload(entries);
        if (entity.loadsAhead()) {
            context.causes()
                    .run(
                            entity.loading(),
                            () -> new RelationshipLoader(context)
                                    .loadEagerly(entity.mapper().table(), current(entries)));
        }
    }

    /** Reads the rows of the expired among some entries again; those whose row has gone keep their values. */
    void reload(Collection<Snapshot<E>> entries) {
        List<Object> keys = entries.stream()
                .filter(entry -> entry.state() == ObjectState.PERSISTENT && entry.loadedAt() != context.epoch())
                .map(Reloading::keyOf)
                .toList();
        context.beforeReading(entity.tables().unfiltered());
        new RelationshipLoader(context).reread(entity.mapper(), keys);
    }

    private List<Snapshot<E>> current(List<Snapshot<E>> entries) {
        return entries.stream()
                .filter(entry -> entry.loadedAt() == context.epoch())
                .toList();
    }

    private static Object keyOf(Snapshot<?> entry) {
        return Objects.requireNonNull(entry.key(), "a persistent object has a key");
    }

    /** Formulas may join tables and have values of their own, so the SELECT is one of the expression language. */
    private @Nullable Snapshot<E> readComputed(Object key) {
        context.beforeReading(entity.tables());
        return withDeclared(new RelationshipLoader(context).read(entity.mapper(), key));
    }

    /** Loads what is declared to be loaded with the object. */
    private @Nullable Snapshot<E> withDeclared(@Nullable Snapshot<E> entry) {
        if (entry != null && entity.loadsAhead()) {
            context.causes()
                    .run(
                            entity.loading(),
                            () -> new RelationshipLoader(context)
                                    .loadEagerly(entity.mapper().table(), List.of(entry)));
        }
        return entry;
    }

    private @Nullable Snapshot<E> read(boolean populateExisting, KeyBinder key) {
        context.beforeReading(entity.tables());
        JdbcValues values = entity.dialect().values();
        List<Snapshot<E>> found = context.readings()
                .run(context, () -> context.causes().get(entity.loading(), () -> read(populateExisting, key, values)));
        return withDeclared(found.isEmpty() ? null : found.get(0));
    }

    private List<Snapshot<E>> read(boolean populateExisting, KeyBinder key, JdbcValues values) {
        EntityReading<E> reading = new EntityReading<>(context, entity.mapper(), populateExisting);
        context.readingConnection(entity)
                .query(entity.statements().selectByKey(), statement -> key.bind(statement, values), rows -> {
                    if (rows.next()) {
                        reading.read(new RowReader(rows, values), 1);
                    }
                    return reading;
                });
        reading.finish();
        return reading.entries();
    }

    /** Binds a key from the first parameter on. */
    private interface KeyBinder {

        void bind(PreparedStatement statement, JdbcValues values) throws SQLException;
    }
}
