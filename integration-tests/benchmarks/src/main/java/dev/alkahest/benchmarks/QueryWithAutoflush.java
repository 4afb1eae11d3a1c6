package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.InvoiceTable.INVOICE;
import static dev.alkahest.benchmarks.shop.ProductTable.PRODUCT;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.InvoiceRows;
import dev.alkahest.benchmarks.shop.Invoice;
import dev.alkahest.benchmarks.shop.Samples;
import dev.alkahest.session.Session;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Ask for one object 1,000 times while the session holds 10,000 clean ones of another table. The baseline is a session
 * that flushes only when told to: the difference is what it costs to look for changes before each query.
 */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class QueryWithAutoflush {

    private static final int ROWS = 10_000;
    private static final int QUERIES = 1_000;

    private Session automatic;
    private Session manual;

    /** Loads the objects, and compares what is found. */
    @Setup
    public void prepare(Shop shop) {
        shop.fillProducts(ROWS);
        shop.save(connection -> InvoiceRows.insert(connection, Samples.plainInvoices(1)));
        automatic = shop.session();
        manual = shop.manualSession();
        Shop.requireSame(ROWS, automatic.query(PRODUCT).all().size());
        Shop.requireSame(ROWS, manual.query(PRODUCT).all().size());
        Shop.requireSame(customers(manual), customers(automatic));
    }

    private static List<String> customers(Session session) {
        return ask(session).stream().map(invoice -> invoice.customer).toList();
    }

    private static List<Invoice> ask(Session session) {
        return session.query(INVOICE)
                .where(INVOICE.issued.eq(Samples.FIRST_DAY))
                .all();
    }

    /** Gives the connections back. */
    @TearDown
    public void close() {
        automatic.close();
        manual.close();
    }

    /** Without autoflush. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void manual(Blackhole blackhole) {
        for (int query = 1; query <= QUERIES; query++) {
            blackhole.consume(ask(manual));
        }
    }

    /** Alkahest, as it is by default. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void alkahest(Blackhole blackhole) {
        for (int query = 1; query <= QUERIES; query++) {
            blackhole.consume(ask(automatic));
        }
    }
}
