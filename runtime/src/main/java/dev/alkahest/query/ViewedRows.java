package dev.alkahest.query;

import dev.alkahest.mapping.Relationship;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.JoinCondition;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that a join condition relates to owners: the owners' keys stand before them (rule B6). */
final class ViewedRows {

    private ViewedRows() {}

    /** Returns where the key of the owner stands in a row. */
    static int[] ownerKey(Relationship<?, ?> relationship) {
        return IntStream.rangeClosed(1, relationship.owner().primaryKey().size())
                .toArray();
    }

    /** Returns what reads the related rows by the keys of their owners, those of one owner together and in order. */
    static <E, T> KeyedSelect<T> select(QueryContext context, Relationship<E, T> relationship) {
        JoinCondition<?, ?> condition = relationship.condition().orElseThrow();
        Table target = relationship.target();
        Table owner = relationship.owner().as("owner");
        List<Column<?>> key = owner.primaryKey();
        List<Expression<?>> selected = new ArrayList<>(key);
        selected.addAll(target.selection());
        Select select = Sql.select(selected).from(owner).join(target, condition.between(owner, target));
        if (!relationship.orderBy().isEmpty()) {
            select = select.orderBy(key.stream().map(Column::asc).toArray(OrderBy[]::new))
                    .orderBy(relationship.orderBy().toArray(OrderBy[]::new));
        }
        return new KeyedSelect<>(
                context, relationship.targetMapper(), key, relationship.owner().mapper(), select, key.size() + 1);
    }
}
