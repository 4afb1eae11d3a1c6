package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.sql.ColumnOption.NOT_NULL;
import static dev.alkahest.sql.ColumnOption.PRIMARY_KEY;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.time.LocalDate;

/** The tables that need no class. */
final class Library {

    // tutorial: loan
    static final Table LOAN = Table.named("loan")
            .column("book_id", ColumnTypes.int64(), PRIMARY_KEY)
            .column("reader", ColumnTypes.string(80), PRIMARY_KEY)
            .column("since", ColumnTypes.localDate(), NOT_NULL)
            .foreignKey(loan -> ForeignKey.of(loan.column("book_id"), BOOK.id))
            .index("reader")
            .build();

    static final Column<Long> LENT = LOAN.column("book_id", Long.class);
    static final Column<String> READER = LOAN.column("reader", String.class);
    static final Column<LocalDate> SINCE = LOAN.column("since", LocalDate.class);
    // end

    // tutorial: section
    static final Table SECTION = Table.named("section")
            .column("id", ColumnTypes.int32(), PRIMARY_KEY)
            .column("name", ColumnTypes.string(40), NOT_NULL)
            .column("parent_id", ColumnTypes.int32())
            .foreignKey(section -> ForeignKey.of(section.column("parent_id"), section.column("id")))
            .build();

    static final Column<Integer> SECTION_ID = SECTION.column("id", Integer.class);
    static final Column<String> SECTION_NAME = SECTION.column("name", String.class);
    static final Column<Integer> PARENT = SECTION.column("parent_id", Integer.class);
    // end

    private Library() {}
}
