package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Derivation.CommonTable;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.TextStatement;
import java.util.ArrayList;
import java.util.List;

/** The common tables before a SELECT, each of them once: a subquery reads those that are named around it. */
final class WithClause {

    private final StatementWriter statements;
    private final List<DerivedTable> named = new ArrayList<>();

    WithClause(StatementWriter statements) {
        this.statements = statements;
    }

    /** Writes those of the tables that are not named around, and names them until they are forgotten. */
    Fragment write(List<DerivedTable> tables) {
        Fragment text = new Fragment();
        if (!tables.isEmpty()) {
            statements.require(
                    Capability.COMMON_TABLES, "WITH", "Name the subquery where it is read: select(...).as(\"name\").");
        }
        for (DerivedTable table : tables) {
            if (!named.contains(table) && table.derivation() instanceof CommonTable common) {
                named.add(table);
                text.add(text.isEmpty() ? keyword(tables) : ", ");
                text.add(definition(table, common));
            }
        }
        return text.isEmpty() ? text : text.add(" ");
    }

    int size() {
        return named.size();
    }

    /** Forgets all but the first. */
    void forget(int size) {
        named.subList(size, named.size()).clear();
    }

    private String keyword(List<DerivedTable> tables) {
        boolean isRecursive = tables.stream()
                .anyMatch(table -> table.derivation() instanceof CommonTable common && common.isRecursive());
        return isRecursive ? statements.syntax().withRecursive() : "WITH ";
    }

    private Fragment definition(DerivedTable table, CommonTable common) {
        if (!(common.statement() instanceof Select || common.statement() instanceof TextStatement)) {
            statements.require(
                    Capability.CHANGES_IN_WITH,
                    "WITH of a statement that changes rows",
                    "Send that statement by itself, and give its rows to the next.");
        }
        List<String> names = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            names.add(statements.quoting().quote(column.name()));
        }
        return new Fragment()
                .add(statements.quoting().quote(table.name()))
                .add(" (" + String.join(", ", names) + ") AS (")
                .add(statements.write(common.statement()))
                .add(")");
    }
}
