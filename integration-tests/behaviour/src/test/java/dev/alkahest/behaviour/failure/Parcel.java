package dev.alkahest.behaviour.failure;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Its references are plain ones, and come along with its row. */
@Table("fail_parcel")
class Parcel {

    @Id
    @Generated(Generated.Strategy.NONE)
    Long id;

    String label;

    @Convert(WeightConverter.class)
    Weight weight;

    @Relationship
    Firm sender;

    @Relationship
    Parcel within;

    Parcel() {}

    Parcel(long id, String label, Firm sender, Parcel within) {
        this.id = id;
        this.label = label;
        this.sender = sender;
        this.within = within;
        this.weight = new Weight(100);
    }
}
