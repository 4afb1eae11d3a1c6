package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/** How MariaDB and MySQL declare columns: what is part of a key or an index has a length, and what is computed may be NULL. */
class MariadbColumnDefinitions extends ColumnDefinitions {

    /** The length of a text or of bytes that are part of a key and have none of their own. */
    private static final int KEY_LENGTH = 255;

    MariadbColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String of(Table table, Column<?> column) {
        String declared = isWithoutLength(column) && KeyColumns.contain(table, column)
                ? name(column) + (column.type().kind() == SqlKind.BINARY ? " varbinary(" : " varchar(") + KEY_LENGTH
                        + ")"
                : nameAndType(column);
        return declared
                + computation(column)
                + (column.isNullable() || column.computation().isPresent() ? "" : " NOT NULL")
                + (column.isGenerated() ? " AUTO_INCREMENT" : "")
                + column.defaultValue().map(sql -> " DEFAULT (" + sql + ")").orElse("");
    }

    private static boolean isWithoutLength(Column<?> column) {
        return switch (column.type().kind()) {
            case CHAR, TEXT -> column.type().length() == 0;
            case BINARY -> true;
            default -> false;
        };
    }

    /** Whatever the database's own choice is: text is compared byte by byte, spaces at its end included. */
    @Override
    protected String tableOptions() {
        return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }
}
