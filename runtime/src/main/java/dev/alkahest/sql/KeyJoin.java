package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The condition of a join that names none: that of the one foreign key between the table and those that are there. */
final class KeyJoin {

    private final List<Link> links = new ArrayList<>();

    private KeyJoin() {}

    static List<Node> conditions(List<From> before, Table table) {
        KeyJoin found = new KeyJoin();
        for (From from : before) {
            found.addLinks(table, from.table());
            found.addLinks(from.table(), table);
        }
        if (found.links.size() != 1) {
            throw found.refusal(before, table);
        }
        return found.links.get(0).conditions();
    }

    private void addLinks(Table referring, Table target) {
        for (ForeignKey key : referring.foreignKeys()) {
            if (key.target().definition().equals(target.definition())) {
                links.add(new Link(key, referring, target));
            }
        }
    }

    private InvalidStatementException refusal(List<From> before, Table table) {
        String among = before.stream().map(from -> from.table().toString()).collect(Collectors.joining(", "));
        String why = links.isEmpty()
                ? "no foreign key is between it and " + among
                : "several foreign keys are between it and " + among + ": "
                        + links.stream().map(Link::toString).collect(Collectors.joining(", "));
        return new InvalidStatementException(table + " is joined without a condition, and " + why
                + ". Name one, join a path, or use crossJoin(...) for every combination of rows.");
    }

    private record Link(ForeignKey key, Table referring, Table target) {

        List<Node> conditions() {
            List<Node> conditions = new ArrayList<>();
            for (int at = 0; at < key.columns().size(); at++) {
                conditions.add(new Comparison(
                        Comparison.Operator.EQ,
                        referring.column(key.columns().get(at).name()),
                        target.column(key.targetColumns().get(at).name())));
            }
            return conditions;
        }

        @Override
        public String toString() {
            return names(referring, key.columns()) + " to " + names(target, key.targetColumns());
        }

        private static String names(Table table, List<Column<?>> columns) {
            return columns.stream().map(column -> table + "." + column.name()).collect(Collectors.joining(" and "));
        }
    }
}
