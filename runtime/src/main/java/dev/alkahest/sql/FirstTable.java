package dev.alkahest.sql;

import java.util.List;
import java.util.Optional;

/** Finds the table that a SELECT means which names none: that of its first column. */
final class FirstTable {

    private FirstTable() {}

    /** Returns the first table of these expressions, or where the path to it begins; what subqueries read is their own. */
    static Optional<Table> in(List<Expression<?>> columns) {
        for (Expression<?> column : columns) {
            Optional<Table> table = in(column.node());
            if (table.isPresent()) {
                return table.map(FirstTable::beginningOf);
            }
        }
        return Optional.empty();
    }

    private static Optional<Table> in(Node node) {
        return node instanceof Column<?> column ? Optional.of(column.table()) : within(node);
    }

    private static Optional<Table> within(Node column) {
        for (Object part : ShapeParts.of(column).key().parts()) {
            if (part == Select.class) {
                return Optional.empty();
            }
            if (part instanceof Column<?> named) {
                return Optional.of(named.table());
            }
            if (part instanceof Table computed) {
                return Optional.of(computed);
            }
        }
        return Optional.empty();
    }

    static Table beginningOf(Table table) {
        return table.path().map(path -> beginningOf(path.parent())).orElse(table);
    }
}
