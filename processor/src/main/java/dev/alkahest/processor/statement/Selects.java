package dev.alkahest.processor.statement;

import dev.alkahest.processor.statement.ReadStatement.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/** Reads SELECTs, wherever one stands. */
final class Selects {

    private final Names names;
    private final Expressions expressions;

    Selects(Names names) {
        this.names = names;
        this.expressions = new Expressions(names, this);
    }

    /** Reads a SELECT that stands in a scope, and returns what its rows have. */
    List<Result> read(Select select, @Nullable Scope around) {
        Scope outer = new Scope(around);
        addCommon(select.getWithItemsList(), outer);
        List<Result> results;
        Scope last = outer;
        if (select instanceof PlainSelect plain) {
            last = new Scope(outer);
            results = plain(plain, last);
        } else if (select instanceof SetOperationList combined) {
            results = combined(combined.getSelects(), outer);
        } else if (select instanceof ParenthesedSelect inner) {
            results = read(inner.getSelect(), outer);
        } else {
            results = select instanceof Values values ? values(values, List.of(), outer) : List.of();
        }
        last.label(results.stream().map(Result::name).toList());
        order(select, last);
        return results;
    }

    private List<Result> combined(List<Select> parts, Scope scope) {
        List<Result> first = read(parts.get(0), scope);
        parts.subList(1, parts.size()).forEach(part -> read(part, scope));
        return first;
    }

    private void order(Select select, Scope scope) {
        if (select.getOrderByElements() != null) {
            select.getOrderByElements().stream()
                    .map(OrderByElement::getExpression)
                    .forEach(term -> visit(term, scope));
        }
        if (select.getLimit() != null) {
            visit(select.getLimit().getRowCount(), scope);
            visit(select.getLimit().getOffset(), scope);
        }
        if (select.getOffset() != null) {
            visit(select.getOffset().getOffset(), scope);
        }
        if (select.getFetch() != null) {
            visit(select.getFetch().getExpression(), scope);
        }
    }

    private List<Result> plain(PlainSelect select, Scope scope) {
        if (select.getFromItem() != null) {
            add(select.getFromItem(), scope);
        }
        addJoins(select.getJoins(), scope);
        List<Result> results = results(select.getSelectItems(), scope);
        visit(select.getWhere(), scope);
        scope.label(results.stream().map(Result::name).toList());
        if (select.getDistinct() != null && select.getDistinct().getOnSelectItems() != null) {
            select.getDistinct().getOnSelectItems().forEach(item -> visit(item.getExpression(), scope));
        }
        if (select.getGroupBy() != null) {
            visit(select.getGroupBy().getGroupByExpressionList(), scope);
        }
        visit(select.getHaving(), scope);
        return results;
    }

    /** Adds the common tables of a WITH, each of which may name itself and those before. */
    void addCommon(@Nullable List<WithItem<?>> items, Scope scope) {
        if (items == null) {
            return;
        }
        for (WithItem<?> item : items) {
            String name = Names.unquoted(item.getAliasName());
            List<String> declared = declared(item);
            scope.addCommon(name, declared.isEmpty() ? Scope.Source.open() : Scope.Source.named(declared));
            Scope.Source source = item.getParenthesedStatement() instanceof ParenthesedSelect select
                    ? given(read(select.getSelect(), scope), declared)
                    : Scope.Source.open();
            scope.addCommon(name, source);
        }
    }

    private static List<String> declared(WithItem<?> item) {
        return item.getWithItemList() == null
                ? List.of()
                : item.getWithItemList().stream()
                        .map(column -> Names.unquoted(column.getExpression().toString()))
                        .toList();
    }

    private static Scope.Source given(List<Result> results, List<String> declared) {
        if (!declared.isEmpty()) {
            return Scope.Source.named(declared);
        }
        if (results.isEmpty()) {
            return Scope.Source.open();
        }
        return new Scope.Source(
                results.stream().flatMap(Selects::renamed).toList(),
                results.stream().map(result -> Catalog.lower(result.name())).toList(),
                false);
    }

