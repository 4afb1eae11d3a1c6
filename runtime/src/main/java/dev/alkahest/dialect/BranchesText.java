package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TableBranch;
import java.util.stream.Collectors;

/** The SELECT that reads the tables of several classes together, each row with what tells its class. */
final class BranchesText {

    private final Quoting quoting;
    private final Syntax syntax;
    private final Table table;

    BranchesText(Quoting quoting, Syntax syntax, Table table) {
        this.quoting = quoting;
        this.syntax = syntax;
        this.table = table;
    }

    String select() {
        return table.tableBranches().stream().map(this::select).collect(Collectors.joining(" UNION ALL "));
    }

    private String select(TableBranch branch) {
        return table.columns().stream()
                .map(column -> selected(branch, column))
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + quoting.quote(table.schema(), branch.name())));
    }

    /** A column of another class is NULL of its own type: all that are read together have the same. */
    private String selected(TableBranch branch, Column<?> column) {
        String name = quoting.quote(column.name());
        if (branch.columns().contains(column)) {
            return name;
        }
        String value = branch.discriminator().equals(column) ? literal(branch.value()) : syntax.nullOf(column.type());
        return value + " AS " + name;
    }

    private String literal(Object value) {
        return value instanceof String text ? syntax.textLiteral(quoting.literal(text)) : value.toString();
    }
}
