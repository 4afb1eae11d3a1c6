package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The texts that write single rows, for a session: every column a placeholder. */
final class RowStatements {

    private final Quoting quoting;
    private final Syntax syntax;

    RowStatements(Grammar grammar) {
        this.quoting = grammar.quoting();
        this.syntax = grammar.syntax();
    }

    String select(Table table, List<? extends Column<?>> where) {
        return "SELECT " + names(table.loadedColumns()) + " FROM "
                + new TableText(quoting, syntax).of(table, table.name()) + " WHERE " + equal(where, " AND ");
    }

    String insert(Table table, List<? extends Column<?>> columns, int number) {
        return insert(table, columns, number, "").sql();
    }

    String insert(Table table, List<? extends Column<?>> columns, List<? extends Column<?>> returning) {
        String output = syntax.output(false, quoted(returning));
        return syntax.returning(insert(table, columns, 1, output), false, names(returning))
                .sql();
    }

    private Fragment insert(Table table, List<? extends Column<?>> columns, int number, String output) {
        String into = "INSERT INTO " + quoting.quote(table);
        if (columns.isEmpty()) {
            String first = quoting.quote(table.columns().get(0).name());
            return new Fragment().add(into + output + syntax.noColumns(first));
        }
        String row = "(" + placeholders(columns.size()) + ")";
        Fragment insert = new Fragment()
                .add(into + " (" + names(columns) + ")" + output + " VALUES "
                        + String.join(", ", Collections.nCopies(number, row)));
        return columns.stream().anyMatch(Column::isGenerated)
                ? syntax.insertWithKey(quoting.quote(table), insert)
                : insert;
    }

    String insertUnnest(
            Table table,
            List<? extends Column<?>> columns,
            List<? extends Column<?>> returning,
            Function<ColumnType<?>, String> elementType) {
        List<String> arrays = new ArrayList<>();
        List<String> elements = new ArrayList<>();
        for (Column<?> column : columns) {
            arrays.add("CAST(? AS " + elementType.apply(column.type()) + "[])");
            elements.add("c" + arrays.size());
        }
        String list = String.join(", ", elements);
        return "INSERT INTO " + quoting.quote(table) + " (" + names(columns) + ") SELECT "
                + selected(columns, elements) + " FROM unnest("
                + String.join(", ", arrays) + ") WITH ORDINALITY AS r (" + list + ", n) ORDER BY n RETURNING "
                + names(returning);
    }

    /** What is sent as text becomes a value of the type of its column. */
    private String selected(List<? extends Column<?>> columns, List<String> elements) {
        List<String> selected = new ArrayList<>();
        for (int at = 0; at < elements.size(); at++) {
            ColumnType<?> type = columns.get(at).type();
            selected.add(
                    isSentAsText(type)
                            ? "CAST(" + elements.get(at) + " AS " + syntax.typeOfValue(type) + ")"
                            : elements.get(at));
        }
        return String.join(", ", selected);
    }

    /** An array of arrays would be taken apart to the last element. */
    private static boolean isSentAsText(ColumnType<?> type) {
        return type.kind() == SqlKind.ENUM || type.kind() == SqlKind.ARRAY;
    }

    String upsert(Upsert upsert) {
        return syntax.upsert(upsert, insert(upsert.table(), upsert.columns(), 1), quoting);
    }

    String update(Table table, List<? extends Column<?>> set, List<? extends Column<?>> where) {
        return "UPDATE " + quoting.quote(table) + " SET " + equal(set, ", ") + " WHERE " + equal(where, " AND ");
    }

    String updateFound(Table table, List<Column<?>> set, Optional<Column<?>> version, List<Column<?>> unique) {
        List<String> assignments = new ArrayList<>();
        set.forEach(column -> assignments.add(quoting.quote(column.name()) + " = ?"));
        version.map(column -> quoting.quote(column.name()))
                .ifPresent(name -> assignments.add(name + " = " + name + " + 1"));
        if (assignments.isEmpty()) {
            String name = quoting.quote(unique.get(0).name());
            assignments.add(name + " = " + name);
        }
        return "UPDATE " + quoting.quote(table) + " SET " + String.join(", ", assignments) + " WHERE "
                + equal(unique, " AND ");
    }

    String selectOnly(Table table, List<Column<?>> columns, List<Column<?>> where) {
        return "SELECT " + names(columns) + " FROM " + quoting.quote(table) + " WHERE " + equal(where, " AND ");
    }

    String delete(Table table, List<? extends Column<?>> where) {
        return "DELETE FROM " + quoting.quote(table) + " WHERE " + equal(where, " AND ");
    }

    String delete(Table table, Column<?> where, int number) {
        return "DELETE FROM " + quoting.quote(table) + " WHERE " + quoting.quote(where.name()) + " IN ("
                + placeholders(number) + ")";
    }

    private static String placeholders(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    String names(List<? extends Column<?>> columns) {
        return String.join(", ", quoted(columns));
    }

    private List<String> quoted(List<? extends Column<?>> columns) {
        return columns.stream().map(column -> quoting.quote(column.name())).toList();
    }

    private String equal(List<? extends Column<?>> columns, String between) {
        return String.join(
                between,
                columns.stream()
                        .map(column -> quoting.quote(column.name()) + " = ?")
                        .toList());
    }
}
