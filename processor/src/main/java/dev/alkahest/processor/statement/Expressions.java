package dev.alkahest.processor.statement;

import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.ColumnType;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Reads expressions in the scope that they stand in. */
final class Expressions extends ExpressionVisitorAdapter<Void> {

    private static final Set<String> KEEPING_SCALE =
            Set.of("sum", "min", "max", "coalesce", "abs", "greatest", "least");

    private final Names names;
    private final Selects selects;

    Expressions(Names names, Selects selects) {
        this.names = names;
        this.selects = selects;
    }

    @Override
    public <S> @Nullable Void visit(Column column, S scope) {
        names.resolve(column, (Scope) scope);
        return null;
    }

    @Override
    public <S> @Nullable Void visit(ParenthesedSelect select, S scope) {
        selects.read(select, (Scope) scope);
        return null;
    }

    @Override
    public <S> @Nullable Void visit(Select select, S scope) {
        selects.read(select, (Scope) scope);
        return null;
    }

    @Override
    protected <S> @Nullable Void visitBinaryExpression(BinaryExpression expression, S scope) {
        names.compare(expression.getLeftExpression(), expression.getRightExpression(), (Scope) scope);
        names.compare(expression.getRightExpression(), expression.getLeftExpression(), (Scope) scope);
        return super.visitBinaryExpression(expression, scope);
    }

    @Override
    public <S> @Nullable Void visit(Between expression, S scope) {
        names.compare(expression.getLeftExpression(), expression.getBetweenExpressionStart(), (Scope) scope);
        names.compare(expression.getLeftExpression(), expression.getBetweenExpressionEnd(), (Scope) scope);
        return super.visit(expression, scope);
    }

    @Override
    public <S> @Nullable Void visit(InExpression expression, S scope) {
        if (list(expression.getRightExpression()) instanceof ExpressionList<?> values) {
            values.forEach(value -> names.compare(expression.getLeftExpression(), value, (Scope) scope));
        }
        return super.visit(expression, scope);
    }

    /** The parser takes what is behind a list for a part of it, where it is joined by AND or OR. */
    private static Expression list(Expression behindIn) {
        Expression list = behindIn;
        while (list instanceof BinaryExpression joined) {
            list = joined.getLeftExpression();
        }
        return list;
    }

    /** Returns how many digits a decimal has behind the point: those of the column it is, or is the sum of. */
    int scaleOf(Expression expression, Scope scope) {
        if (expression instanceof Column column) {
            return scaleOf(names.resolve(column, scope));
        }
        if (expression instanceof Function function
                && function.getParameters() != null
                && KEEPING_SCALE.contains(Catalog.lower(function.getName()))) {
            return function.getParameters().stream()
                    .filter(Column.class::isInstance)
                    .mapToInt(column -> scaleOf((Column) column, scope))
                    .max()
                    .orElse(StoredTypes.SCALE);
        }
        return StoredTypes.SCALE;
    }

    int scaleOf(Optional<ColumnUse> column) {
        return column.flatMap(ColumnUse::column)
                .map(ColumnModel::type)
                .filter(type -> type.kind() == ColumnKind.DECIMAL)
                .map(ColumnType::scale)
                .orElse(StoredTypes.SCALE);
    }
}
