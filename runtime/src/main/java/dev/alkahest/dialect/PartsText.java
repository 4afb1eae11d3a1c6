package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TablePart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The SELECT that joins the parts of a table which is spread over several. */
final class PartsText {

    private final Quoting quoting;
    private final Syntax syntax;
    private final Table table;
    private final List<TablePart> parts;

    PartsText(Quoting quoting, Syntax syntax, Table table) {
        this.quoting = quoting;
        this.syntax = syntax;
        this.table = table;
        this.parts = table.tableParts();
    }

    String select() {
        StringBuilder text = new StringBuilder("SELECT ")
                .append(table.columns().stream().map(this::selected).collect(Collectors.joining(", ")))
                .append(" FROM ")
                .append(quoting.quote(table.schema(), parts.get(0).name()));
        for (TablePart part : parts.subList(1, parts.size())) {
            text.append(part.isOptional() ? " LEFT JOIN " : " JOIN ")
                    .append(quoting.quote(table.schema(), part.name()))
                    .append(" ON ")
                    .append(table.primaryKey().stream()
                            .map(key -> named(part, key) + " = " + named(parts.get(0), key))
                            .collect(Collectors.joining(" AND ")));
        }
        return text.toString();
    }

    /** A column of none of the parts is that of a class whose rows are not meant. */
    private String selected(Column<?> column) {
        Optional<TablePart> owner =
                parts.stream().filter(part -> part.columns().contains(column)).findFirst();
        return owner.map(part -> named(part, column))
                .orElseGet(() -> syntax.noValue(column.type()) + " AS " + quoting.quote(column.name()));
    }

    private String named(TablePart part, Column<?> column) {
        return quoting.quote(part.name()) + "." + quoting.quote(column.name());
    }
}