    private static Stream<ColumnUse> renamed(Result result) {
        return result.column().stream()
                .map(use -> new ColumnUse(Catalog.lower(result.name()), use.table(), use.constant(), use.column()));
    }

    void addJoins(@Nullable Collection<Join> joins, Scope scope) {
        if (joins == null) {
            return;
        }
        for (Join join : joins) {
            add(join.getFromItem(), scope);
            join.getOnExpressions().forEach(on -> visit(on, scope));
        }
    }

    /** Adds what stands in FROM under its name. */
    void add(FromItem item, Scope scope) {
        Alias alias = item.getAlias();
        if (item instanceof Table table) {
            scope.add(Names.unquoted(alias == null ? table.getName() : alias.getName()), names.source(table, scope));
        } else if (item instanceof ParenthesedFromItem inner) {
            add(inner.getFromItem(), scope);
            addJoins(inner.getJoins(), scope);
        } else {
            Scope.Source source =
                    item instanceof Select select ? given(read(select, scope), declared(alias)) : Scope.Source.open();
            scope.add(alias == null ? "" : Names.unquoted(alias.getName()), source);
        }
    }

    private static List<String> declared(@Nullable Alias alias) {
        return alias == null || alias.getAliasColumns() == null
                ? List.of()
                : alias.getAliasColumns().stream()
                        .map(column -> Names.unquoted(column.name))
                        .toList();
    }

    /** Reads what a SELECT or a RETURNING gives. */
    List<Result> results(List<? extends SelectItem<?>> items, Scope scope) {
        List<Result> results = new ArrayList<>();
        for (SelectItem<?> item : items) {
            Expression expression = item.getExpression();
            if (expression instanceof AllTableColumns all) {
                String name = Names.unquoted(all.getTable().getName());
                scope.source(Catalog.lower(name))
                        .ifPresentOrElse(
                                source -> addAll(source, results),
                                () -> names.problem(
                                        "names " + name + ".*, and nothing in FROM is called " + name + "."));
            } else if (expression instanceof AllColumns) {
                scope.ownSources().forEach(source -> addAll(source, results));
            } else {
                visit(expression, scope);
                results.add(result(item, expression, scope));
            }
        }
        return results;
    }

    private void addAll(Scope.Source source, List<Result> results) {
        if (source.isOpen()) {
            names.problem("has a * for columns that nobody knows here. Name them.");
        }
        for (String name : source.names()) {
            results.add(new Result(name, source.column(name), expressions.scaleOf(source.column(name))));
        }
    }

    private Result result(SelectItem<?> item, Expression expression, Scope scope) {
        Optional<ColumnUse> column =
                expression instanceof Column named ? names.resolve(named, scope) : Optional.empty();
        String name = expression instanceof Column named ? Names.unquoted(named.getColumnName()) : "";
        return new Result(
                item.getAlias() == null ? name : Names.unquoted(item.getAlias().getName()),
                column,
                expressions.scaleOf(expression, scope));
    }

    /** Reads rows of values, which are stored in columns where they are given. */
    List<Result> values(Values values, List<Column> columns, Scope scope) {
        stored(columns, values.getExpressions(), scope);
        return List.of();
    }

    /** Reads values, or rows of them, that are stored in columns. */
    void stored(List<Column> columns, List<? extends Expression> values, Scope scope) {
        for (int at = 0; at < values.size(); at++) {
            Expression value = values.get(at);
            if (value instanceof List<?> row) {
                stored(columns, expressionsOf(row), scope);
            } else {
                visit(value, scope);
                if (at < columns.size()) {
                    names.compare(columns.get(at), value, scope);
                }
            }
        }
    }

    private static List<Expression> expressionsOf(List<?> row) {
        return row.stream()
                .filter(Expression.class::isInstance)
                .map(Expression.class::cast)
                .toList();
    }

    void visit(@Nullable Expression expression, Scope scope) {
        if (expression != null) {
            expression.accept(expressions, scope);
        }
    }
}
