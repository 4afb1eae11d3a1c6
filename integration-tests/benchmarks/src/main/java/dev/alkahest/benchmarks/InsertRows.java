package dev.alkahest.benchmarks;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.ProductRows;
import dev.alkahest.benchmarks.measure.Preparation;
import dev.alkahest.benchmarks.shop.Product;
import dev.alkahest.benchmarks.shop.Samples;
import dev.alkahest.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Insert 1,000 rows whose keys the database makes, and give the keys to the objects. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class InsertRows {

    private static final int ROWS = 1_000;

    private List<Product> products;

    /** Compares what is written. */
    @Setup
    public void compare(Shop shop) throws SQLException {
        prepare(shop);
        List<Product> byHand = stored(handWritten(shop), shop);
        prepare(shop);
        Shop.requireSame(byHand, stored(alkahest(shop), shop));
    }

    private static List<Product> stored(List<Product> inserted, Shop shop) throws SQLException {
        for (Product product : inserted) {
            Product found = shop.read(connection -> ProductRows.find(connection, product.id));
            Shop.requireSame(product, found);
        }
        return shop.read(ProductRows::all);
    }

    /** Empties the table and makes the objects. */
    @Setup(Level.Invocation)
    public void prepare(Shop shop) {
        Preparation.run(() -> {
            shop.empty();
            products = Samples.products(ROWS);
        });
    }

    /** JDBC. */
    @Benchmark
    public List<Product> handWritten(Shop shop) throws SQLException {
        return shop.write(connection -> ProductRows.insert(connection, products));
    }

    /** Alkahest. */
    @Benchmark
    public List<Product> alkahest(Shop shop) {
        try (Session session = shop.session()) {
            session.addAll(products);
            session.commit();
        }
        return products;
    }
}
