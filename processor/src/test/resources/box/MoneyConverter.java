package box;

import dev.alkahest.type.Converter;
import java.math.BigDecimal;

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
