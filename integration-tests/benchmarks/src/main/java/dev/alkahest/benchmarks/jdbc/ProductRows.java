package dev.alkahest.benchmarks.jdbc;

import dev.alkahest.benchmarks.shop.Product;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes rows of {@code product} by hand. */
public final class ProductRows {

    private static final String SELECT =
            "select id, name, price, stock, weight, active, released, changed from product";
    private static final String SELECT_BY_KEY = SELECT + " where id = ?";
    private static final String SELECT_TAGS = "select id, name, price from product";
    private static final String INSERT = "insert into product (name, price, stock, weight, active, released, changed)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update product set name = ?, price = ?, stock = ?, weight = ?, active = ?,"
            + " released = ?, changed = ? where id = ?";
    private static final String UPDATE_STOCK = "update product set stock = ? where id = ?";

    private static final int KEYS_AT_ONCE = 500;
    private static final int BATCH = 1_000;

    private ProductRows() {}

    /** What a price tag shows. */
    public record Tag(long id, String name, BigDecimal price) {}

    /** Returns the product with a key, or null. */
    public static Product find(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT_BY_KEY)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? read(row) : null;
            }
        }
    }

    /** Returns all products. */
    public static List<Product> all(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT);
                ResultSet row = statement.executeQuery()) {
            List<Product> products = new ArrayList<>();
            while (row.next()) {
                products.add(read(row));
            }
            return products;
        }
    }

    /** Returns the products with some keys, by their keys: one statement for each so many of them. */
    public static Map<Long, Product> withKeys(Connection connection, List<Long> keys) throws SQLException {
        Map<Long, Product> products = new HashMap<>();
        for (int from = 0; from < keys.size(); from += KEYS_AT_ONCE) {
            readWithKeys(connection, keys.subList(from, Math.min(from + KEYS_AT_ONCE, keys.size())), products);
        }
        return products;
    }

    private static void readWithKeys(Connection connection, List<Long> keys, Map<Long, Product> products)
            throws SQLException {
        String marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement(SELECT + " where id in (" + marks + ")")) {
            for (int at = 0; at < keys.size(); at++) {
                statement.setLong(at + 1, keys.get(at));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Product product = read(row);
                    products.put(product.id, product);
                }
            }
        }
    }

    private static Product read(ResultSet row) throws SQLException {
        Product product = new Product();
        product.id = row.getLong(1);
        product.name = row.getString(2);
        product.price = row.getBigDecimal(3);
        product.stock = row.getInt(4);
        product.weight = row.getDouble(5);
        product.active = row.getBoolean(6);
        product.released = row.getObject(7, LocalDate.class);
        product.changed = row.getObject(8, LocalDateTime.class);
        return product;
    }

    /** Returns three columns of all products. */
    public static List<Tag> tags(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT_TAGS);
                ResultSet row = statement.executeQuery()) {
            List<Tag> tags = new ArrayList<>();
            while (row.next()) {
                tags.add(new Tag(row.getLong(1), row.getString(2), row.getBigDecimal(3)));
            }
            return tags;
        }
    }

    /** Inserts products in one batch, and gives them the keys that the database has made. */
    public static List<Product> insert(Connection connection, List<Product> products) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, new String[] {"id"})) {
            for (Product product : products) {
                bind(statement, product);
                statement.addBatch();
            }
            statement.executeBatch();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                for (Product product : products) {
                    keys.next();
                    product.id = keys.getLong(1);
                }
            }
        }
        return products;
    }

    /** Inserts products, so many in a batch, and asks for nothing back; returns how many. */
    public static long insertAll(Connection connection, List<Product> products) throws SQLException {
        long inserted = 0;
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Product product : products) {
                bind(statement, product);
                statement.addBatch();
                if (++inserted % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        return inserted;
    }

    private static void bind(PreparedStatement statement, Product product) throws SQLException {
        statement.setString(1, product.name);
        statement.setBigDecimal(2, product.price);
        statement.setInt(3, product.stock);
        statement.setDouble(4, product.weight);
        statement.setBoolean(5, product.active);
        statement.setObject(6, product.released);
        statement.setObject(7, product.changed);
    }

    /** Writes all columns of products in one batch. */
    public static void update(Connection connection, List<Product> products) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            for (Product product : products) {
                bind(statement, product);
                statement.setLong(8, product.id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Writes the stock of products in one batch. */
    public static void updateStock(Connection connection, List<Product> products) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE_STOCK)) {
            for (Product product : products) {
                statement.setInt(1, product.stock);
                statement.setLong(2, product.id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
