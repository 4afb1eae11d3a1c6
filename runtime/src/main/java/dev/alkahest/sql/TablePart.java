package dev.alkahest.sql;

import java.util.List;

/**
 * One of the tables that rows are spread over, where the classes of a hierarchy have tables of their own.
 *
 * @param name its name; its schema is that of the whole
 * @param columns its columns, among those of the whole: the key, by which the parts are joined, and those that no other
 *     part has
 * @param isOptional whether it has nothing of some rows, as these are of a class above its own
 * @param carriesKey whether the database carries a key that changes on to it from the part before (ON UPDATE CASCADE)
 */
public record TablePart(String name, List<Column<?>> columns, boolean isOptional, boolean carriesKey) {

    /** Copies the columns. */
    public TablePart {
        columns = List.copyOf(columns);
    }

    /** Makes a part to which no key is carried on. */
    public TablePart(String name, List<Column<?>> columns, boolean isOptional) {
        this(name, columns, isOptional, false);
    }

    /** Returns this part, to which the database carries on a key that changes in the part before. */
    public TablePart carryingKey() {
        return new TablePart(name, columns, isOptional, true);
    }
}
