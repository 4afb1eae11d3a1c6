package dev.alkahest.session;

import dev.alkahest.DatabaseException;
import dev.alkahest.FailedStatement;
import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Column;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.JdbcValues;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends the statements for rows of association tables, in batches. */
final class LinkRows {

    private static final System.Logger LOG = System.getLogger("dev.alkahest.session");

    private final SessionContext context;

    LinkRows(SessionContext context) {
        this.context = context;
    }

    /** Runs a statement for each pair; returns whether all have met a row. A failure names the relationship. */
    boolean write(ToMany<?, ?> relationship, String sql, List<LinkChanges.Link<?, ?>> links, Binder binder) {
        boolean met = true;
        for (List<Pair> run : Runs.of(known(relationship, links), pair -> 0L)) {
            for (int count : batch(relationship, sql, run, binder)) {
                met &= count != 0;
            }
        }
        return met;
    }

    private int[] batch(ToMany<?, ?> relationship, String sql, List<Pair> run, Binder binder) {
        MappedEntity<?> owner = context.mappings().of(relationship.owner());
        JdbcValues values = owner.dialect().values();
        try {
            return context.connection(owner)
                    .batch(sql, run.size(), (statement, row) -> binder.bind(run.get(row), statement, values));
        } catch (DatabaseException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw owner.dialect()
                        .translate(
                                cause,
                                new FailedStatement(
                                        sql,
                                        relationship.toString(),
                                        key(run, owner.dialect().refusedOf(cause))));
            }
            throw e;
        }
    }

    /** Returns the keys of the pair that was refused. */
    private static String key(List<Pair> run, int refused) {
        int failed = run.size() == 1 ? 0 : refused;
        return failed >= 0 && failed < run.size()
                ? run.get(failed).owner().key() + " and "
                        + run.get(failed).target().key()
                : "of one of " + run.size() + " pairs";
    }

    /** Returns the pairs whose two objects are persistent; others are skipped with a warning (rule M5). */
    private List<Pair> known(ToMany<?, ?> relationship, List<LinkChanges.Link<?, ?>> links) {
        List<Pair> known = new ArrayList<>();
        for (LinkChanges.Link<?, ?> link : links) {
            Snapshot<?> owner = persistent(link.owner());
            Snapshot<?> target = persistent(link.target());
            if (owner != null && target != null) {
                known.add(new Pair(link, owner, target));
            } else {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "A pair of {0} is not written: one of its objects is not in the session.",
                        relationship);
            }
        }
        return known;
    }

    private @Nullable Snapshot<?> persistent(Object object) {
        Snapshot<?> entry = context.store().findAnywhere(object);
        return entry != null && entry.state() == ObjectState.PERSISTENT ? entry : null;
    }

    /**
     * Binds the keys that the two rows have now, and returns the next position: a key that the user has changed is not written
     * before pairs are parted.
     */
    static int bind(Pair pair, PreparedStatement statement, int at, JdbcValues values) throws SQLException {
        Association association = pair.link().association();
        ToMany<?, ?> relationship = pair.link().relationship();
        int next = bindKey(
                relationship.owner().mapper(),
                association.ownerColumns(),
                pair.owner().key(),
                statement,
                at,
                values);
        return bindKey(
                relationship.targetMapper(),
                association.targetColumns(),
                pair.target().key(),
                statement,
                next,
                values);
    }

    /** Binds a key to the columns that refer to it, and returns the next position. */
    @SuppressWarnings("unchecked") // a key of the mapper's own entity, and columns that refer to it
    static <K> int bindKey(
            EntityMapper<?, K> mapper,
            List<Column<?>> columns,
            @Nullable Object key,
            PreparedStatement statement,
            int at,
            JdbcValues values)
            throws SQLException {
        if (key == null) {
            throw new IllegalStateException("a persistent " + mapper.type().getSimpleName() + " has a key");
        }
        List<Object> parts = mapper.keyValues((K) key);
        for (int part = 0; part < parts.size(); part++) {
            ColumnType<Object> type = (ColumnType<Object>) columns.get(part).type();
            type.bind(statement, at + part, parts.get(part), values);
        }
        return at + parts.size();
    }

    /** A pair with the entries of its two objects. */
    record Pair(LinkChanges.Link<?, ?> link, Snapshot<?> owner, Snapshot<?> target) {}

    /** Binds what a statement has parameters for. */
    interface Binder {

        void bind(Pair pair, PreparedStatement statement, JdbcValues values) throws SQLException;
    }
}
