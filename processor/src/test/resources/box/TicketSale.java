package box;

import dev.alkahest.annotation.Projection;
import java.lang.annotation.Documented;
import java.math.BigDecimal;
import java.util.List;

/** What was sold for one seat. */
@Projection
public record TicketSale(
        String row,
        int seats,
        long sold,
        boolean isPaid,
        char letter,
        @Nullable Money price,
        Zone zone,
        @Nullable Long[] numbers,
        List<? extends String> names,
        BigDecimal total) {

    /** May be null. */
    @Documented
    @interface Nullable {}
}
