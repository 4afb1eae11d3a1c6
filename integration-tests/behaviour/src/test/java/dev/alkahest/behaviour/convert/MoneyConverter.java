package dev.alkahest.behaviour.convert;

import dev.alkahest.type.Converter;
import java.math.BigDecimal;

final class MoneyConverter implements Converter<Money, BigDecimal> {

    @Override
    public BigDecimal toColumn(Money money) {
        if (money.amount().signum() < 0) {
            throw new IllegalArgumentException("negative");
        }
        return money.amount();
    }

    @Override
    public Money toAttribute(BigDecimal stored) {
        return new Money(stored);
    }
}
