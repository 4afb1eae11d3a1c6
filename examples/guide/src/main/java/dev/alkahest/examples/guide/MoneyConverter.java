package dev.alkahest.examples.guide;

import dev.alkahest.type.Converter;
import java.math.BigDecimal;

// guide: money-converter
final class MoneyConverter implements Converter<Money, BigDecimal> {
    @Override
    public BigDecimal toColumn(Money money) {
        return money.amount();
    }

    @Override
    public Money toAttribute(BigDecimal stored) {
        return new Money(stored);
    }
}
// end
