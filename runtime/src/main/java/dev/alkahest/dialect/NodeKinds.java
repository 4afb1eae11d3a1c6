package dev.alkahest.dialect;

import dev.alkahest.sql.Aliased;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Cast;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.Negation;
import dev.alkahest.sql.Node;
import dev.alkahest.type.SqlKind;
import java.util.Optional;

/** What kind of value some nodes have. */
final class NodeKinds {

    private NodeKinds() {}

    /** Returns the kind; empty where the node does not tell. */
    static Optional<SqlKind> of(Node node) {
        if (node instanceof Column<?> column) {
            return Optional.of(column.type().kind());
        }
        if (node instanceof Bind bind) {
            return Optional.of(bind.type().kind());
        }
        if (node instanceof Cast cast) {
            return Optional.of(cast.type().kind());
        }
        if (node instanceof Arithmetic arithmetic) {
            return Optional.of(arithmetic.kind());
        }
        if (node instanceof Negation negation) {
            return of(negation.operand());
        }
        if (node instanceof Aliased aliased) {
            return of(aliased.body());
        }
        return node instanceof Formula formula ? of(formula.body()) : Optional.empty();
    }
}
