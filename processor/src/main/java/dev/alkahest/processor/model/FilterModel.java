package dev.alkahest.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method that says which rows are read.
 *
 * @param table the class of the hierarchy whose table the method is given; empty for the class itself
 * @param values what the discriminator says of the rows that it is for; none where it is for all
 */
public record FilterModel(TableMethodModel method, Optional<GeneratedNames> table, List<Object> values) {

    /** Copies the values. */
    public FilterModel {
        values = List.copyOf(values);
    }

    /** Returns whether the class itself declares it. */
    public boolean isOwn() {
        return table.isEmpty();
    }
}
