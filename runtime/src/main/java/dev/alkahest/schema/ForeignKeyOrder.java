package dev.alkahest.schema;

import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables in an order in which each comes after those it refers to, and the foreign keys that no order can satisfy. The
 * same tables always give the same order.
 */
final class ForeignKeyOrder {

    private final Set<Table> elsewhere;
    private final Map<Table, Table> known = new HashMap<>();
    private final Set<Table> ordered = new LinkedHashSet<>();
    private final Set<Table> begun = new HashSet<>();
    private final Map<Table, List<ForeignKey>> inCircles = new LinkedHashMap<>();

    private ForeignKeyOrder(List<Table> tables, Set<Table> elsewhere) {
        this.elsewhere = elsewhere;
        tables.forEach(table -> known.put(table, table));
    }

    /** Returns the order of tables, whose foreign keys to those that are elsewhere do not count. */
    static ForeignKeyOrder of(List<Table> tables, Set<Table> elsewhere) {
        ForeignKeyOrder order = new ForeignKeyOrder(tables, elsewhere);
        tables.forEach(order::add);
        return order;
    }

    /** Returns the tables, those that are referred to first. */
    List<Table> tables() {
        return List.copyOf(ordered);
    }

    /** Returns the foreign keys of a table that refer to one behind it. */
    List<ForeignKey> inCircles(Table table) {
        return inCircles.getOrDefault(table, List.of());
    }

    /** Returns the foreign keys of a table that its database can enforce. */
    List<ForeignKey> enforced(Table table) {
        return table.enforcedForeignKeys().stream()
                .filter(key -> !elsewhere.contains(key.target().definition()))
                .toList();
    }

    /** Returns the foreign keys of a table that refer to itself or to one before it. */
    List<ForeignKey> satisfied(Table table) {
        List<ForeignKey> keys = new ArrayList<>(enforced(table));
        keys.removeAll(inCircles(table));
        return keys;
    }

    private void add(Table table) {
        if (!begun.add(table)) {
            return;
        }
        for (ForeignKey key : enforced(table)) {
            Table target = known.get(key.target().definition());
            if (target == null || target.equals(table)) {
                continue;
            }
            if (begun.contains(target) && !ordered.contains(target)) {
                inCircles.computeIfAbsent(table, circle -> new ArrayList<>()).add(key);
            } else {
                add(target);
            }
        }
        ordered.add(table);
    }
}
