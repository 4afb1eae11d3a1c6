package dev.alkahest.behaviour.session.history;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

@Table
class Wine {

    @Id
    Long id;

    String name;

    Colour colour;

    @Column(precision = 8, scale = 2)
    BigDecimal price;

    int year;

    @Relationship(backPopulates = "wines")
    Ref<Winery> winery = Ref.empty();

    @Relationship(backPopulates = "bottled")
    Winery bottler;

    @Relationship(backPopulates = "wines", secondary = @Secondary("wine_grape"))
    List<Grape> grapes = new ArrayList<>();

    Wine() {}

    Wine(String name) {
        this.name = name;
    }
}
