package dev.alkahest.mapping;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Sql;
import java.util.List;

/** The condition that rows are those of the members of one owner. */
final class MemberCondition {

    private MemberCondition() {}

    /** Returns the condition that a row of a relationship's target belongs to the owner with a key. */
    static Condition of(ToMany<?, ?> relationship, Object key) {
        List<Object> values = keyValues(relationship.owner().mapper(), key);
        return relationship
                .association()
                .map(link -> through(relationship, link, values))
                .orElseGet(() -> equal(relationship.foreignKey().columns(), values));
    }

    private static Condition through(ToMany<?, ?> relationship, Association link, List<Object> values) {
        return Sql.inSelect(
                relationship.target().primaryKey(),
                Sql.select(link.targetColumns()).from(link.table()).where(equal(link.ownerColumns(), values)));
    }

    @SuppressWarnings("unchecked") // a foreign key's columns have the types of the key's
    private static Condition equal(List<Column<?>> columns, List<Object> values) {
        Condition[] parts = new Condition[columns.size()];
        for (int at = 0; at < parts.length; at++) {
            parts[at] = ((Column<Object>) columns.get(at)).eq(values.get(at));
        }
        return Sql.and(parts);
    }

    @SuppressWarnings("unchecked") // the key is of the mapper's entity
    private static <K> List<Object> keyValues(EntityMapper<?, K> mapper, Object key) {
        return mapper.keyValues((K) key);
    }
}
