package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;

/** What was paid for a rental. The classes below say how; they share a table. */
@Table("payment")
@Inheritance(discriminator = "paid_by")
public abstract sealed class Payment permits CashPayment, CardPayment, VoucherPayment {
    @Id
    public Long id;

    @Relationship(backPopulates = "payments")
    @ForeignKey(nullable = false)
    public Ref<Rental> rental = Ref.empty();

    @Column(precision = 8, scale = 2, nullable = false)
    public BigDecimal amount;

    Payment() {}

    Payment(BigDecimal amount) {
        this.amount = amount;
    }

    /** Returns how it was paid, in words. */
    public abstract String means();
}
