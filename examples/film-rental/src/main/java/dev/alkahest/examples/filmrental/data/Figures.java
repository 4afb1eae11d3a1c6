package dev.alkahest.examples.filmrental.data;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What the shops amount to, or what something adds to it.
 *
 * @param rows the rows of all tables
 * @param away the discs that customers have
 * @param takings the sum of all payments
 */
public record Figures(long rows, long away, BigDecimal takings) {

    /** Keeps two digits behind the point, so that equal sums are equal. */
    public Figures {
        takings = takings.setScale(2);
    }

    /** Adds those of something else. */
    public Figures plus(Figures more) {
        return new Figures(rows + more.rows, away + more.away, takings.add(more.takings));
    }

    /** Returns what it takes away to lose all of these. */
    public Figures negated() {
        return new Figures(-rows, -away, takings.negate());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "rows %d  away %d  takings %s", rows, away, takings);
    }
}
