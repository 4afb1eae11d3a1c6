package dev.alkahest.behaviour.session.spread;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table(indexes = @Index("licence"))
@DiscriminatorValue("driver")
sealed class Driver extends Staff permits Courier {

    @Column(length = 40, nullable = false)
    String licence;

    @Column(defaultValue = "0")
    Integer points;

    @Relationship(
            backPopulates = "driver",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Trip> trips = new ArrayList<>();

    /** One to one, in the table of drivers. */
    @Relationship(backPopulates = "driver")
    @ForeignKey
    Ref<Locker> locker = Ref.empty();

    Driver() {}

    Driver(String name, String licence) {
        this.name = name;
        this.licence = licence;
    }
}
