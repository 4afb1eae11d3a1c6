package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;

/** Coins and notes. */
@Table
@DiscriminatorValue("cash")
public final class CashPayment extends Payment {
    CashPayment() {}

    public CashPayment(BigDecimal amount) {
        super(amount);
    }

    @Override
    public String means() {
        return "cash";
    }
}
