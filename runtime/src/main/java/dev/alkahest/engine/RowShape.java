package dev.alkahest.engine;

import java.util.List;

/** What the rows of one result have in common: the names of their columns. */
final class RowShape {

    private final List<String> names;

    RowShape(List<String> names) {
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }

    /** Returns where the column of this name is; exactly one must be. */
    int indexOf(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("The row has no column '" + name + "'. It has " + names + ".");
        }
        if (names.lastIndexOf(name) != index) {
            throw new IllegalArgumentException(
                    "The row has several columns '" + name + "'. Name one with as(...), or get it by position.");
        }
        return index;
    }
}
