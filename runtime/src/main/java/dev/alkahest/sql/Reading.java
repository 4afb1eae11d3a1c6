package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a SELECT reads.
 *
 * @param with the common tables that it names, those before that others read
 * @param from the tables; empty where the columns need none
 * @param where the conditions rows meet, all of them
 * @param combined the SELECTs whose rows are combined, in place of tables; null for none
 */
public record Reading(
        List<DerivedTable> with,
        List<From> from,
        List<Node> where,
        @Nullable SetOperation combined) {

    static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), null);

    /** Copies the lists. */
    public Reading {
        with = List.copyOf(with);
        from = List.copyOf(from);
        where = List.copyOf(where);
    }

    /**
     * Adds a table; of one that rows of other classes stand in, or that is filtered, the right rows alone, and of a path with a
     * condition those that it relates. A table that is joined without a condition is joined by its foreign key.
     */
    Reading withFrom(From more) {
        Table table = more.table();
        if (more.kind() == From.Kind.CROSS && !from.isEmpty() && table.path().isPresent()) {
            return withFrom(From.joined(From.Kind.INNER, table));
        }
        List<Node> readRows = Conditions.ofReadRows(table);
        List<Node> related = SelectClauses.added(more.on(), conditionOfPath(table));
        if (more.kind() == From.Kind.CROSS) {
            return readRows.isEmpty() && related.isEmpty()
                    ? withAll(more)
                    : withAll(From.cross(table)).withWhere(SelectClauses.added(related, readRows));
        }
        if (from.isEmpty() && table.path().isEmpty()) {
            throw new InvalidStatementException(table + " is joined to nothing. Name the first table with from(...).");
        }
        if (more.kind().isOptionalBefore()) {
            requireAllRowsAround(more, readRows);
        }
        if (related.isEmpty() && table.path().isEmpty() && !isLateral(table)) {
            related = KeyJoin.conditions(from, table);
        }
        return withAll(new From(more.kind(), table, SelectClauses.added(related, readRows)));
    }

    /**
     * Refuses tables of which some rows are meant, where others come without a partner: neither WHERE nor ON can choose the
     * rows of both.
     */
    private void requireAllRowsAround(From more, List<Node> readRows) {
        if (!readRows.isEmpty()) {
            throw refused(more, more.table());
        }
        for (From before : from) {
            if (before.kind() == From.Kind.CROSS
                    && !Conditions.ofReadRows(before.table()).isEmpty()) {
                throw refused(more, before.table());
            }
        }
    }

    private static InvalidStatementException refused(From more, Table table) {
        return new InvalidStatementException("Only some rows of " + table + " are read, and a "
                + (more.kind() == From.Kind.FULL ? "full" : "right")
                + " join would bring back what its filter leaves out. Read it as a table of its own:"
                + " selectFrom(" + table + ").as(...), or use leftJoin(...).");
    }

    /** A lateral table is related to those before by its own conditions. */
    private static boolean isLateral(Table table) {
        return table instanceof DerivedTable derived
                && derived.derivation() instanceof Derivation.Subselect subselect
                && subselect.isLateral();
    }

    private static List<Node> conditionOfPath(Table table) {
        return table.path()
                .flatMap(path -> path.condition()
                        .map(condition ->
                                condition.between(path.parent(), table).node()))
                .map(List::of)
                .orElse(List.of());
    }

    private Reading withAll(From more) {
        List<DerivedTable> common =
                more.table() instanceof DerivedTable derived ? CommonTables.added(with, derived) : with;
        return new Reading(common, SelectClauses.added(from, List.of(more)), where, combined);
    }

    /** Names a common table here, for subqueries that read it. */
    Reading withCommon(DerivedTable table) {
        return new Reading(CommonTables.added(with, table), from, where, combined);
    }

    /** Reads the rows of several SELECTs. */
    static Reading combining(SetOperation operation) {
        List<DerivedTable> with = List.of();
        for (Select part : operation.parts()) {
            with = CommonTables.added(with, part);
        }
        return new Reading(with, List.of(), List.of(), operation);
    }

    Reading withFromAndWhere(List<From> newFrom, List<Node> newWhere) {
        return new Reading(with, newFrom, newWhere, combined);
    }

    /** Adds conditions; keys and lists of rows come before all others, so that a dialect can put them among the tables. */
    Reading withWhere(List<Node> more) {
        List<Node> all = SelectClauses.added(where, more);
        return new Reading(with, from, hasLists(more) ? listsFirst(all) : all, combined);
    }

    private static List<Node> listsFirst(List<Node> conditions) {
        List<Node> sorted = new ArrayList<>(conditions);
        sorted.sort(Comparator.comparing(node -> !isList(node)));
        return sorted;
    }

    private static boolean hasLists(List<Node> conditions) {
        for (Node condition : conditions) {
            if (isList(condition)) {
                return true;
            }
        }
        return false;
    }

    static boolean isList(Node condition) {
        return condition instanceof InRows || condition instanceof InKeys;
    }

    Reading withoutWhere() {
        return new Reading(with, from, List.of(), combined);
    }
}
