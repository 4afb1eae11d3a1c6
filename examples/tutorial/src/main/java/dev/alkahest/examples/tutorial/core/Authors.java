package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.sql.ColumnOption.GENERATED;
import static dev.alkahest.sql.ColumnOption.NOT_NULL;
import static dev.alkahest.sql.ColumnOption.PRIMARY_KEY;
import static dev.alkahest.sql.ColumnOption.UNIQUE;

import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;

/** The table of authors. */
// tutorial: authors
final class Authors extends Table {
    static final Authors AUTHOR = new Authors();

    final NumberColumn<Long> id = number("id", ColumnTypes.int64(), PRIMARY_KEY, GENERATED);
    final TextColumn name = text("name", ColumnTypes.string(80), NOT_NULL, UNIQUE);
    final NumberColumn<Integer> born = number("born", ColumnTypes.int32());

    private Authors() {
        super("", "author"); // the schema, or none, and the name
    }
}
