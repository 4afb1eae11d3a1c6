package dev.alkahest.mapping;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares values whose {@code equals} is not what a column means by the same value. */
public final class Values {

    private Values() {}

    /** Returns whether two decimals are the same number: 1.5 and 1.50 are, as the scale is the column's. */
    public static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == other || one != null && other != null && one.compareTo(other) == 0;
    }
}
