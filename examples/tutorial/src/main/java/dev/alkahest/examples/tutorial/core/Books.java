package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Authors.AUTHOR;
import static dev.alkahest.sql.ColumnOption.GENERATED;
import static dev.alkahest.sql.ColumnOption.NOT_NULL;
import static dev.alkahest.sql.ColumnOption.PRIMARY_KEY;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JsonText;
import java.math.BigDecimal;
import java.util.List;

/** The table of books. */
// tutorial: books
final class Books extends Table {
    static final Books BOOK = new Books();

    final NumberColumn<Long> id = number("id", ColumnTypes.int64(), PRIMARY_KEY, GENERATED);
    final TextColumn title = text("title", ColumnTypes.string(120), NOT_NULL);
    final NumberColumn<Integer> published = number("published", ColumnTypes.int32());
    final NumberColumn<BigDecimal> price = number("price", ColumnTypes.decimal(10, 2));
    final Column<JsonText> details = column("details", ColumnTypes.json());
    final NumberColumn<Long> authorId = number("author_id", ColumnTypes.int64(), NOT_NULL);

    private Books() {
        super("", "book");
    }

    private Books(Books definition, String alias) {
        super(definition, alias);
    }

    @Override
    public Books as(String alias) { // so that an alias has typed columns, too
        return new Books(this, alias);
    }

    @Override
    public List<ForeignKey> foreignKeys() {
        return List.of(ForeignKey.of(authorId, AUTHOR.id));
    }
}
