package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.ProductTable.PRODUCT;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.session.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Get 1,000 objects by their keys from a session that has them. JDBC has nothing like it. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class IdentityMapHits {

    private static final int ROWS = 1_000;

    private Session session;

    /** Loads the objects. */
    @Setup
    public void prepare(Shop shop) {
        shop.fillProducts(ROWS);
        session = shop.session();
        Shop.requireSame(ROWS, session.query(PRODUCT).all().size());
    }

    /** Gives the connection back. */
    @TearDown
    public void close() {
        session.close();
    }

    /** Alkahest. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void alkahest(Blackhole blackhole) {
        for (long key = 1; key <= ROWS; key++) {
            blackhole.consume(session.get(PRODUCT, key));
        }
    }
}
