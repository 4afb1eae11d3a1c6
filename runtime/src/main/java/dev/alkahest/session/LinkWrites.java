package dev.alkahest.session;

import dev.alkahest.DatabaseException;
import dev.alkahest.FailedStatement;
import dev.alkahest.StaleRowException;
import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Column;
import dev.alkahest.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of association tables (rule M1 to M5). */
final class LinkWrites {

    private static final System.Logger LOG = System.getLogger("dev.alkahest.session");

    private final SessionContext context;

    LinkWrites(SessionContext context) {
        this.context = context;
    }

    /** Deletes the links of pairs that were parted. */
    void delete() {
        context.links().byRelationship(false).forEach(this::delete);
    }

    /** Inserts the links of pairs that were made. */
    void insert() {
        context.links().byRelationship(true).forEach(this::insert);
    }

    /** Deletes the links of objects that are deleted (rule M3). */
    void deleteOfOwners(FlushPlan plan) {
        for (MappedEntity<?> entity : context.mappings().all()) {
            deleteOfOwners(entity, plan.of(entity).deletes());
        }
    }

    /** Deletes the links of objects whose rows others take, before those make links of their own (rule F20). */
    void deleteOfRowsTaken(FlushPlan plan) {
        for (MappedEntity<?> entity : context.mappings().all()) {
            deleteOfOwners(entity, plan.of(entity).rowsLost());
        }
    }

    void describeDelete(FlushDescribing out) {
        context.links()
                .byRelationship(false)
                .forEach((relationship, links) ->
                        describe(relationship, sqlOfDelete(relationship), held(links), WriteReason.PAIR_PARTED, out));
    }

    void describeInsert(FlushDescribing out) {
        context.links()
                .byRelationship(true)
                .forEach((relationship, links) ->
                        describe(relationship, sqlOfInsert(relationship), held(links), WriteReason.PAIR_MADE, out));
    }

    /** Returns how many pairs have both objects in the session, pending ones included: they will have rows. */
    private int held(List<LinkChanges.Link<?, ?>> links) {
        ObjectStore store = context.store();
        return (int) links.stream()
                .filter(link -> store.findAnywhere((Object) link.owner()) != null
                        && store.findAnywhere((Object) link.target()) != null)
                .count();
    }

    void describeDeleteOfOwners(FlushPlan plan, FlushDescribing out) {
        for (MappedEntity<?> entity : context.mappings().all()) {
            describeDeleteOfOwners(entity, plan.of(entity).deletes().size(), out);
        }
    }

    void describeDeleteOfRowsTaken(FlushPlan plan, FlushDescribing out) {
        for (MappedEntity<?> entity : context.mappings().all()) {
            describeDeleteOfOwners(entity, plan.of(entity).rowsLost().size(), out);
        }
    }

    private <E> void describeDeleteOfOwners(MappedEntity<E> entity, int owners, FlushDescribing out) {
        for (ToMany<E, ?> relationship : entity.toManies()) {
            if (relationship.association().isPresent()) {
                describe(relationship, sqlOfDeleteOfOwners(relationship), owners, WriteReason.DELETED, out);
            }
        }
    }

    private static void describe(
            ToMany<?, ?> relationship, String sql, int rows, WriteReason reason, FlushDescribing out) {
        for (int left = rows; left > 0; left -= Runs.LONGEST) {
            out.add(sql, relationship, Math.min(left, Runs.LONGEST), reason);
        }
    }

    /** Returns the class whose engine has the pairs, as it has both of their objects. */
    private MappedEntity<?> of(ToMany<?, ?> relationship) {
        return context.mappings().of(relationship.owner());
    }

    private String sqlOfDeleteOfOwners(ToMany<?, ?> relationship) {
        Association association = relationship.association().orElseThrow();
        return of(relationship).dialect().delete(association.table(), association.ownerColumns());
    }

    private String sqlOfDelete(ToMany<?, ?> relationship) {
        Association association = relationship.association().orElseThrow();
        return of(relationship).dialect().delete(association.table(), columns(association));
    }

    private String sqlOfInsert(ToMany<?, ?> relationship) {
        Association association = relationship.association().orElseThrow();
        return of(relationship).dialect().insert(association.table(), columns(association));
    }

