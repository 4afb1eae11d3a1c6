package dev.alkahest.engine;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.dialect.ResultColumn;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;

/** The columns that a text is said to give. They are compared with its result once, before a value is taken for another's. */
final class NamedColumns {

    private final List<ResultColumn> columns;
    private boolean isMet;

    NamedColumns(List<ResultColumn> columns) {
        this.columns = columns;
    }

    void requireIn(ResultSetMetaData result) throws SQLException {
        if (isMet) {
            return;
        }
        if (result.getColumnCount() != columns.size()) {
            throw new InvalidStatementException("The text gives " + result.getColumnCount()
                    + " columns, and columns(...) names " + columns.size() + ": " + names() + ".");
        }
        for (int at = 1; at <= columns.size(); at++) {
            String found = result.getColumnLabel(at);
            String named = columns.get(at - 1).name();
            if (!found.equalsIgnoreCase(named)) {
                throw new InvalidStatementException(
                        "Column " + at + " of the text is " + found + ", and columns(...) says " + named
                                + ". Name the columns in their order, or give them names with AS.");
            }
        }
        isMet = true;
    }

    private List<String> names() {
        return columns.stream().map(ResultColumn::name).toList();
    }
}
