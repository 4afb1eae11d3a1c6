package dev.alkahest.session;

import dev.alkahest.FailedStatement;
import dev.alkahest.StaleRowException;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Column;
import dev.alkahest.type.JdbcValues;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of association tables (rule M1 to M5). */
final class LinkWrites {

    private final SessionContext context;
    private final LinkRows rows;

    LinkWrites(SessionContext context) {
        this.context = context;
        this.rows = new LinkRows(context);
    }

    /** Deletes the links of pairs that were parted. */
    void delete() {
        context.links().byRelationship(false).forEach(this::delete);
    }

    /** Inserts the links of pairs that were made, with their places. */
    void insert(FlushPlan plan) {
        context.links()
                .byRelationship(true)
                .forEach((relationship, links) -> insert(relationship, links, plan.places()));
    }

    /** Gives links the places that their pairs have come to have in lists (rule B4). */
    void move(FlushPlan plan) {
        plan.places().moved().forEach((relationship, links) -> move(relationship, links, plan.places()));
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
        context.links().byRelationship(true).forEach((relationship, links) -> {
            describe(relationship, sqlOfDelete(relationship), held(upserted(links)), WriteReason.PAIR_MADE, out);
            describe(relationship, sqlOfInsert(relationship), held(links), WriteReason.PAIR_MADE, out);
        });
    }

    void describeMove(FlushPlan plan, FlushDescribing out) {
        plan.places()
                .moved()
                .forEach((relationship, pairs) ->
                        describe(relationship, sqlOfMove(relationship), pairs.size(), WriteReason.PAIR_MOVED, out));
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

    /** Returns the dialect of the engine that has the pairs, as it has both of their objects. */
    private Dialect dialect(ToMany<?, ?> relationship) {
        return context.mappings().of(relationship.owner()).dialect();
    }

    private String sqlOfDeleteOfOwners(ToMany<?, ?> relationship) {
        Association association = relationship.association().orElseThrow();
        return dialect(relationship).delete(association.table(), association.ownerColumns());
    }

    private String sqlOfDelete(ToMany<?, ?> relationship) {
        Association association = relationship.association().orElseThrow();
        return dialect(relationship).delete(association.table(), association.pairColumns());
    }

    private String sqlOfInsert(ToMany<?, ?> relationship) {
        Association association = relationship.association().orElseThrow();
        List<Column<?>> columns = new ArrayList<>(association.pairColumns());
        LinkPlaces.placing(relationship).forEach(end -> columns.add(LinkPlaces.column(end)));
        return dialect(relationship).insert(association.table(), columns);
    }

    private String sqlOfMove(ToMany<?, ?> relationship) {
        Association association = relationship.association().orElseThrow();
        List<Column<?>> place = List.of(LinkPlaces.column(relationship));
        return dialect(relationship).update(association.table(), place, association.pairColumns());
    }

    private <E> void deleteOfOwners(MappedEntity<E> entity, List<? extends Change<?>> deletes) {
        for (ToMany<E, ?> relationship : entity.toManies()) {
            Association association = relationship.association().orElse(null);
            if (association == null || deletes.isEmpty()) {
                continue;
            }
            List<Column<?>> columns = association.ownerColumns();
            String sql = sqlOfDeleteOfOwners(relationship);
            JdbcValues values = entity.dialect().values();
            for (List<? extends Change<?>> run : Runs.of(List.copyOf(deletes), change -> 0L)) {
                context.connection(entity)
                        .batch(
                                sql,
                                run.size(),
                                (statement, row) -> LinkRows.bindKey(
                                        entity.mapper(),
                                        columns,
                                        run.get(row).entry().key(),
                                        statement,
                                        1,
                                        values));
            }
        }
    }

    private void delete(ToMany<?, ?> relationship, List<LinkChanges.Link<?, ?>> links) {
        String sql = sqlOfDelete(relationship);
        boolean met = rows.write(
                relationship, sql, links, (pair, statement, values) -> LinkRows.bind(pair, statement, 1, values));
        requireMet(met, relationship, sql);
    }

    private void insert(ToMany<?, ?> relationship, List<LinkChanges.Link<?, ?>> links, LinkPlaces places) {
        List<ToMany<?, ?>> placing = LinkPlaces.placing(relationship);
        rows.write(
                relationship,
                sqlOfDelete(relationship),
                upserted(links),
                (pair, statement, values) -> LinkRows.bind(pair, statement, 1, values));
        rows.write(relationship, sqlOfInsert(relationship), links, (pair, statement, values) -> {
            int next = LinkRows.bind(pair, statement, 1, values);
            for (ToMany<?, ?> end : placing) {
                places.bind(end, pair.link(), statement, next++, values);
            }
        });
    }

    /** Returns the pairs of upserted objects: those may be there already, and give way (rule F26). */
    private List<LinkChanges.Link<?, ?>> upserted(List<LinkChanges.Link<?, ?>> links) {
        Upserts upserts = context.upserts();
        if (upserts.isOver()) {
            return List.of();
        }
        ObjectStore store = context.store();
        return links.stream()
                .filter(link -> upserts.mayHaveBeenThere(store.findAnywhere((Object) link.owner()))
                        || upserts.mayHaveBeenThere(store.findAnywhere((Object) link.target())))
                .toList();
    }

    private void move(ToMany<?, ?> relationship, List<LinkChanges.Link<?, ?>> links, LinkPlaces places) {
        String sql = sqlOfMove(relationship);
        boolean met = rows.write(relationship, sql, links, (pair, statement, values) -> {
            places.bind(relationship, pair.link(), statement, 1, values);
            LinkRows.bind(pair, statement, 2, values);
        });
        requireMet(met, relationship, sql);
    }

    private static void requireMet(boolean met, ToMany<?, ?> relationship, String sql) {
        if (!met) {
            throw new StaleRowException(
                    "A link of " + relationship + " is gone already: someone else has parted the pair.",
                    new FailedStatement(sql, relationship.toString(), null));
        }
    }
}
