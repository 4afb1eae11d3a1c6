package dev.alkahest.processor.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a text says.
 *
 * @param results what its rows have, in order; none where it gives no rows
 * @param compared the column that a value is compared with, or stored in, by the value's name
 * @param problems what is wrong with it, in sentences
 */
public record ReadStatement(List<Result> results, Map<String, ColumnUse> compared, List<String> problems) {

    /** Copies all. */
    public ReadStatement {
        results = List.copyOf(results);
        compared = Map.copyOf(compared);
        problems = List.copyOf(problems);
    }

    /**
     * One value of a row.
     *
     * @param name its name; empty where it has none
     * @param column the column it is; empty for what is computed
     * @param scale how many digits it has behind the point, where it is a decimal
     */
    public record Result(String name, Optional<ColumnUse> column, int scale) {}

    /** Returns whether it gives rows. */
    public boolean isQuery() {
        return !results.isEmpty();
    }
}
