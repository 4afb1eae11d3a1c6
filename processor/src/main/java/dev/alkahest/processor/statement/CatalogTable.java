package dev.alkahest.processor.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table that a text may name.
 *
 * @param name its name, with its schema before it where it has one
 * @param columns its columns, in their order
 */
record CatalogTable(String name, List<ColumnUse> columns) {

    CatalogTable {
        columns = List.copyOf(columns);
    }

    Optional<ColumnUse> column(String column) {
        return columns.stream()
                .filter(one -> one.name().equals(column.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    List<String> columnNames() {
        return columns.stream().map(ColumnUse::name).toList();
    }
}
