package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a film cost from a day on. */
@Table("film_price")
public class Price {
    @Id
    public Long id;

    @Relationship(backPopulates = "prices")
    @ForeignKey(nullable = false)
    public Ref<Film> film = Ref.empty();

    @Column(nullable = false)
    public LocalDate since;

    @Column(precision = 6, scale = 2, nullable = false)
    public BigDecimal amount;

    Price() {}

    public Price(LocalDate since, BigDecimal amount) {
        this.since = since;
        this.amount = amount;
    }
}
