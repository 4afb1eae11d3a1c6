package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Relation.Shape;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the tables hold, read by plain JDBC, and what they should hold: as text, for a failure to show. */
final class Tables {

    private static final String LINKS = "model_book_tag";

    private Tables() {}

    /** Returns what the tables of some entities hold. */
    static String read(Connection connection, List<Kind> kinds) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Kind kind : kinds) {
                try (ResultSet row = statement.executeQuery("select * from " + kind.tableName())) {
                    while (row.next()) {
                        rows.put(kind + " " + row.getLong("id"), read(row, kind));
                    }
                }
            }
            if (kinds.contains(Kind.BOOK) && kinds.contains(Kind.TAG)) {
                rows.put("Links", readLinks(statement));
            }
        }
        return text(rows);
    }

    private static String read(ResultSet row, Kind kind) throws SQLException {
        StringBuilder text = new StringBuilder(row.getString("name"));
        if (kind.isVersioned()) {
            text.append(" version ").append(row.getInt("version"));
        }
        for (Relation relation : referring(kind)) {
            Object target = row.getObject(relation.column());
            text.append(' ').append(relation.column()).append(' ').append(target);
        }
        return text.toString();
    }

    private static String readLinks(Statement statement) throws SQLException {
        TreeSet<String> links = new TreeSet<>();
        try (ResultSet row = statement.executeQuery("select model_book_id, model_tag_id from " + LINKS)) {
            while (row.next()) {
                String link = row.getLong(1) + "-" + row.getLong(2);
                if (!links.add(link)) {
                    links.add(link + " twice");
                }
            }
        }
        return links.toString();
    }

    /** Returns what the tables of some entities should hold after the last transaction. */
    static String expected(World world, List<Kind> kinds) {
        Map<String, String> rows = new TreeMap<>();
        for (Thing thing : world.things()) {
            if (thing.committed != null && kinds.contains(thing.kind)) {
                rows.put(thing.kind + " " + thing.id, text(thing.kind, thing.committed));
            }
        }
        if (kinds.contains(Kind.BOOK) && kinds.contains(Kind.TAG)) {
            TreeSet<String> links = new TreeSet<>();
            world.committedPairs().forEach(pair -> links.add(pair.parent().id + "-" + pair.child().id));
            rows.put("Links", links.toString());
        }
        return text(rows);
    }

    private static String text(Kind kind, Thing.Row row) {
        StringBuilder text = new StringBuilder(row.name());
        if (kind.isVersioned()) {
            text.append(" version ").append(row.version());
        }
        for (Relation relation : referring(kind)) {
            Thing target = row.targets().get(relation);
            text.append(' ').append(relation.column()).append(' ').append(target == null ? null : target.id);
        }
        return text.toString();
    }

    private static List<Relation> referring(Kind kind) {
        return Relation.ALL.stream()
                .filter(relation -> relation.shape != Shape.PAIRS && relation.up.owner == kind)
                .toList();
    }

    private static String text(Map<String, String> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach((key, row) -> text.append(key).append(": ").append(row).append('\n'));
        return text.toString();
    }

    /** Empties all tables. */
    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("update model_topic set parent_id = null where parent_id is not null");
            statement.execute("update model_area set whole_id = null where whole_id is not null");
            for (String table : tablesFromChildrenToParents()) {
                statement.execute("delete from " + table);
            }
        }
        connection.commit();
    }

    private static List<String> tablesFromChildrenToParents() {
        return Stream.concat(
                        Stream.of(LINKS),
                        Stream.of(
                                        Kind.BOOK,
                                        Kind.TAG,
                                        Kind.SHELF,
                                        Kind.ROOM,
                                        Kind.CARD,
                                        Kind.PHOTO,
                                        Kind.VISIT,
                                        Kind.READER,
                                        Kind.POSTER,
                                        Kind.DESK,
                                        Kind.LIBRARY,
                                        Kind.TOPIC,
                                        Kind.AREA)
                                .map(Kind::tableName))
                .toList();
    }
}
