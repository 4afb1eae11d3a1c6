package dev.alkahest.sql;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the tables that the parts of a shape speak of. */
final class TableNames {

    private final Set<String> names = new LinkedHashSet<>();

    private TableNames() {}

    static Set<String> in(Object[] parts) {
        TableNames found = new TableNames();
        for (Object part : parts) {
            if (part instanceof Column<?> column) {
                found.add(column.table());
            } else if (part instanceof Table table) {
                found.add(table);
            }
        }
        return Set.copyOf(found.names);
    }

    private void add(Table table) {
        names.add(table.qualifiedName());
        table.path().ifPresent(path -> {
            path.link().ifPresent(link -> add(link.table()));
            add(path.parent());
        });
    }
}
