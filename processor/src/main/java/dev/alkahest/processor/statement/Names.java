package dev.alkahest.processor.statement;

import dev.alkahest.processor.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;

/** Finds what the names in a statement stand for, and gathers what is wrong with them. */
final class Names {

    /** What stands without parentheses and is no column. */
    private static final Set<String> WORDS = Set.of(
            "current_date",
            "current_time",
            "current_timestamp",
            "current_user",
            "current_role",
            "current_schema",
            "localtime",
            "localtimestamp",
            "session_user",
            "user",
            "sysdate",
            "systimestamp",
            "rownum",
            "rowid",
            "ctid",
            "default",
            "true",
            "false",
            "unknown");

    private final Catalog catalog;
    private final Map<String, ColumnUse> compared = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    Names(Catalog catalog) {
        this.catalog = catalog;
    }

    Map<String, ColumnUse> compared() {
        return compared;
    }

    List<String> problems() {
        return problems;
    }

    void problem(String sentence) {
        if (!problems.contains(sentence)) {
            problems.add(sentence);
        }
    }

    /** Returns what a table in FROM has. */
    Scope.Source source(Table table, Scope scope) {
        String name = unquoted(table.getName());
        String schema = table.getSchemaName() == null ? "" : unquoted(table.getSchemaName());
        if (schema.isEmpty()) {
            Optional<Scope.Source> common = scope.common(name);
            if (common.isPresent()) {
                return common.get();
            }
        }
        String qualified = schema.isEmpty() ? name : schema + "." + name;
        Optional<CatalogTable> found = catalog.table(qualified);
        if (found.isEmpty()) {
            problem("names the table " + qualified + ", which is not that of a class in @Repository."
                    + Spelling.didYouMeanOrOneOf(qualified, catalog.names()));
        }
        return found.map(Scope.Source::of).orElseGet(Scope.Source::open);
    }

    /** Adds the row that an upsert was about to insert. */
    void addExcluded(Table table, Scope scope) {
        scope.addCommon("excluded", source(table, scope));
    }

    /** Returns the column of a table that a name stands for; none for what others give. */
    Optional<ColumnUse> resolve(Column column, Scope scope) {
        String name = Catalog.lower(unquoted(column.getColumnName()));
        if (column.getTable() != null && column.getTable().getName() != null) {
            return qualified(unquoted(column.getTable().getName()), name, scope);
        }
        Optional<Scope.Source> source = scope.having(name);
        if (source.isEmpty() && !scope.hasLabel(name) && !WORDS.contains(name)) {
            problem("names the column " + name + ", which no table here has."
                    + Spelling.didYouMean(name, scope.columnNames()));
        }
        return source.flatMap(found -> found.column(name));
    }

    private Optional<ColumnUse> qualified(String qualifier, String name, Scope scope) {
        Optional<Scope.Source> source = scope.source(Catalog.lower(qualifier)).or(() -> scope.common(qualifier));
        if (source.isEmpty()) {
            problem("names " + qualifier + "." + name + ", and nothing in FROM is called " + qualifier + "."
                    + Spelling.didYouMean(qualifier, scope.sourceNames()));
        } else if (!source.get().has(name)) {
            problem("names the column " + qualifier + "." + name + ", which is not there."
                    + Spelling.didYouMeanOrOneOf(name, source.get().names()));
        }
        return source.flatMap(found -> found.column(name));
    }

    /** Remembers the column that a value stands beside; the first, where it stands beside several. */
    void compare(Expression one, Expression other, Scope scope) {
        if (one instanceof Column column && other instanceof JdbcNamedParameter value) {
            Scope quiet = scope;
            int known = problems.size();
            resolve(column, quiet).ifPresent(use -> compared.putIfAbsent(value.getName(), use));
            while (problems.size() > known) {
                problems.remove(problems.size() - 1); // which the visit of the column says itself
            }
        }
    }

    static String unquoted(String name) {
        boolean isQuoted = name.length() > 1 && "\"`[".indexOf(name.charAt(0)) >= 0;
        return isQuoted ? name.substring(1, name.length() - 1) : name;
    }
}
