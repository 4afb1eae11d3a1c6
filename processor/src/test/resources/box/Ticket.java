package box;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.TextExpression;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Values of classes of its own, a key by a class of its own, a version that is a time, values that are computed. */
@Table
public class Ticket {

    @Id
    @Generated(with = TicketNumbers.class)
    String number;

    @Convert(MoneyConverter.class)
    @Column(precision = 8, scale = 2, nullable = false)
    Money price;

    @Convert(SeatsConverter.class)
    List<Integer> seats;

    BigDecimal paid;

    @Enumerated(code = "letter")
    private Zone zone;

    @Formula
    @Column(precision = 10, scale = 2)
    BigDecimal rest;

    @Formula("numberOf")
    String label;

    @Version
    Instant updated;

    static NumberExpression<BigDecimal> rest(TicketTable ticket) {
        return ticket.paid.negate();
    }

    static TextExpression numberOf(TicketTable ticket) {
        return ticket.number.concat("/");
    }

    public Zone getZone() {
        return zone;
    }

    public void setZone(Zone zone) {
        this.zone = zone;
    }
}
