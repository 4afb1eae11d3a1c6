package dev.alkahest.behaviour.repository;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

@Table("repo_beer")
class Beer {

    enum Style {
        ALE,
        LAGER,
        STOUT
    }

    @Id
    @Generated
    Long id;

    @Column(length = 40)
    String name;

    @Column(precision = 8, scale = 2)
    BigDecimal price;

    @Enumerated(Enumerated.As.ORDINAL)
    Style style;

    @Convert(StrengthConverter.class)
    Strength strength;

    LocalDate brewed;

    @Relationship(backPopulates = "beers")
    Ref<Brewery> brewery = Ref.empty();

    @Relationship(secondary = @Secondary("repo_beer_hop"))
    List<Hop> hops = new ArrayList<>();

    Beer() {}

    Beer(String name, String price, Style style, int strength) {
        this.name = name;
        this.price = price == null ? null : new BigDecimal(price);
        this.style = style;
        this.strength = new Strength(strength);
        this.brewed = LocalDate.of(2026, 1, strength);
    }
}
