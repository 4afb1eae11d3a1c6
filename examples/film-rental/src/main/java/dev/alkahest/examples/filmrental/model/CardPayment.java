package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;

/** A card, of which the last digits are kept. */
@Table
@DiscriminatorValue("card")
public final class CardPayment extends Payment {
    @Column(length = 4)
    public String digits;

    CardPayment() {}

    public CardPayment(BigDecimal amount, String digits) {
        super(amount);
        this.digits = digits;
    }

    @Override
    public String means() {
        return "card " + digits;
    }
}
