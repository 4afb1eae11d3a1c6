package dev.alkahest.behaviour.session.refusal;

import dev.alkahest.annotation.Check;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table(value = "refused_hamper", checks = @Check("bottles < 7"))
class Hamper {

    @Id
    @Generated(Generated.Strategy.NONE)
    long id;

    int bottles;

    @Relationship(secondary = @Secondary("refused_hamper_parcel"))
    List<Parcel> parcels = new ArrayList<>();

    Hamper() {}

    Hamper(long id, int bottles) {
        this.id = id;
        this.bottles = bottles;
    }
}
