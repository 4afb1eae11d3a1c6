package dev.alkahest.examples.chinook;

import static dev.alkahest.examples.chinook.model.InvoiceTable.INVOICE;
import static dev.alkahest.examples.chinook.model.TrackTable.TRACK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Sql.sumLong;

import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Table;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * Figures that tell whether the shop is complete.
 *
 * @param rows how many rows all tables have
 * @param invoices the sum of all invoices
 * @param bytes the size of all tracks
 * @param longest the playing time of the longest track, in milliseconds
 */
record Figures(long rows, BigDecimal invoices, long bytes, int longest) {

    /** What the files hold. */
    static final Figures OF_THE_DATA = new Figures(15_607, new BigDecimal("2328.60"), 117_386_255_350L, 5_286_953);

    /** Asks the database. */
    static Figures read(Session session, Collection<Table> tables) {
        NumberExpression<Long> bytes = sumLong(TRACK.bytes);
        NumberExpression<Integer> longest = max(TRACK.milliseconds);
        NumberExpression<BigDecimal> invoices = sum(INVOICE.total);
        Row tracks = one(session, select(bytes, longest).from(TRACK));
        return new Figures(
                tables.stream().mapToLong(table -> rowsOf(session, table)).sum(),
                one(session, select(invoices).from(INVOICE)).get(invoices),
                tracks.get(bytes),
                tracks.get(longest));
    }

    private static long rowsOf(Session session, Table table) {
        return one(session, select(count()).from(table)).get(0, Long.class);
    }

    private static Row one(Session session, Select select) {
        return session.execute(select).one();
    }

    @Override
    public String toString() {
        return "rows " + rows + "  invoices " + invoices + "  bytes " + bytes + "  longest " + longest;
    }
}
