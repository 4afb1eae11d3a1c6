package dev.alkahest.dialect;

import dev.alkahest.sql.Table;

/** The text of a table behind FROM; one that stands for several is the SELECT that reads them. */
final class TableText {

    private final Quoting quoting;
    private final Syntax syntax;

    TableText(Quoting quoting, Syntax syntax) {
        this.quoting = quoting;
        this.syntax = syntax;
    }

    /** Returns the text of a table that goes by a name in its statement. */
    String of(Table table, String name) {
        if (!table.tableParts().isEmpty()) {
            return "(" + new PartsText(quoting, syntax, table).select() + ")" + syntax.alias(quoting.quote(name));
        }
        if (!table.tableBranches().isEmpty()) {
            return "(" + new BranchesText(quoting, syntax, table).select() + ")" + syntax.alias(quoting.quote(name));
        }
        String quoted = quoting.quote(table);
        return name.equals(table.name()) ? quoted : quoted + syntax.alias(quoting.quote(name));
    }
}
