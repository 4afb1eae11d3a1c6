package dev.alkahest.behaviour.types.digits;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is seldom read, with all its digits. */
@Table("digits_survey")
public class Survey {

    @Id
    @Nullable
    Long id;

    @Column(precision = 8, scale = 1)
    final Deferred<BigDecimal> width = Deferred.empty();

    private final Deferred<Instant> taken = Deferred.empty();

    Deferred<Instant> getTaken() {
        return taken;
    }
}
