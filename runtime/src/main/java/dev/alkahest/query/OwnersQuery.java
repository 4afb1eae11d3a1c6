package dev.alkahest.query;

import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query that has read the owners of collections, to be repeated as a subquery in place of their keys. */
final class OwnersQuery {

    private final List<Column<?>> key;
    private final Select query;

    private OwnersQuery(List<Column<?>> key, Select query) {
        this.key = key;
        this.query = query;
    }

    /** Returns what repeats a query of a table. */
    static OwnersQuery of(EntityTable<?> table, Select query) {
        return new OwnersQuery(table.primaryKey(), query);
    }

    /** Returns whether it finds the same when it is sent again: its limit may choose others, as some tie in its order. */
    boolean isRepeatable() {
        return !isCut()
                || !query.clauses().isDistinct() && isTotal(query.clauses().orderBy());
    }

    private boolean isCut() {
        return query.clauses().cut().isCut();
    }

    private boolean isTotal(List<OrderBy> order) {
        return order.stream().map(OrderBy::node).toList().containsAll(key);
    }

    /** Returns the condition that columns hold the key of one of the owners. */
    Condition among(List<Column<?>> columns) {
        Select keys = query.unlocked().selectingInstead(key);
        return Sql.inSelect(columns, isCut() ? keys : keys.unordered());
    }

    /** Returns what gives the members of a collection of these owners; null where keys are to be sent, as for a to-one. */
    @Nullable
    OwnersQuery behind(Relationship<?, ?> relationship) {
        return relationship instanceof ToMany<?, ?> toMany && !toMany.isViewOnly() && isRepeatable()
                ? membersOf(toMany)
                : null;
    }

    private OwnersQuery membersOf(ToMany<?, ?> relationship) {
        if (relationship.association().isPresent()) {
            Association link = relationship.association().get();
            return select(link.targetColumns(), link.table(), link.ownerColumns());
        }
        return select(
                relationship.target().primaryKey(),
                relationship.target(),
                relationship.foreignKey().columns());
    }

    private OwnersQuery select(List<Column<?>> memberKey, Table table, List<Column<?>> ownerKey) {
        return new OwnersQuery(memberKey, Sql.select(memberKey).from(table).where(among(ownerKey)));
    }
}
