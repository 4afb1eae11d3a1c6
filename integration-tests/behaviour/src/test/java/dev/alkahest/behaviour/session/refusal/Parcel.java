package dev.alkahest.behaviour.session.refusal;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;

@Table(value = "refused_parcel", uniques = @Unique({"depot", "shelf"}))
class Parcel {

    @Id
    @Generated(Generated.Strategy.NONE)
    long id;

    @Column(length = 5)
    String label = "ok";

    @Column(precision = 4, scale = 2)
    BigDecimal weight = BigDecimal.ONE;

    @Column(nullable = false)
    String sender = "me";

    int depot;
    int shelf;

    @Relationship
    @ForeignKey
    Ref<Parcel> wraps = Ref.empty();

    Parcel() {}

    Parcel(long id) {
        this.id = id;
        this.shelf = (int) id;
    }
}
