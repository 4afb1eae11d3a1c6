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

/** Flush a session that holds 10,000 objects, none of them changed. JDBC has nothing like it. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class FlushClean {

    private static final int ROWS = 10_000;

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
    public void alkahest() {
        session.flush();
    }
}