    private <E> void deleteOfOwners(MappedEntity<E> entity, List<? extends Change<?>> deletes) {
        for (ToMany<E, ?> relationship : entity.toManies()) {
            Association association = relationship.association().orElse(null);
            if (association == null || deletes.isEmpty()) {
                continue;
            }
            List<Column<?>> columns = association.ownerColumns();
            String sql = sqlOfDeleteOfOwners(relationship);
            for (List<? extends Change<?>> run : Runs.of(List.copyOf(deletes), change -> 0L)) {
                context.connection(entity)
                        .batch(
                                sql,
                                run.size(),
                                (statement, row) -> bindKey(
                                        entity.mapper(),
                                        columns,
                                        run.get(row).entry().key(),
                                        statement,
                                        1));
            }
        }
    }

    private void delete(ToMany<?, ?> relationship, List<LinkChanges.Link<?, ?>> links) {
        String sql = sqlOfDelete(relationship);
        for (List<KnownPair> run : Runs.of(known(relationship, links), pair -> 0L)) {
            int[] counts = batch(relationship, sql, run);
            for (int count : counts) {
                if (count == 0) {
                    throw new StaleRowException(
                            "A link of " + relationship + " is gone already: someone else has parted the pair.",
                            new FailedStatement(sql, relationship.toString(), null));
                }
            }
        }
    }

    private void insert(ToMany<?, ?> relationship, List<LinkChanges.Link<?, ?>> links) {
        String sql = sqlOfInsert(relationship);
        for (List<KnownPair> run : Runs.of(known(relationship, links), pair -> 0L)) {
            batch(relationship, sql, run);
        }
    }

    /** Writes some pairs; a failure names the relationship. */
    private int[] batch(ToMany<?, ?> relationship, String sql, List<KnownPair> run) {
        try {
            return context.connection(of(relationship))
                    .batch(sql, run.size(), (statement, row) -> bind(run.get(row), statement));
        } catch (DatabaseException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw of(relationship)
                        .dialect()
                        .translate(cause, new FailedStatement(sql, relationship.toString(), null));
            }
            throw e;
        }
    }

    /** Returns the pairs whose two objects are persistent; others are skipped with a warning (rule M5). */
    private List<KnownPair> known(ToMany<?, ?> relationship, List<LinkChanges.Link<?, ?>> links) {
        List<KnownPair> known = new ArrayList<>();
        for (LinkChanges.Link<?, ?> link : links) {
            Snapshot<?> owner = persistent(link.owner());
            Snapshot<?> target = persistent(link.target());
            if (owner != null && target != null) {
                known.add(new KnownPair(link, owner, target));
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

    private static List<Column<?>> columns(Association association) {
        List<Column<?>> columns = new ArrayList<>(association.ownerColumns());
        columns.addAll(association.targetColumns());
        return columns;
    }

    /** Binds the keys that the two rows have now: one that the user has changed is not written before pairs are parted. */
    private void bind(KnownPair pair, PreparedStatement statement) throws SQLException {
        Association association = pair.link().association();
        ToMany<?, ?> relationship = pair.link().relationship();
        int next = bindKey(
                relationship.owner().mapper(),
                association.ownerColumns(),
                pair.owner().key(),
                statement,
                1);
        bindKey(
                relationship.targetMapper(),
                association.targetColumns(),
                pair.target().key(),
                statement,
                next);
    }

    @SuppressWarnings("unchecked") // a key of the mapper's own entity, and columns that refer to it
    private <K> int bindKey(
            EntityMapper<?, K> mapper,
            List<Column<?>> columns,
            @Nullable Object key,
            PreparedStatement statement,
            int at)
            throws SQLException {
        if (key == null) {
            throw new IllegalStateException("a persistent " + mapper.type().getSimpleName() + " has a key");
        }
        List<Object> parts = mapper.keyValues((K) key);
        for (int part = 0; part < parts.size(); part++) {
            ColumnType<Object> type = (ColumnType<Object>) columns.get(part).type();
            type.bind(
                    statement,
                    at + part,
                    parts.get(part),
                    context.mappings().of(mapper).dialect().values());
        }
        return at + parts.size();
    }

    /** A pair with the entries of its two objects. */
    private record KnownPair(LinkChanges.Link<?, ?> link, Snapshot<?> owner, Snapshot<?> target) {}
}
