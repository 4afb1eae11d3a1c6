package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.sql.Table;
import java.util.List;

/**
 * A table whose rows are read as objects, and those joined to it.
 *
 * @param mapper the mapper of its rows
 * @param table the table as the statement has it
 * @param at where its columns begin in a row
 * @param relationships what is joined to it
 * @param undeferred its deferred columns that are read with its rows
 * @param <E> the entity
 */
record JoinedTable<E>(
        EntityMapper<E, ?> mapper,
        Table table,
        int at,
        List<JoinedRelationship<E, ?>> relationships,
        List<UndeferredColumn<E>> undeferred) {

    /** Returns where the columns of the key stand in a row. */
    int[] keyPositions() {
        return table.primaryKey().stream()
                .mapToInt(column -> at + column.position())
                .toArray();
    }

    /** Returns whether a row of this table can come several times, as a collection is joined to it. */
    boolean repeats() {
        return relationships.stream().anyMatch(JoinedRelationship::repeats);
    }

    /**
     * Returns whether a relationship spreads the rows of this table and no other does: if those come once each, so do the
     * related ones, each of which refers to one of them.
     */
    boolean isSpreadBy(JoinedRelationship<E, ?> relationship) {
        return relationship.isOneToMany()
                && relationships.stream().allMatch(other -> other.equals(relationship) || !other.repeats());
    }
}
