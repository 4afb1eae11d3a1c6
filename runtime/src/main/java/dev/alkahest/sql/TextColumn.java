package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A column of text.
 */
public final class TextColumn extends Column<String> implements TextExpression {

    TextColumn(Table table, String name, ColumnType<String> type, int position, ColumnOptions options) {
        super(table, name, type, position, options);
    }

    @Override
    TextColumn copyTo(Table other) {
        return new TextColumn(other, name(), type(), position(), options());
    }
}
