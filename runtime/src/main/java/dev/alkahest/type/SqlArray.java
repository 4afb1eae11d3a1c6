package dev.alkahest.type;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column of arrays holds: the elements in their order, of which some may be null.
 *
 * @param elements the elements, of the class that the element type reads and writes
 */
public record SqlArray(List<? extends @Nullable Object> elements) {

    /** Copies the elements: later changes of the list do not reach the array. */
    public SqlArray {
        elements = Collections.unmodifiableList(Arrays.asList(elements.toArray()));
    }
}
