package dev.alkahest.behaviour.model;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tables hold, read by plain JDBC, and what they should hold: as text, for a failure to show. */
final class Tables {

    /** Columns that may refer to rows of the same table, or of one that refers back. */
    private static final Map<String, String> CIRCLES = Map.of(
            "model_library",
            "head_id",
            "model_topic",
            "parent_id",
            "model_area",
            "whole_id",
            "model_person",
            "leader_id",
            "model_work",
            "subject_id");

    private static final List<String> FROM_CHILDREN_TO_PARENTS = List.of(
            "model_line",
            "model_sheet",
            "model_paper",
            "model_memo",
            "model_proof",
            "model_cover",
            "model_folder",
            "model_ledger_tag",
            "model_tour_tag",
            "model_tour_sight",
            "model_entry",
            "model_ledger",
            "model_tour",
            "model_sight",
            "model_slip",
            "model_pledge",
            "model_crate",
            "model_medium_tag",
            "model_loan",
            "model_tape",
            "model_disc",
            "model_plate",
            "model_drawer",
            "model_cabinet",
            "model_volume",
            "model_series",
            "model_wish",
            "model_book_tag",
            "model_stall_tag",
            "model_liking",
            "model_reader_locker",
            "model_locker",
            "model_book",
            "model_shelf",
            "model_room",
            "model_card",
            "model_photo",
            "model_visit",
            "model_reader",
            "model_tag",
            "model_poster",
            "model_desk",
            "model_work",
            "model_critic",
            "model_author",
            "model_person",
            "model_library",
            "model_topic",
            "model_area",
            "model_ware",
            "model_stall");

    private Tables() {}

    /** Returns what the tables of some entities hold. */
    static String read(Connection connection, List<Kind> kinds) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Kind kind : kinds) {
                try (ResultSet row = statement.executeQuery(query(kind))) {
                    while (row.next()) {
                        rows.put(kind + " " + read(row, kind.keyColumns()), read(row, kind));
                    }
                }
            }
            for (Relation relation : linking(kinds)) {
                rows.put("Links of " + relation, readLinks(statement, relation));
            }
        }
        return text(rows);
    }

    private static String query(Kind kind) {
        String from = kind.tableNames().stream()
                .reduce((top, own) -> top + " join " + own + " on " + own + ".id = " + top + ".id")
                .orElseThrow();
        return "select * from " + from + (kind.isHierarchy() ? " where dtype = '" + kind + "'" : "");
    }

    private static String read(ResultSet row, Kind kind) throws SQLException {
        StringBuilder text = new StringBuilder(row.getString("name"));
        if (kind.noteColumn() != null) {
            text.append(' ').append(row.getString(kind.noteColumn()));
        }
        if (kind == Kind.LOCKER) {
            text.append(" number ").append(row.getInt("number"));
        }
        if (kind.isSharing()) {
            text.append(" shared ").append(row.getString(kind.sharedColumn()));
        }
        if (kind.isVersioned()) {
            text.append(" version ").append(row.getInt("version"));
        }
        for (Relation relation : referring(kind)) {
            text.append(' ').append(relation.up.name).append(' ').append(read(row, relation.columns()));
        }
        return text.toString();
    }

    private static String read(ResultSet row, List<String> columns) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            values.add(String.valueOf(row.getObject(column)));
        }
        return values.contains("null") ? "null" : String.join(":", values);
    }

    private static String readLinks(Statement statement, Relation relation) throws SQLException {
        TreeSet<String> links = new TreeSet<>();
        Set<String> places = new HashSet<>();
        try (ResultSet row = statement.executeQuery("select * from " + relation.links)) {
            while (row.next()) {
                String link = read(row, linkColumns(relation.down)) + "-" + read(row, linkColumns(relation.up));
                if (!links.add(link)) {
                    links.add(link + " twice");
                }
                for (String place : readPlaces(row, relation)) {
                    if (!places.add(place)) {
                        links.add(place + " twice");
                    }
                }
            }
        }
        return links.toString();
    }

    /** Returns where a pair stands in the lists that keep an order. */
    private static List<String> readPlaces(ResultSet row, Relation relation) throws SQLException {
        List<String> places = new ArrayList<>();
        for (Attribute end : relation.ends()) {
            if (end.keepsOrder()) {
                String column = relation.placeColumn(end);
                places.add(read(row, linkColumns(end)) + " has " + column + " " + row.getInt(column));
            }
        }
        return places;
    }

    private static List<String> linkColumns(Attribute attribute) {
        Kind kind = attribute.owner;
        return kind.keyColumns().stream()
                .map(column -> kind.tableName() + "_" + column)
                .toList();
    }

    /** Returns what the tables of some entities should hold after the last transaction. */
    static String expected(World world, List<Kind> kinds) {
        Map<String, String> rows = new TreeMap<>();
        for (Thing thing : world.things()) {
            if (thing.committed != null && kinds.contains(thing.kind)) {
                rows.put(thing.kind + " " + key(thing), text(thing.kind, thing.committed));
            }
        }
        for (Relation relation : linking(kinds)) {
            rows.put(
                    "Links of " + relation,
                    world.committedPairs()
                            .of(relation)
                            .map(pair -> key(pair.parent()) + "-" + key(pair.child()))
                            .collect(Collectors.toCollection(TreeSet::new))
                            .toString());
        }
        return text(rows);
    }

    private static String text(Kind kind, Thing.Row row) {
        StringBuilder text = new StringBuilder(row.name());
        if (kind.noteColumn() != null) {
            text.append(' ').append(row.note());
        }
        if (kind == Kind.LOCKER) {
            text.append(" number ").append(row.label());
        }
        if (kind.isSharing()) {
            text.append(" shared ").append(Thing.raw(row.shared()));
        }
        if (kind.isVersioned()) {
            text.append(" version ").append(row.version());
        }
        for (Relation relation : referring(kind)) {
            text.append(' ').append(relation.up.name).append(' ');
            text.append(key(row.targets().get(relation)));
        }
        return text.toString();
    }

    private static String key(Thing thing) {
        if (thing == null) {
            return "null";
        }
        return thing.key instanceof StallKey key ? key.zone() + ":" + key.number() : String.valueOf(thing.key);
    }

    private static List<Relation> referring(Kind kind) {
        return Relations.ALL.stream()
                .filter(relation -> relation.isReferredFrom(kind))
                .toList();
    }

    private static List<Relation> linking(List<Kind> kinds) {
        return Relations.ALL.stream()
                .filter(relation -> relation.isPairs())
                .filter(relation -> Stream.of(relation.down, relation.up)
                        .allMatch(attribute -> kinds.stream().anyMatch(kind -> kind.isA(attribute.owner))))
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
            for (Map.Entry<String, String> circle : CIRCLES.entrySet()) {
                statement.execute("update " + circle.getKey() + " set " + circle.getValue() + " = null where "
                        + circle.getValue() + " is not null");
            }
            for (String table : FROM_CHILDREN_TO_PARENTS) {
                statement.execute("delete from " + table);
            }
        }
        connection.commit();
    }
}
