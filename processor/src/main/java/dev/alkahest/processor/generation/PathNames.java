package dev.alkahest.processor.generation;

import dev.alkahest.processor.model.Naming;
import java.util.Set;

/** The names of the methods of a table that follow a relationship. */
final class PathNames {

    /** Methods without parameters that every table and every object has. */
    private static final Set<String> TAKEN = Set.of(
            "alias",
            "checks",
            "clone",
            "columns",
            "comment",
            "definition",
            "filters",
            "finalize",
            "foreignKeys",
            "formulas",
            "getClass",
            "hashCode",
            "indexes",
            "isFiltered",
            "mapper",
            "name",
            "notify",
            "notifyAll",
            "ownRows",
            "path",
            "primaryKey",
            "qualifiedName",
            "schema",
            "selection",
            "storedIn",
            "tableParts",
            "toString",
            "uniques",
            "wait");

    private PathNames() {}

    /** Returns the attribute's name; {@code toComment} for one that every table has a method for. */
    static String of(String relationship) {
        return TAKEN.contains(relationship) ? "to" + Naming.capitalized(relationship) : relationship;
    }
}
