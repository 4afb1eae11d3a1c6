package dev.alkahest.sql;

import java.util.List;
import java.util.Optional;

/** Finds the table that a SELECT means which names none: that of its first column. */
final class FirstTable {

    private FirstTable() {}

    /** Returns the first table of these expressions, or where the path to it begins; what subqueries read is their own. */
    static Optional<Table> in(List<Expression<?>> columns) {
        return columns.stream()
                .flatMap(column -> in(column.node()).stream())
                .findFirst()
                .map(FirstTable::beginningOf);
    }

    private static Optional<Table> in(Node column) {
        ShapeWriter writer = new ShapeWriter();
        column.accept(writer);
        for (Object part : writer.parts()) {
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
