package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.ProductTable.PRODUCT;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.ProductRows;
import dev.alkahest.benchmarks.shop.Product;
import dev.alkahest.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Load 1,000 rows of 8 columns of mixed types as objects; Alkahest with identity map and snapshots. */
@State(Scope.Thread)
public class LoadRows {

    /** Fills the table. */
    @Setup
    public void prepare(Shop shop) throws SQLException {
        shop.fillProducts(1_000);
        Shop.requireSame(handWritten(shop), alkahest(shop));
    }

    /** JDBC. */
    @Benchmark
    public List<Product> handWritten(Shop shop) throws SQLException {
        return shop.read(ProductRows::all);
    }

    /** Alkahest. */
    @Benchmark
    public List<Product> alkahest(Shop shop) {
        try (Session session = shop.session()) {
            return session.query(PRODUCT).all();
        }
    }
}
