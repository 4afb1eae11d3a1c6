package dev.alkahest.dialect;

import dev.alkahest.sql.Select;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.sql.SetOperation;
import org.jspecify.annotations.Nullable;

/** Writes SELECTs whose rows are combined; a part that ends with more than its rows stands in parentheses. */
final class SetWriter {

    private final StatementWriter statements;
    private final SetOperation operation;
    private final @Nullable Scope outer;

    SetWriter(StatementWriter statements, SetOperation operation, @Nullable Scope outer) {
        this.statements = statements;
        this.operation = operation;
        this.outer = outer;
    }

    Fragment write() {
        requireSupport();
        Fragment text = new Fragment();
        String between = "";
        for (Select part : operation.parts()) {
            text.add(between).add(part(part.clauses()));
            between = " " + statements.syntax().wordsOf(operation.kind()) + " ";
        }
        return text;
    }

    private void requireSupport() {
        switch (operation.kind()) {
            case INTERSECT_ALL, EXCEPT_ALL ->
                statements.require(
                        Capability.SET_OPERATIONS_ALL,
                        operation.kind().words(),
                        "Combine without ALL, which counts equal rows once.");
            case INTERSECT, EXCEPT ->
                statements.require(
                        Capability.INTERSECT_AND_EXCEPT,
                        operation.kind().words(),
                        "Ask with exists(...), or its not(), for the rows of the other SELECT.");
            case UNION, UNION_ALL -> {}
        }
    }

    private Fragment part(SelectClauses clauses) {
        Fragment part = statements.select(clauses, outer);
        boolean isPlain = clauses.combined() == null
                && clauses.orderBy().isEmpty()
                && !clauses.cut().isCut()
                && clauses.lock() == null;
        return isPlain ? part : statements.syntax().nested(part);
    }
}
