package box;

import java.math.BigDecimal;

record Money(BigDecimal amount) {}
