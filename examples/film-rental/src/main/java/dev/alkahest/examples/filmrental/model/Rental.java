package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** That a customer had a disc, or has it. */
@Table(value = "rental", indexes = @Index("returnedOn"))
public class Rental {

    /** For how many days one rents. */
    public static final int DAYS = 3;

    /** What each further day costs. */
    public static final BigDecimal FEE = new BigDecimal("1.00");

    @Id
    public Long id;

    @Relationship(backPopulates = "rentals")
    @ForeignKey(nullable = false)
    public Ref<Disc> disc = Ref.empty();

    @Relationship(backPopulates = "rentals")
    @ForeignKey(nullable = false)
    public Ref<Customer> customer = Ref.empty();

    @Relationship
    @ForeignKey(nullable = false)
    public Ref<Staff> clerk = Ref.empty();

    @Column(nullable = false)
    public LocalDate rentedOn;

    @Column(nullable = false)
    public LocalDate dueOn;

    /** Null as long as the customer has the disc. */
    public LocalDate returnedOn;

    @Relationship(
            backPopulates = "rental",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "id")
    public List<Payment> payments = new ArrayList<>();

    Rental() {}

    Rental(Customer customer, Staff clerk, LocalDate rentedOn) {
        this.customer = Ref.of(customer);
        this.clerk = Ref.of(clerk);
        this.rentedOn = rentedOn;
        this.dueOn = rentedOn.plusDays(DAYS);
    }

    /** Takes the disc back, and the fee for the days it comes late. */
    public void end(LocalDate day) {
        returnedOn = day;
        disc.get().away = false;
        long late = ChronoUnit.DAYS.between(dueOn, day);
        if (late > 0) {
            payments.add(new CashPayment(FEE.multiply(BigDecimal.valueOf(late))));
        }
    }
}
