package dev.alkahest.dialect;

import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each table a name that no other has in the same subquery, nor in one around it: so that no name ever hides
 * another.
 */
final class SourceNames {

    private final Map<String, Object> owners = new HashMap<>();

    /** Returns a name for a table of a subquery that is being written. */
    String take(Object owner, Table table) {
        return take(owner, wishOf(table));
    }

    /** Returns a name like this one. */
    String take(Object owner, String wish) {
        String name = wish;
        for (int number = 2; owners.putIfAbsent(name.toLowerCase(Locale.ROOT), owner) != null; number++) {
            name = wish + "_" + number;
        }
        return name;
    }

    /** Forgets the names of a subquery that is written. */
    void release(Object owner) {
        owners.values().removeIf(other -> other == owner);
    }

    private static String wishOf(Table table) {
        Optional<String> alias = table.alias();
        if (alias.isPresent()) {
            return alias.get();
        }
        return table.path().map(Path::relationship).map(SourceNames::snakeCase).orElse(table.name());
    }

    private static String snakeCase(String relationship) {
        return relationship.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
