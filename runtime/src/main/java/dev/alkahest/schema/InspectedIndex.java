package dev.alkahest.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * An index that a database has.
 *
 * @param name its name
 * @param columns its columns, in order
 * @param isUnique whether no two rows have the same values in them
 */
public record InspectedIndex(String name, List<String> columns, boolean isUnique) {

    /** Copies the columns. */
    public InspectedIndex {
        columns = List.copyOf(columns);
    }

    InspectedIndex withColumnsOf(InspectedIndex other) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(other.columns);
        return new InspectedIndex(name, all, isUnique);
    }
}
