package dev.alkahest.sql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tables that the parts of a shape speak of. */
final class TableNames {

    private final Set<String> names = new LinkedHashSet<>();

    private TableNames() {}

    static Set<String> in(List<Object> parts) {
        TableNames found = new TableNames();
        @Nullable Table last = null;
        for (Object part : parts) {
            if (part == TextNode.class) {
                found.names.add(Statement.ANY_TABLE);
            }
            @Nullable Table table = tableOf(part);
            if (table != null && table != last) {
                found.add(table);
                last = table;
            }
        }
        return Set.copyOf(found.names);
    }

    private static @Nullable Table tableOf(Object part) {
        if (part instanceof Column<?> column) {
            return column.table();
        }
        return part instanceof Table table ? table : null;
    }

    private void add(Table table) {
        if (table instanceof DerivedTable) {
            return; // the tables it is made of are parts of the shape themselves
        }
        names.addAll(table.storedIn());
        table.path().ifPresent(path -> {
            path.link().ifPresent(link -> add(link.table()));
            add(path.parent());
        });
    }
}
