package dev.alkahest.behaviour.convert;

import java.math.BigDecimal;

record Money(BigDecimal amount) {

    static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
