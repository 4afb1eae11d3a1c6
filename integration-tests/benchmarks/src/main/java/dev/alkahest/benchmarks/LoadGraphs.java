package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.InvoiceTable.INVOICE;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.InvoiceRows;
import dev.alkahest.benchmarks.jdbc.PlainInvoice;
import dev.alkahest.benchmarks.shop.Invoice;
import dev.alkahest.benchmarks.shop.Samples;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Load 100 parents with 10 children each, of ten times as many: by hand with a join, by Alkahest with two statements. */
@State(Scope.Thread)
public class LoadGraphs {

    /** Returns how Alkahest loads the children. */
    LoadOption lines() {
        return selectin(INVOICE.lines());
    }

    /** Fills the tables. */
    @Setup
    public void prepare(Shop shop) throws SQLException {
        shop.fillInvoices(1_000);
        Shop.requireSame(handWritten(shop), alkahest(shop));
    }

    /** JDBC. */
    @Benchmark
    public List<PlainInvoice> handWritten(Shop shop) throws SQLException {
        return shop.read(connection -> InvoiceRows.of(connection, Samples.FIRST_DAY));
    }

    /** Alkahest. */
    @Benchmark
    public List<Invoice> alkahest(Shop shop) {
        try (Session session = shop.session()) {
            return session.query(INVOICE)
                    .where(INVOICE.issued.eq(Samples.FIRST_DAY))
                    .orderBy(INVOICE.id.asc())
                    .options(lines())
                    .all();
        }
    }
}
