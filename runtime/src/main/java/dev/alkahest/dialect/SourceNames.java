package dev.alkahest.dialect;

import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives each table of a statement, subqueries included, a name of its own. */
final class SourceNames {

    private final Set<String> taken = new HashSet<>();

    String nameFor(Table table) {
        return unique(wishOf(table));
    }

    /** Returns the wish, with a number behind it where it is taken. */
    String unique(String wish) {
        String name = wish;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wish + "_" + number;
        }
        return name;
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
