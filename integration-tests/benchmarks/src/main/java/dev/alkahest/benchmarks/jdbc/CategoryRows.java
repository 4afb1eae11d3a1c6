package dev.alkahest.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes rows of {@code category} by hand. */
public final class CategoryRows {

    private static final String SELECT =
            "select c.name, p.name from category c" + " left join category p on p.id = c.parent_id order by c.name";
    private static final String INSERT = "insert into category (name, parent_id) values (?, ?)";

    private CategoryRows() {}

    /** Returns each category's name with that of its parent. */
    public static List<String> all(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT);
                ResultSet row = statement.executeQuery()) {
            List<String> categories = new ArrayList<>();
            while (row.next()) {
                categories.add(row.getString(1) + " in " + row.getString(2));
            }
            return categories;
        }
    }

    /** Inserts a tree in a batch for each level, and gives all nodes the keys that the database has made. */
    public static PlainCategory insert(Connection connection, PlainCategory root) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, new String[] {"id"})) {
            List<PlainCategory> level = List.of(root);
            while (!level.isEmpty()) {
                insertLevel(statement, level);
                level = childrenOf(level);
            }
        }
        return root;
    }

    private static void insertLevel(PreparedStatement statement, List<PlainCategory> level) throws SQLException {
        for (PlainCategory category : level) {
            statement.setString(1, category.name);
            if (category.parent == null) {
                statement.setNull(2, Types.BIGINT);
            } else {
                statement.setLong(2, category.parent.id);
            }
            statement.addBatch();
        }
        statement.executeBatch();
        try (ResultSet keys = statement.getGeneratedKeys()) {
            for (PlainCategory category : level) {
                keys.next();
                category.id = keys.getLong(1);
            }
        }
    }

    private static List<PlainCategory> childrenOf(List<PlainCategory> level) {
        List<PlainCategory> children = new ArrayList<>();
        for (PlainCategory category : level) {
            children.addAll(category.children);
        }
        return children;
    }
}
