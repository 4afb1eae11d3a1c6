package dev.alkahest.processor.statement;

import dev.alkahest.processor.statement.ReadStatement.Result;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ReturningClause;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/** Reads one text: parses it, and judges what it names by the tables that it may name. */
public final class StatementReader {

    /** A list without parentheses, which the runtime adds: the parser takes what is behind it for a part of it. */
    private static final Pattern BARE_LIST = Pattern.compile("\\bIN\\s+:(\\w+)", Pattern.CASE_INSENSITIVE);

    private final Names names;
    private final Selects selects;

    private StatementReader(Catalog catalog) {
        this.names = new Names(catalog);
        this.selects = new Selects(names);
    }

    /** Reads a text. */
    public static ReadStatement read(String sql, Catalog catalog) {
        StatementReader reader = new StatementReader(catalog);
        List<Result> results = reader.results(sql);
        return new ReadStatement(results, reader.names.compared(), reader.names.problems());
    }

    private List<Result> results(String sql) {
        try {
            return results(CCJSqlParserUtil.parse(BARE_LIST.matcher(sql).replaceAll("IN (:$1)")));
        } catch (JSQLParserException e) {
            names.problem("can't be read" + place(e)
                    + ". Mend it, or say checked = false where your database understands it.");
            return List.of();
        }
    }

    /** Says where, and what was found there; the parser's own message lists all that could have stood there. */
    private static String place(Throwable failure) {
        if (failure instanceof ParseException parse && parse.currentToken != null) {
            Token found = parse.currentToken.next == null ? parse.currentToken : parse.currentToken.next;
            String what = found.image.isEmpty() ? "its end" : "'" + found.image + "'";
            return ": line " + found.beginLine + ", column " + found.beginColumn + " has " + what
                    + " where something else is expected";
        }
        return failure.getCause() == null ? "" : place(failure.getCause());
    }

    private List<Result> results(Statement statement) {
        if (statement instanceof Select select) {
            return selects.read(select, new Scope(null));
        }
        if (statement instanceof Insert insert) {
            return insert(insert);
        }
        if (statement instanceof Update update) {
            return update(update);
        }
        if (statement instanceof Delete delete) {
            return delete(delete);
        }
        names.problem("is none of SELECT, INSERT, UPDATE and DELETE. Run others with connection.update(...).");
        return List.of();
    }

    private Scope begin(@Nullable List<WithItem<?>> common) {
        Scope scope = new Scope(null);
        selects.addCommon(common, scope);
        return scope;
    }

    private List<Result> insert(Insert insert) {
        Scope scope = begin(insert.getWithItemsList());
        add(insert.getTable(), scope);
        names.addExcluded(insert.getTable(), scope);
        List<Column> columns = insert.getColumns() == null ? List.of() : List.copyOf(insert.getColumns());
        columns.forEach(column -> names.resolve(column, scope));
        if (insert.getSelect() instanceof Values values) {
            selects.values(values, columns, scope);
        } else if (insert.getSelect() != null) {
            selects.read(insert.getSelect(), scope);
        }
        set(insert.getSetUpdateSets(), scope);
        set(insert.getDuplicateUpdateSets(), scope);
        if (insert.getConflictAction() != null) {
            set(insert.getConflictAction().getUpdateSets(), scope);
            selects.visit(insert.getConflictAction().getWhereExpression(), scope);
        }
        return returning(insert.getReturningClause(), scope);
    }

    private List<Result> update(Update update) {
        Scope scope = begin(update.getWithItemsList());
        add(update.getTable(), scope);
        selects.addJoins(update.getStartJoins(), scope);
        if (update.getFromItem() != null) {
            selects.add(update.getFromItem(), scope);
        }
        selects.addJoins(update.getJoins(), scope);
        set(update.getUpdateSets(), scope);
        selects.visit(update.getWhere(), scope);
        return returning(update.getReturningClause(), scope);
    }

    private List<Result> delete(Delete delete) {
        Scope scope = begin(delete.getWithItemsList());
        add(delete.getTable(), scope);
        if (delete.getUsingList() != null) {
            delete.getUsingList().forEach(table -> add(table, scope));
        }
        selects.addJoins(delete.getJoins(), scope);
        selects.visit(delete.getWhere(), scope);
        return returning(delete.getReturningClause(), scope);
    }

    private void add(Table table, Scope scope) {
        selects.add(table, scope);
    }

    private void set(@Nullable List<UpdateSet> sets, Scope scope) {
        if (sets == null) {
            return;
        }
        for (UpdateSet set : sets) {
            List<Column> columns = List.copyOf(set.getColumns());
            columns.forEach(column -> names.resolve(column, scope));
            selects.stored(columns, set.getValues(), scope);
        }
    }

    private List<Result> returning(@Nullable ReturningClause returning, Scope scope) {
        return returning == null ? List.of() : selects.results(returning, scope);
    }
}
