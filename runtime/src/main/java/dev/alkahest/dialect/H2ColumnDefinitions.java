package dev.alkahest.dialect;

/** How H2 declares columns: what is computed is always kept in the row. */
final class H2ColumnDefinitions extends ColumnDefinitions {

    H2ColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String storage() {
        return "";
    }
}
