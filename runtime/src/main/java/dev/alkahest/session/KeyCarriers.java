package dev.alkahest.session;

import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose keys the database carries on to the rows of which tables when they change (rule C10). Immutable, thread-safe. */
final class KeyCarriers {

    private final Map<String, List<MappedEntity<?>>> byTable = new HashMap<>();

    /** Looks at the foreign keys of all tables, also by way of keys that are carried on themselves. */
    KeyCarriers(Mappings mappings) {
        Map<String, Set<String>> referred = new HashMap<>();
        for (Table table : MappedTables.of(mappings).tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.onUpdate() == ForeignKey.Action.CASCADE) {
                    referred.computeIfAbsent(table.qualifiedName(), any -> new LinkedHashSet<>())
                            .add(key.target().qualifiedName());
                }
            }
        }
        referred.keySet().forEach(table -> byTable.put(table, entities(mappings, above(table, referred))));
    }

    private static Set<String> above(String table, Map<String, Set<String>> referred) {
        Set<String> above = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(referred.get(table));
        while (!next.isEmpty()) {
            String each = next.remove(next.size() - 1);
            if (above.add(each)) {
                next.addAll(referred.getOrDefault(each, Set.of()));
            }
        }
        return above;
    }

    private static List<MappedEntity<?>> entities(Mappings mappings, Set<String> tables) {
        List<MappedEntity<?>> entities = new ArrayList<>();
        tables.forEach(table -> entities.addAll(mappings.ofTable(table)));
        return entities;
    }

    /** Returns the entities whose changed keys change rows of a table. */
    List<MappedEntity<?>> into(String table) {
        return byTable.getOrDefault(table, List.of());
    }
}
