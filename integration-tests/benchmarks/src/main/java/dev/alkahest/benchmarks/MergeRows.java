package dev.alkahest.benchmarks;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.ProductRows;
import dev.alkahest.benchmarks.shop.Product;
import dev.alkahest.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Save 1,000 detached objects, of which every tenth differs from its row: read the rows, compare, and write what differs. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class MergeRows {

    private static final int ROWS = 1_000;

    private List<Product> detached;

    /** Fills the table, and compares what is written. */
    @Setup
    public void prepare(Shop shop) throws SQLException {
        fill(shop);
        handWritten(shop);
        List<Product> byHand = shop.read(ProductRows::all);
        fill(shop);
        alkahest(shop);
        Shop.requireSame(byKey(byHand), byKey(shop.read(ProductRows::all)));
    }

    private void fill(Shop shop) throws SQLException {
        shop.fillProducts(ROWS);
        detached = shop.read(ProductRows::all);
    }

    private static List<String> byKey(List<Product> products) {
        return products.stream()
                .map(product -> product.id + " " + product)
                .sorted()
                .toList();
    }

    /** JDBC. */
    @Benchmark
    public List<Product> handWritten(Shop shop) throws SQLException {
        change();
        return shop.write(this::saveByHand);
    }

    private List<Product> saveByHand(Connection connection) throws SQLException {
        List<Long> keys = new ArrayList<>(ROWS);
        for (Product product : detached) {
            keys.add(product.id);
        }
        Map<Long, Product> stored = ProductRows.withKeys(connection, keys);
        List<Product> changed = new ArrayList<>();
        for (Product product : detached) {
            if (!product.hasValuesOf(stored.get(product.id))) {
                changed.add(product);
            }
        }
        ProductRows.update(connection, changed);
        return changed;
    }

    /** Alkahest. */
    @Benchmark
    public List<Product> alkahest(Shop shop) {
        change();
        try (Session session = shop.session()) {
            List<Product> merged = session.mergeAll(detached);
            session.commit();
            return merged;
        }
    }

    private void change() {
        for (int at = 0; at < ROWS; at += 10) {
            detached.get(at).stock++;
        }
    }
}
