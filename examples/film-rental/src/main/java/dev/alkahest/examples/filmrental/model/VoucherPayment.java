package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;

/** A voucher. */
@Table
@DiscriminatorValue("voucher")
public final class VoucherPayment extends Payment {
    @Column(length = 10)
    public String code;

    VoucherPayment() {}

    public VoucherPayment(BigDecimal amount, String code) {
        super(amount);
        this.code = code;
    }

    @Override
    public String means() {
        return "voucher " + code;
    }
}
