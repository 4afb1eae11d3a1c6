package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TablePart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of a table behind FROM; one that is spread over several is the SELECT that joins them. */
final class TableText {

    private final Quoting quoting;

    TableText(Quoting quoting) {
        this.quoting = quoting;
    }

    /** Returns the text of a table that goes by a name in its statement. */
    String of(Table table, String name) {
        if (!table.tableParts().isEmpty()) {
            return "(" + joined(table) + ") AS " + quoting.quote(name);
        }
        String quoted = quoting.quote(table);
        return name.equals(table.name()) ? quoted : quoted + " AS " + quoting.quote(name);
    }

    private String joined(Table table) {
        List<TablePart> parts = table.tableParts();
        StringBuilder text = new StringBuilder("SELECT ")
                .append(table.columns().stream()
                        .map(column -> selected(column, parts))
                        .collect(Collectors.joining(", ")))
                .append(" FROM ")
                .append(qualified(table, parts.get(0)));
        for (TablePart part : parts.subList(1, parts.size())) {
            text.append(part.isOptional() ? " LEFT JOIN " : " JOIN ")
                    .append(qualified(table, part))
                    .append(" ON ")
                    .append(table.primaryKey().stream()
                            .map(key -> named(part, key) + " = " + named(parts.get(0), key))
                            .collect(Collectors.joining(" AND ")));
        }
        return text.toString();
    }

    /** A column of none of the parts is that of a class whose rows are not meant. */
    private String selected(Column<?> column, List<TablePart> parts) {
        Optional<TablePart> owner =
                parts.stream().filter(part -> part.columns().contains(column)).findFirst();
        return owner.map(part -> named(part, column)).orElseGet(() -> "NULL AS " + quoting.quote(column.name()));
    }

    private String named(TablePart part, Column<?> column) {
        return quoting.quote(part.name()) + "." + quoting.quote(column.name());
    }

    private String qualified(Table table, TablePart part) {
        String name = quoting.quote(part.name());
        return table.schema().isEmpty() ? name : quoting.quote(table.schema()) + "." + name;
    }
}
