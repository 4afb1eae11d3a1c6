package constraints;

import dev.alkahest.annotation.Check;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import java.time.LocalDate;

/** All that can be said about a table. */
@Table(
        value = "booking",
        schema = "hotel",
        uniques = {@Unique({"room", "day"}), @Unique(value = "code", name = "uq_code")},
        indexes = {@Index("day"), @Index(value = {"guestId", "code"}, name = "ix_guest", unique = true)},
        checks = {@Check("nights > 0"), @Check(value = "price >= 0", name = "ck_price")},
        comment = "Who sleeps \"where\".")
public class Booking {

    @Id
    Long id;

    @Column(value = "booking_code", length = 8, nullable = false, unique = true, comment = "Told to the guest.")
    String code;

    @Column(defaultValue = "1")
    Integer nights;

    @Column(nullable = false, defaultValue = "0")
    double price;

    LocalDate day;

    @Relationship
    @ForeignKey(nullable = false)
    Room room;

    @ForeignKey(target = Guest.class, onDelete = ForeignKey.Action.SET_NULL, name = "fk_guest")
    Long guestId;
}
