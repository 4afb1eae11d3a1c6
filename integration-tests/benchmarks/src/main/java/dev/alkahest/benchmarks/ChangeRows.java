package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.ProductTable.PRODUCT;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.ProductRows;
import dev.alkahest.benchmarks.shop.Product;
import dev.alkahest.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Load 1,000 objects, change one attribute of every tenth, and save that. */
@State(Scope.Thread)
public class ChangeRows {

    private static final int ROWS = 1_000;

    /** Fills the table, and compares what is written. */
    @Setup
    public void prepare(Shop shop) throws SQLException {
        shop.fillProducts(ROWS);
        handWritten(shop);
        List<Product> byHand = shop.read(ProductRows::all);
        shop.fillProducts(ROWS);
        alkahest(shop);
        Shop.requireSame(byHand, shop.read(ProductRows::all));
    }

    /** JDBC. */
    @Benchmark
    public List<Product> handWritten(Shop shop) throws SQLException {
        return shop.write(connection -> {
            List<Product> products = ProductRows.all(connection);
            List<Product> changed = new ArrayList<>();
            for (int at = 0; at < ROWS; at += 10) {
                Product product = products.get(at);
                product.stock++;
                changed.add(product);
            }
            ProductRows.updateStock(connection, changed);
            return products;
        });
    }

    /** Alkahest. */
    @Benchmark
    public List<Product> alkahest(Shop shop) {
        try (Session session = shop.session()) {
            List<Product> products = session.query(PRODUCT).all();
            for (int at = 0; at < ROWS; at += 10) {
                products.get(at).stock++;
            }
            session.commit();
            return products;
        }
    }
}
